import { closes, OPENING } from './quote.ts'

/** A word of a typed line. `key` is set where it began with `key:`; `quoted` where any of it stood in quotes. */
export interface Word {
  readonly text: string
  /** As typed, quotes included. */
  readonly raw: string
  readonly key: string | null
  readonly quoted: boolean
}

/** Splits a typed line at white space outside quotes. `open` is the text after a quote that never closes. */
export function splitLine(line: string): { words: Word[]; open: string | null } {
  const words: Word[] = []
  let at = 0
  while (at < line.length) {
    if (/\s/u.test(line[at] as string)) {
      at += 1
      continue
    }
    const start = at
    const key = /^[\p{L}][\p{L}\d-]{0,30}:(?!\/\/)/u.exec(line.slice(at, at + 32))?.[0]
    if (key !== undefined) at += key.length
    const word = readWord(line, at)
    if (word.open) return { words, open: line.slice(at + 1) }
    words.push({ text: word.text, raw: line.slice(start, word.end), key: key === undefined ? null : key.slice(0, -1), quoted: word.quoted })
    at = word.end
  }
  return { words, open: null }
}

/** One word from `at`: quoted where it begins with a quote, else up to white space. */
function readWord(line: string, at: number): { text: string; end: number; quoted: boolean; open: boolean } {
  const opened = line[at]
  if (opened === undefined || !OPENING.has(opened)) {
    let end = at
    while (end < line.length && !/\s/u.test(line[end] as string)) end += 1
    return { text: line.slice(at, end), end, quoted: false, open: false }
  }
  let text = ''
  for (let end = at + 1; end < line.length; end++) {
    const mark = line[end] as string
    if (mark === '\\' && end + 1 < line.length) text += line[++end]
    else if (closes(mark, opened)) return { text, end: end + 1, quoted: true, open: false }
    else text += mark
  }
  return { text, end: line.length, quoted: true, open: true }
}
