import { knownWord } from '../text/known-word.ts'

/** A word, a number or a sign of a text; a blank line is a token of its own, which no phrase crosses. */
export interface Token {
  readonly text: string
  /** In lower case. */
  readonly low: string
  /** Offsets in the text. */
  readonly from: number
  readonly to: number
  /** True where nothing stands between it and the token before. */
  readonly glued: boolean
}

/** Blank line; 1,200; 13th; digits; letters; any other sign. */
const TOKEN = /\n[^\S\n]*(?=\n)|\d{1,3}(?:,\d{3})+(?!\d)|\d{1,2}(?:st|nd|rd|th)(?![\p{L}\d])|\d+|[\p{L}\p{M}]+|\S/giu

/** Cuts a text into tokens, in one pass. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: found, index: from } of text.matchAll(TOKEN)) {
    tokens.push({ text: found, low: knownWord(found).low, from, to: from + found.length, glued: from === tokens.at(-1)?.to })
  }
  return tokens
}
