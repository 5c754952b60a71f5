import { knownWord } from './known-word.ts'

/** A word, number or mark of the source; `from` and `to` are offsets in it. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark'
  readonly text: string
  /** In lower case, for lexicons. */
  readonly low: string
  readonly from: number
  readonly to: number
}

const TOKEN =
  /\d{1,3}(?:,\d{3})+(?!\d)|\d{1,4}[:.]\d{1,2}(?!\d)|(?:\p{Lu}\.){2,}|[\p{L}\p{N}\p{M}]+(?:(?:['-]{1,2}|(?<=\p{L})–(?=\p{Lu}))[\p{L}\p{N}\p{M}]+)*|'s(?!\p{L})|\.{3}|[^\s\p{L}\p{N}\p{M}]/gu

/** The tokens of a text; `'s` of a possessor stands alone, `al-Mayadin`, `Ba'albak` and `Gao–Kidal` are one. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0]
    const owner = word.length > 2 && /'s$/i.test(word) ? word.slice(0, -2) : word
    tokens.push(token(owner, match.index))
    if (owner !== word) tokens.push(token("'s", match.index + owner.length))
  }
  return tokens
}

function token(text: string, from: number): Token {
  const { kind, low } = knownWord(text)
  return { kind, text, low, from, to: from + text.length }
}

/** Whether a word is written with a capital: the mark of a name, save at the start of a sentence. */
export function capitalised(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first >= 65 && first <= 90) return true
  if (first >= 97 && first <= 122 && !text.includes('-')) return false
  return /^['-]*(?:\p{Lu}|(?:[ae][ltnsdrz]h?|ul|bin|ibn|abu|ad|ash)-'?\p{Lu})/u.test(text)
}
