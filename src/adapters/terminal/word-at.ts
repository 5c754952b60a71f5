import { closes, OPENING } from '../../core/quote.ts'

/** The word that a line ends in. */
export interface WordAt {
  /** As typed, key and quotes included. */
  readonly raw: string
  readonly key: string | null
  /** The value so far, without the quote that opens it. */
  readonly value: string
  /** What stands before the word. */
  readonly before: string
}

const KEY = /^\p{L}[\p{L}\d-]{0,30}:(?!\/\/)/u

/** Finds the word that is being typed at the end of a line; a quote that is still open belongs to it. */
export function wordAt(line: string): WordAt {
  let start = skipSpace(line, 0)
  for (;;) {
    const key = KEY.exec(line.slice(start, start + 33))?.[0] ?? null
    const from = start + (key?.length ?? 0)
    const quoted = OPENING.has(line[from] ?? '')
    const end = quoted ? afterQuote(line, from) : afterWord(line, from)
    if (end === line.length) {
      const value = quoted ? line.slice(from + 1).replace(/\\(.)/gu, '$1') : line.slice(from)
      return { raw: line.slice(start), key: key?.slice(0, -1) ?? null, value, before: line.slice(0, start) }
    }
    start = skipSpace(line, end)
  }
}

function skipSpace(line: string, from: number): number {
  let at = from
  while (at < line.length && isSpace(line[at])) at += 1
  return at
}

function afterWord(line: string, from: number): number {
  let at = from
  while (at < line.length && !isSpace(line[at])) at += 1
  return at
}

/** Where a quoted value ends: the end of the line while it is open. */
function afterQuote(line: string, from: number): number {
  for (let at = from + 1; at < line.length; at++) {
    if (line[at] === '\\') at += 1
    else if (closes(line[at] as string, line[from] as string)) return at + 1
  }
  return line.length
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/u.test(character)
}
