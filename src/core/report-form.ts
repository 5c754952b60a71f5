import { inQuotes } from './quote.ts'
import type { FormError } from './reply.ts'
import { nextWord, type Word, wordAt } from './split-line.ts'
import { type Keys, misspelt, readForm, type TypedForm, typeForm } from './typed-form.ts'

/**
 * Takes `[key:value …] text` apart, where the text is a whole report: keys stand before it; from the first word that is no key's, or
 * after `text:`, everything is the text, with its colons, quotes and line breaks. A text that is quoted whole reads as any quoted value.
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
  const text = withoutQuotes(
    line
      .slice(at)
      .replace(new RegExp(`^${keys.free}:`, 'iu'), '')
      .trim(),
  )
  return { values: text === '' ? values : { ...values, [keys.free]: [text] }, errors: [] }
}

/** The number of a reading in place of a report, `R-1 src:SANA`: a line like any other. */
const REFERENCE = /^\s*R-\d{1,9}(?: [^\n]{0,500})?$/iu

interface ReportKeys extends Keys {
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
export function typeReportForm(values: Readonly<Record<string, readonly string[]>>, free: string): string {
  const { [free]: [text = ''] = [], ...keyed } = values
  const plain = readReportForm(text, { names: [...Object.keys(keyed), free], free }).values[free]?.[0] === text
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
