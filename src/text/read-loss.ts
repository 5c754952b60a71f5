import { BadValue } from '../core/bad-input.ts'
import type { Figure, Kind } from '../core/count.ts'
import { quote } from '../core/quote.ts'
import type { Settings } from '../core/settings.ts'
import { findFigure, readFigure, refuseUnsettled } from './read-figure.ts'
import { refusePart, refuseStrayWords } from './refuse-stray-words.ts'

/** A loss as typed. `side` is undefined where none was named, null where `?` says that it is not stated. */
export interface Loss {
  readonly side: string | null | undefined
  readonly figure: Figure
}

const EXAMPLE = '"ISIS 14", "SAA 3+", "civilians several" or 8'
const MOST_WORDS = 40

/** Words for what is counted. They begin or end no side: "5 casualties" names none. */
const NOUNS: ReadonlyMap<string, Kind> = new Map([
  ['casualties', 'casualties'],
  ['deaths', 'killed'],
  ['fatalities', 'killed'],
])
/** "5 people wounded"; but "4 captured soldiers" may well have been killed. */
const ENDINGS: ReadonlyMap<string, Kind> = new Map([
  ...NOUNS,
  ['killed', 'killed'],
  ['dead', 'killed'],
  ['wounded', 'wounded'],
  ['injured', 'wounded'],
  ['captured', 'captured'],
  ['missing', 'missing'],
  ['surrendered', 'surrendered'],
  ['displaced', 'displaced'],
])

/** Reads `[side] count`: the longest ending that is a count; `3 civilians` reads too. Throws BadValue. */
export function readLoss(raw: string, vague: Settings['vague']): Loss {
  const [, bare = raw, wording = ''] = /^(.*?)(\([^()]*\))?$/su.exec(raw) ?? []
  const words = bare.trim().split(/\s+/u)
  if (words.length > MOST_WORDS) throw new BadValue(`“${raw.slice(0, 80)}…” is too long for a side and a count.`, EXAMPLE)
  refusePart(bare)
  refuseUnsettled(bare, vague)
  for (const { said, side } of splits(words)) {
    const count = `${said.join(' ')} ${wording}`.trim()
    if (findFigure(count, vague) !== null) return { side: sideOf(side, count, vague), figure: readFigure(count, vague) }
  }
  if (words.length > 1) throw new BadValue(`“${raw.slice(0, 80)}” holds no count. A loss is a side, if it is known, and a count.`, EXAMPLE)
  return { side: undefined, figure: readFigure(raw, vague) }
}

/** Where the count can stand: at the end, the longest first; else at the beginning. */
function* splits(words: readonly string[]): Generator<{ readonly said: readonly string[]; readonly side: readonly string[] }> {
  for (let at = 0; at < words.length; at++) yield { said: words.slice(at), side: words.slice(0, at) }
  for (let at = words.length - 1; at > 0; at--) yield { said: words.slice(0, at), side: named(words.slice(at)) }
}

/** The side in `dozens of ISIS`, `two of the leaders`. */
function named(words: readonly string[]): readonly string[] {
  const [first, second] = words.map((word) => word.toLowerCase())
  const lead = first !== 'of' ? 0 : second === 'the' ? 2 : 1
  return words.length > lead ? words.slice(lead) : words
}

function sideOf(words: readonly string[], count: string, vague: Settings['vague']): Loss['side'] {
  if (words.length === 0) return undefined
  const side = words.join(' ')
  if (side.length > 200) throw new BadValue(`The side is ${side.length} characters long; a name can have 200.`, EXAMPLE)
  if (findFigure(side, vague)?.state === 'not-stated') return null
  refuseSecondCount(words, vague)
  refuseStrayWords(side)
  refuseKind(words, count)
  return side
}

/** `civilians 5, soldiers 3`: two losses, which a semicolon separates. A number within a name (`Brigade 104`) is no count. */
function refuseSecondCount(words: readonly string[], vague: Settings['vague']): void {
  const isCount = (text: string) => findFigure(text, vague)?.state === 'counted'
  const listed = words.some((word, at) => {
    const [before = '', after = ''] = [words[at - 1], words[at + 1]]
    return (
      (isCount(word.replace(/,$/u, '')) && [word, before].some((part) => part.endsWith(','))) ||
      (isCount(word) && [before, after].some((part) => part === 'and'))
    )
  })
  if (listed || isCount(words.join(' '))) throw new BadValue('This holds more than one count. A semicolon separates losses.', '"ISIS 14; civilians 3"')
}

/** `5 casualties` under the key killed: the words say what is counted, which keys do. */
function refuseKind(words: readonly string[], count: string): void {
  const [first = '', last = ''] = [words[0]?.toLowerCase(), words.at(-1)?.toLowerCase()]
  const kind = NOUNS.get(first) ?? ENDINGS.get(last)
  if (kind === undefined) return
  const rest = NOUNS.has(first) ? [] : words.slice(0, -1)
  throw new BadValue(`“${words.join(' ')}” is no side: it says what is counted, as a key does. Type ${kind}:${quote([...rest, count].join(' '))}.`)
}
