import { clip } from './clip.ts'
import { nearest } from './nearest.ts'
import { inQuotes, quote } from './quote.ts'
import type { FormError } from './reply.ts'
import { splitLine, type Word } from './split-line.ts'

/** A typed line, taken apart: values by key, free text under the verb's free key, and what was wrong with the form. */
export interface TypedForm {
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly errors: readonly FormError[]
}

/** The keys that a verb knows, and which of them takes the words that belong to no key. */
export interface Keys {
  readonly names: readonly string[]
  readonly free: string | null
  /** Keys of other verbs: here they are slips, not words. */
  readonly elsewhere?: readonly string[]
  /** The key whose value holds further keys, and which those are: typed outside of it they are slips. */
  readonly holder?: { readonly key: string; readonly holds: readonly string[] }
}

/** Of what was typed, so much is quoted in an error. */
const LONGEST_SHOWN = 41

/** Words that people type for a key that is called otherwise. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  when: ['date', 'time', 'day'],
  place: ['where', 'location', 'loc', 'at', 'in', 'country', 'province', 'admin1'],
  actor: ['side', 'party', 'group'],
  'min-killed': ['killed', 'dead'],
  'min-wounded': ['wounded', 'injured'],
  by: ['who', 'attacker', 'perpetrator', 'actor1', 'initiator'],
  on: ['target', 'against', 'victim', 'actor2', 'defender'],
  killed: ['dead', 'deaths', 'fatalities', 'kia'],
  wounded: ['injured', 'hurt', 'wia'],
  captured: ['prisoners', 'pow'],
  src: ['source', 'url', 'link', 'publisher'],
  source: ['src', 'publisher'],
  'said-by': ['quoted', 'according'],
  why: ['reason', 'because'],
  type: ['kind', 'category'],
  last: ['past'],
  since: ['after', 'from'],
  until: ['before', 'to'],
  text: ['summary', 'title'],
  window: ['every', 'period', 'covers'],
  zone: ['tz', 'timezone'],
}

/** Takes `[free text] [key:value …]` apart. A word counts as a key only if the verb has it; `https:` and `14:30` are text. */
export function readForm(line: string, keys: Keys): TypedForm {
  const { words, open } = splitLine(line)
  const errors: FormError[] = []
  if (open !== null)
    errors.push({ key: 'quotes', message: `The quote that opens before “${clip(open, LONGEST_SHOWN)}” is never closed.`, example: 'place:"Deir ez-Zor"' })
  const parts = [...pair(words, keys)]
  errors.push(...parts.flatMap((part) => (part.is === 'error' ? part.error : [])))
  const values: Record<string, string[]> = {}
  for (const part of parts) if (part.is === 'value') values[part.key] = [...(values[part.key] ?? []), part.value]
  errors.push(...goInside(parts, keys, values))
  const free = freeText(parts.flatMap((part) => (part.is === 'text' ? part.word : [])))
  if (free !== '' && keys.free === null)
    errors.push({ key: 'text', message: `“${clip(free, LONGEST_SHOWN)}” belongs to no key. Values with spaces are quoted.`, example: null })
  else if (free !== '' && keys.free !== null) values[keys.free] = [...(values[keys.free] ?? []), free]
  return { values, errors }
}

type Part =
  | { readonly is: 'text' | 'inside'; readonly word: Word }
  | { readonly is: 'value'; readonly key: string; readonly value: string }
  | { readonly is: 'error'; readonly error: FormError }

/** Each key with its value, in the same word or in the next one after a space; words that are no key; slips. */
function* pair(words: readonly Word[], keys: Keys): Generator<Part> {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    const next = words[at + 1]
    const key = keys.names.find((name) => name === word.key?.toLowerCase())
    if (key === undefined) {
      yield without(word, keys)
    } else if (word.text !== '' || word.quoted) yield { is: 'value', key, value: withoutComma(word, next) }
    else if (next?.key === null) {
      yield { is: 'value', key, value: withoutComma(next, words[at + 2]) }
      at += 1
    } else yield { is: 'error', error: { key, message: `“${key}:” has no value.`, example: null } }
  }
}

