import { type Token, tokenise } from './token.ts'

/** A sentence of the source. Sentences of a paragraph share its number. */
export interface Sentence {
  readonly no: number
  readonly paragraph: number
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
}

const ABBREVIATIONS = new Set(
  'mr mrs ms dr col gen lt maj sgt capt brig prof st sen rep gov no vs etc inc ltd jan feb mar apr jun jul aug sep sept oct nov dec approx km dept adm cpl pvt rev'.split(
    ' ',
  ),
)
const LONGEST = 160

/** The sentences of a text whose furniture has been blanked. A line that a page broke is one with the next. */
export function splitSentences(text: string): Sentence[] {
  const tokens = tokenise(text)
  const sentences: Sentence[] = []
  let paragraph = 0
  let open: Token[] = []
  const close = () => {
    if (open.some(({ kind }) => kind === 'word')) sentences.push(sentence(sentences.length, paragraph, open))
    open = []
  }
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1]
    open.push(token)
    if (next === undefined) break
    const gap = text.slice(token.to, next.from)
    const newLine = breaksLine(gap, token, next)
    if (newLine || endsHere(tokens, at) || open.length >= LONGEST) close()
    if (newLine) paragraph++
  }
  close()
  return sentences
}

function sentence(no: number, paragraph: number, tokens: readonly Token[]): Sentence {
  return { no, paragraph, tokens, from: tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0 }
}

/** Whether a new line starts here and not only a new row: text that goes on in lower case goes on. */
function breaksLine(gap: string, last: Token, next: Token): boolean {
  if (!gap.includes('\n')) return false
  const goesOn = (next.text === '(' || (next.kind !== 'mark' && /^\p{Ll}/u.test(next.text))) && !/^[.!?:*]$/.test(last.text)
  if (goesOn) return false
  return /\n\s*\n/.test(gap) || /^[.!?:;"')]$/.test(last.text) || /^[*•·#-]$/.test(next.text) || !/^[,-]$/.test(last.text)
}

const ENDS = new Set(['.', '!', '?'])
const CLOSING = new Set(['"', "'", ')', ']'])

function endsHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined) return false
  if (CLOSING.has(token.text)) return before !== undefined && ENDS.has(before.text) && startsSentence(next)
  if (!ENDS.has(token.text) || CLOSING.has(next.text) || (isHour(tokens, at) && !/^\p{Lu}/u.test(next.text))) return false
  if (before !== undefined && token.text === '.' && (ABBREVIATIONS.has(before.low) || /^\p{Lu}$/u.test(before.text))) return false
  return startsSentence(next)
}

/** The second dot of "a.m." and "p.m.". */
function isHour(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.low === 'm' && tokens[at - 2]?.text === '.' && /^[ap]$/.test(tokens[at - 3]?.low ?? '')
}

function startsSentence({ kind, text }: Token): boolean {
  return kind === 'number' || /^["'*(•[]$/.test(text) || /^['-]*(?:\p{Lu}|\p{Lo}|al-|el-|\d)/u.test(text)
}
