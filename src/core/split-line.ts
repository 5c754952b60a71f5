import { closes, OPENING, opensInner } from './quote.ts'

/** A word of a typed line. `key` is set where it began with `key:`; `quoted` where any of it stood in quotes. */
export interface Word {
  readonly text: string
  /** As typed, quotes included. */
  readonly raw: string
  readonly key: string | null
  readonly quoted: boolean
}

/** A word, and where it ends; or the text after a quote that never closes. */
export type WordAt = { readonly word: Word; readonly end: number } | { readonly open: string; readonly key: string | null }

/** Splits a typed line at white space outside quotes. `open` is the text after a quote that never closes. */
export function splitLine(line: string): { words: Word[]; open: string | null } {
  const words: Word[] = []
  for (let at = nextWord(line, 0); at < line.length; ) {
    const found = wordAt(line, at)
    if ('open' in found) return { words, open: found.open }
    words.push(found.word)
    at = nextWord(line, found.end)
  }
  return { words, open: null }
}

/** Where the next word begins; the line's length where there is none. */
export function nextWord(line: string, from: number): number {
  let at = from
  while (at < line.length && /\s/u.test(line[at] as string)) at += 1
  return at
}

/** The word that begins at `start`. */
export function wordAt(line: string, start: number): WordAt {
  const key = /^[\p{L}][\p{L}\d-]{0,30}:(?!\/\/)/u.exec(line.slice(start, start + 32))?.[0]
  const name = key === undefined ? null : key.slice(0, -1)
  const value = readWord(line, start + (key?.length ?? 0))
  if (value.open) return { open: line.slice(start + (key?.length ?? 0) + 1), key: name }
  return { word: { text: value.text, raw: line.slice(start, value.end), key: name, quoted: value.quoted }, end: value.end }
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