/** A value without the comma that parts it from the next key: `killed:3, by:RSF`. */
function withoutComma(word: Word, next: Word | undefined): string {
  const parted = !word.quoted && (next === undefined || next.key !== null)
  return parted ? word.text.replace(/(?<=[^,]),$/u, '') : word.text
}

/** What a word is that is no key of this verb. */
function without(word: Word, keys: Keys): Part {
  if (word.key !== null && keys.holder?.holds.includes(word.key.toLowerCase())) return { is: 'inside', word }
  const error = misspelt(word, keys)
  return error === null ? { is: 'text', word } : { is: 'error', error }
}

/** Says which keys go into the value of another, with that value as it would be right. */
function goInside(parts: readonly Part[], { holder }: Keys, values: Readonly<Record<string, readonly string[]>>): FormError[] {
  const outside = parts.flatMap((part) => (part.is === 'inside' ? part.word : []))
  if (holder === undefined || outside.length === 0) return []
  const named = [...new Set(outside.map((word) => `“${word.key}:”`))]
  const whole = [...(values[holder.key] ?? []), ...outside.map((word) => `${word.key?.toLowerCase()}:${quote(word.text)}`)].join(' ')
  const message = `${named.join(' and ')} ${named.length === 1 ? 'goes' : 'go'} into ${holder.key}:, between « and ».`
  return [{ key: holder.key, message, example: `${holder.key}:«${whole}»` }]
}

/** The line that readForm takes apart into the same values. */
export function typeForm(values: Readonly<Record<string, readonly string[]>>, free: string | null): string {
  const text = free === null ? [] : (values[free] ?? [])
  const keyed = Object.entries(values).filter(([key]) => key !== free)
  return [...text.map(guardText), ...keyed.flatMap(([key, list]) => list.map((value) => `${key}:${quote(value)}`))].join(' ')
}

/** Free text as it is typed: quoted whole where it would not read as it stands. */
function guardText(text: string): string {
  const { words, open } = splitLine(text)
  return open === null && words.every((word) => word.key === null) && freeText(words) === text ? text : inQuotes(text)
}

/** A text that is one quoted word loses its quotes; quotes within a sentence belong to it. */
function freeText(words: readonly Word[]): string {
  const [only] = words
  return words.length === 1 && only?.key === null ? only.text : words.map((word) => word.raw).join(' ')
}

/** The whole value that was probably meant, where one with spaces was typed without quotes: `when:5 Aug 2020`. */
export function unquoted(line: string, key: string): string | null {
  const { words } = splitLine(line)
  const at = words.findIndex((word) => word.key === key && !word.quoted)
  if (at < 0) return null
  const end = words.findIndex((word, index) => index > at && (word.key !== null || word.quoted))
  const meant = words.slice(at, end < 0 ? undefined : end).flatMap((word) => (word.text === '' ? [] : [word.text]))
  return meant.length > 1 ? `${key}:${inQuotes(meant.join(' '))}` : null
}

/** Says which key a word that looks like one most likely means; null where it is a word like any other. */
export function misspelt(word: Word, { names, elsewhere = [] }: Keys): FormError | null {
  if (word.key === null) return null
  const lower = word.key.toLowerCase()
  const meant = names.find((name) => OTHER_WORDS[name]?.includes(lower)) ?? nearest(lower, names)
  if (meant === null && elsewhere.includes(lower)) {
    return { key: word.key, message: `“${word.key}:” is a key of another verb. This one has ${names.join(', ')}.`, example: null }
  }
  if (meant === null) return null
  return { key: word.key, message: `There is no key “${word.key}:” here. Did you mean “${meant}:”?`, example: `${meant}:${quote(word.text)}` }
}
