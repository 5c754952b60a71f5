import { closes, OPENING, opensInner } from './quote.ts'

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

interface Piece {
  readonly text: string
  readonly end: number
  readonly quoted: boolean
  readonly open: boolean
}

/** One word from `at`: quoted where it begins with a quote, else up to white space. */
function readWord(line: string, at: number): Piece {
  const opened = line[at]
  if (opened !== undefined && OPENING.has(opened)) return readQuoted(line, at + 1, opened)
  let end = at
  while (end < line.length && !/\s/u.test(line[end] as string)) end += 1
  return { text: line.slice(at, end), end, quoted: false, open: false }
}

/** What a backslash in quotes makes of the next character; before any other it is itself. */
const ESCAPES = new Map([...OPENING, '»', '\\'].map((mark) => [mark, mark] as [string, string])).set('n', '\n')

/** What stands from `at` up to the mark that closes the quote; `\"` is a quote mark in it, `\n` a line break. */
function readQuoted(line: string, at: number, opened: string): Piece {
  let text = ''
  let inner = false
  for (let end = at; end < line.length; end++) {
    const mark = line[end] as string
    const escaped = mark === '\\' ? ESCAPES.get(line[end + 1] ?? '') : undefined
    if (escaped !== undefined) {
      end += 1
      text += escaped
    } else if (closes(mark, opened) && !(inner && mark === '”')) return { text, end: end + 1, quoted: true, open: false }
    else {
      text += mark
      inner = opened === '"' && (opensInner(mark) || (inner && mark !== '”'))
    }
  }
  return { text, end: line.length, quoted: true, open: true }
}
