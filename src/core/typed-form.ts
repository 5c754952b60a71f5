import { nearest } from './nearest.ts'
import { closes, inQuotes, OPENING, quote } from './quote.ts'
import type { FormError } from './reply.ts'

/** A word of a typed line. `key` is set where it began with `key:`; `quoted` where any of it stood in quotes. */
interface Word {
  readonly text: string
  /** As typed, quotes included. */
  readonly raw: string
  readonly key: string | null
  readonly quoted: boolean
}

/** A typed line, taken apart: values by key, free text under the verb's free key, and what was wrong with the form. */
export interface TypedForm {
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly errors: readonly FormError[]
}

/** The keys that a verb knows, and which of them takes the words that belong to no key. */
export interface Keys {
  readonly names: readonly string[]
  readonly free: string | null
}

/** Words that people type for a key that is called otherwise. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  when: ['date', 'time', 'day'], place: ['where', 'location', 'loc', 'at', 'in'], by: ['who', 'attacker', 'perpetrator', 'actor1', 'initiator'],
  on: ['target', 'against', 'victim', 'actor2', 'defender'], killed: ['dead', 'deaths', 'fatalities', 'kia'], wounded: ['injured', 'hurt', 'wia'],
  captured: ['prisoners', 'pow'], src: ['source', 'url', 'link', 'publisher'], source: ['src', 'publisher'], 'said-by': ['quoted', 'according'],
  why: ['reason', 'because'], type: ['kind', 'category'], last: ['past'], since: ['after', 'from'], until: ['before', 'to'], text: ['summary', 'title'],
}

/** Takes `[free text] [key:value …]` apart. A word counts as a key only if the verb has it; `https:` and `14:30` are text. */
export function readForm(line: string, keys: Keys): TypedForm {
  const values: Record<string, string[]> = {}
  const errors: FormError[] = []
  const text: Word[] = []
  const { words, open } = split(line)
  if (open !== null) errors.push({ key: 'quotes', message: `The quote that opens before “${clip(open)}” is never closed.`, example: 'place:"Deir ez-Zor"' })
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    const key = word.key === null ? null : (keys.names.find((name) => name === word.key?.toLowerCase()) ?? null)
    if (key === null) {
      const miss = word.key === null ? null : misspelt(word.key, keys.names)
      if (miss === null) text.push(word)
      else errors.push({ key: word.key as string, message: `There is no key “${word.key}:” here. Did you mean “${miss}:”?`, example: `${miss}:${quote(word.text)}` })
      continue
    }
    const next = words[at + 1]
    const spaced = word.text === '' && !word.quoted && next !== undefined && next.key === null
    if (spaced) at += 1
    const value = spaced ? next.text : word.text
    if (value === '' && !word.quoted && !spaced) errors.push({ key, message: `“${key}:” has no value.`, example: null })
    else values[key] = [...(values[key] ?? []), value]
  }
  const free = freeText(text)
  if (free !== '' && keys.free === null) errors.push({ key: 'text', message: `“${clip(free)}” belongs to no key. Values with spaces are quoted.`, example: null })
  else if (free !== '' && keys.free !== null) values[keys.free] = [...(values[keys.free] ?? []), free]
  return { values, errors }
}

/** The line that readForm takes apart into the same values. */
export function typeForm(values: Readonly<Record<string, readonly string[]>>, free: string | null): string {
  const text = free === null ? [] : (values[free] ?? [])
  const keyed = Object.entries(values).filter(([key]) => key !== free)
  return [...text.map(guardText), ...keyed.flatMap(([key, list]) => list.map((value) => `${key}:${quote(value)}`))].join(' ')
}

/** Free text as it is typed: quoted whole where a word of it could be read as a key or a quote. */
export function guardText(text: string): string {
  return /["“”„‟″«»\\\n]|\s\s|(?:^|\s)[\p{L}-]+:/u.test(text) ? inQuotes(text) : text
}

/** A text that is one quoted word loses its quotes; quotes within a sentence belong to it. */
function freeText(words: readonly Word[]): string {
  const [only] = words
  return words.length === 1 && only?.key === null ? only.text : words.map((word) => word.raw).join(' ')
}

function misspelt(typed: string, names: readonly string[]): string | null {
  const lower = typed.toLowerCase()
  const meant = names.find((name) => OTHER_WORDS[name]?.includes(lower))
  return meant ?? nearest(lower, names)
}

/** Splits at white space outside quotes. `open` is the text after a quote that never closes. */
function split(line: string): { words: Word[]; open: string | null } {
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

function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
