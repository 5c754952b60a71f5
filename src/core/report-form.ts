import { inQuotes } from './quote.ts'
import type { FormError } from './reply.ts'
import { nextWord, type Word, wordAt } from './split-line.ts'
import { type Keys, misspelt, readForm, type TypedForm, typeForm } from './typed-form.ts'

/**
 * Takes `[key:value …] text [key:value …]` apart, where the text is a whole report: from the first word that is no key's, or after
 * `text:`, everything is the text, with its colons, quotes and line breaks, but for keys at its very end. A text that is quoted whole
 * reads as any quoted value.
 */
export function readReportForm(line: string, keys: ReportKeys): TypedForm {
  if (REFERENCE.test(line)) return readForm(line, keys)
  const values: Record<string, string[]> = {}
  let at = nextWord(line, 0)
  for (let next = keyAt(line, at, keys); next !== null; next = keyAt(line, at, keys)) {
    if ('error' in next) return { values, errors: [next.error] }
    values[next.key] = [...(values[next.key] ?? []), next.value]
    at = nextWord(line, next.end)
  }
  const rest = line
    .slice(at)
    .replace(new RegExp(`^${keys.free}:`, 'iu'), '')
    .trim()
  const { text, after } = withoutTail(rest, keys, Object.keys(values))
  const given = { ...values, ...after }
  return { values: text === '' ? given : { ...given, [keys.free]: [withoutQuotes(text)] }, errors: [] }
}

/** So much of the end of a report is looked through for keys. */
const LONGEST_TAIL = 1500

/** The text without the keys that stand behind it: `… two died. src:Sudan Tribune published:2020-08-07`. A key that was given before is a word. */
function withoutTail(text: string, keys: ReportKeys, given: readonly string[]): { text: string; after: Record<string, string[]> } {
  const names = keys.names.filter((name) => name !== keys.free && !given.includes(name))
  const cut = Math.max(0, text.length - LONGEST_TAIL)
  const typed = names.length === 0 ? [] : [...text.slice(cut).matchAll(new RegExp(`\\s(${names.join('|')}):`, 'giu'))]
  const last = typed.at(-1)
  const key = last?.[1]?.toLowerCase()
  const value = last === undefined ? null : tailValue(text.slice(cut + last.index + last[0].length))
  if (last === undefined || key === undefined || value === null) return { text, after: {} }
  const before = withoutTail(text.slice(0, cut + last.index).trimEnd(), keys, [...given, key])
  return { text: before.text, after: { ...before.after, [key]: [value] } }
}

/** One word, a quoted value, or a few words that are no sentence; null of anything else. */
function tailValue(raw: string): string | null {
  const typed = raw.trim()
  const whole = withoutQuotes(typed)
  if (whole !== typed) return whole
  return /^[^\s"“”«»]+(?: [^\s"“”«»]+){0,5}$/u.test(typed) && (!typed.includes(' ') || !/[.!?…]$/u.test(typed)) ? typed : null
}

/** The number of a reading in place of a report, `R-1 src:SANA`: a line like any other. */
const REFERENCE = /^\s*R-\d{1,9}(?: [^\n]{0,500})?$/iu

export interface ReportKeys extends Keys {
  readonly free: string
}

type Head = { readonly key: string; readonly value: string; readonly end: number } | { readonly error: FormError }

/** The key that stands at a place, with its value in the same word or the next; null where the text begins. */
function keyAt(line: string, at: number, keys: ReportKeys): Head | null {
  if (at >= line.length) return null
  const found = wordAt(line, at)
  const typed = ('open' in found ? found.key : found.word.key)?.toLowerCase()
  const key = keys.names.find((name) => name === typed)
  if (key === undefined) return 'word' in found ? slip(found.word, keys) : null
  if (key === keys.free) return null
  if ('open' in found) return { error: { key, message: `The quote after “${key}:” is never closed.`, example: `${key}:"…"` } }
  if (found.word.text !== '' || found.word.quoted) return { key, value: found.word.text, end: found.end }
  const value = wordAt(line, nextWord(line, found.end))
  if ('open' in value || value.word.raw === '') return { error: { key, message: `“${key}:” has no value.`, example: null } }
  return { key, value: value.word.text, end: value.end }
}

/** The line that `readReportForm` takes apart into the same values. */
export function typeReportForm(values: Readonly<Record<string, readonly string[]>>, keys: ReportKeys): string {
  const { free } = keys
  const { [free]: [text = ''] = [], ...keyed } = values
  const plain = readReportForm(text, keys).values[free]?.[0] === text
  return [typeForm(keyed, null), text === '' ? '' : plain ? `${free}:${text}` : `${free}:${inQuotes(text)}`].filter((part) => part !== '').join(' ')
}

/** A key that was mistyped: `source:SANA`; a report that begins with `Source: SANA` is none. */
function slip(word: Word, keys: Keys): Head | null {
  if (word.key === null || word.text === '' || word.key !== word.key.toLowerCase()) return null
  const error = misspelt(word, keys)
  return error === null ? null : { error }
}

function withoutQuotes(text: string): string {
  const whole = text === '' ? null : wordAt(text, 0)
  return whole !== null && 'word' in whole && whole.word.key === null && whole.word.quoted && whole.end === text.length ? whole.word.text : text
}
