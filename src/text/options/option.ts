import { BadValue } from '../../core/bad-input.ts'
import type { Option, Reading } from '../../core/command.ts'
import { nearest } from '../../core/nearest.ts'

interface About {
  readonly summary: string
  readonly example: string
  readonly complete?: Option<unknown>['complete']
}

type One<Value> = Option<Value> & { readonly many: false }
type Many<Value> = Option<Value> & { readonly many: true }

/** A key that stands once. */
export function one<Value>(about: About, read: (raw: string, reading: Reading) => Value): One<Value> {
  return { complete: null, ...about, read, many: false, free: false }
}

/** A key that can be repeated, or hold several values between semicolons. */
export function many<Value>(about: About, read: (raw: string, reading: Reading) => Value): Many<Value> {
  return { complete: null, ...about, read, many: true, free: false }
}

/** The words that belong to no key. */
export function freeText(about: About, most: number): One<string> {
  return { complete: null, ...about, read: (raw) => readText(raw, most), many: false, free: true }
}

/** One of a few fixed words; the beginning of one will do. */
export function choice<const Words extends readonly string[]>(about: Omit<About, 'complete'>, words: Words): One<Words[number]> {
  return one({ ...about, complete: words }, (raw) => readChoice(raw, words))
}

/** Reads one of the words; throws BadValue that lists them. */
export function readChoice<const Words extends readonly string[]>(raw: string, words: Words): Words[number] {
  const typed = raw.trim().toLowerCase()
  const begun = words.filter((word) => word.startsWith(typed))
  const word = words.find((known) => known === typed) ?? (typed !== '' && begun.length === 1 ? begun[0] : undefined)
  if (word !== undefined) return word
  const near = nearest(typed, words)
  throw new BadValue(`“${raw.slice(0, 80)}” is none of: ${words.join(', ')}.${near === null ? '' : ` Did you mean ${near}?`}`, near ?? words[0] ?? null)
}

/** Reads a name as written. */
export function readName(raw: string): string {
  const name = raw
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/(?<=.),+$/u, '')
  if (name === '') throw new BadValue('The name is empty.')
  if (name.includes(';')) throw new BadValue(`“${name.slice(0, 80)}” has a semicolon, which separates names; this takes one name without it.`, 'ISIS')
  if (name.length > 200) throw new BadValue(`The name is ${name.length} characters long; it can have 200.`)
  return name
}

/** Reads a text of at most so many characters, as written. */
export function readText(raw: string, most: number): string {
  if (raw.length > most) throw new BadValue(`The text is ${raw.length.toLocaleString('en')} characters long; it can have ${most.toLocaleString('en')}.`)
  return raw
}

/** Reads a whole number from `least` to `most`. */
export function readWhole(raw: string, least: number, most: number): number {
  const value = /^\d{1,12}$/.test(raw) ? Number(raw) : Number.NaN
  if (!(value >= least && value <= most))
    throw new BadValue(`“${raw.slice(0, 40)}” is no whole number from ${least} to ${most.toLocaleString('en')}.`, String(Math.max(least, 1)))
  return value
}
