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
  let end = -1
  return Array.from(text.matchAll(TOKEN), ({ 0: found, index }) => {
    const token = { text: found, low: found.toLowerCase(), from: index, to: index + found.length, glued: index === end }
    end = token.to
    return token
  })
}
