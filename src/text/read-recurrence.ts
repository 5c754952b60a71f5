import { Ambiguous, BadValue } from '../core/bad-input.ts'
import type { Reading } from '../core/command.ts'
import { ordinal } from '../core/ordinal.ts'
import { bareRecurrence, PAUSE_UNITS, type Recurrence, WITHIN } from '../core/recurrence.ts'
import { readSaid } from './dates/read-when.ts'
import { readNumber } from './numbers.ts'
import { readOrdinal } from './ordinals.ts'

const EXAMPLE = '"4th this year", "first since May 2020" or "after 5 months"'
const LONGEST = 200

/** What is said of the series, without the words of the source. */
type Said = Recurrence extends infer Each ? (Each extends Recurrence ? Omit<Each, 'phrase'> : never) : never

/**
 * Reads what a source says of an event's place in a series: `4th this year`, `fourth time this month`, `first since May 2020`,
 * `after a five month hiatus`, `first in two years`; a trailing `(…)` is the source's own wording. Throws BadValue or Ambiguous.
 */
export function readRecurrence(raw: string, reading: Reading): Recurrence {
  const typed = raw.trim().replace(/\s+/gu, ' ')
  const [, bare = typed, wording = ''] = /^([^(]*)\((.*)\)$/u.exec(typed) ?? []
  if (typed.length > 2 * LONGEST || wording.length > LONGEST || bare.length > LONGEST)
    throw new BadValue(`This is longer than it can be: ${LONGEST} characters.`, EXAMPLE)
  const text = bare.trim().toLowerCase().replaceAll('‑', '-')
  const said = readFirstSince(text, reading) ?? readPause(text) ?? readNth(text)
  if (said === null) throw new BadValue(`“${typed.slice(0, 80)}” does not say which of a series it was.`, EXAMPLE)
  const recurrence = checked({ ...said, phrase: '' })
  const phrase = wording === '' ? bare.trim() : wording.trim()
  return phrase === bareRecurrence(recurrence) ? recurrence : { ...recurrence, phrase }
}

function readFirstSince(text: string, reading: Reading): Said | null {
  const [before, ...after] = text.split(' since ')
  if (before === undefined || after.length === 0) return null
  const [first, ...kind] = words(before)
  if (first === undefined || readOrdinal(first) !== 1 || !kind.every((word) => /^\p{L}/u.test(word))) return null
  const { start, end } = readSaid(after.join(' since '), reading)
  if (start === null || end === null) throw new BadValue(`“${after.join(' since ').slice(0, 80)}” has no first or no last day.`, '"first since May 2020"')
  return { is: 'first-since', from: start, to: end }
}

/** Words that say roughly, how long a pause was; the phrase keeps them. */
const ROUGHLY = new Set(['about', 'almost', 'around', 'nearly', 'over', 'roughly', 'some'])
/** What a pause is called, with the words around it. */
const PAUSE = new Set(['break', 'gap', 'hiatus', 'lull', 'pause', 'quiet', 'silence', 'calm', 'long', 'of', 'a', 'an'])

/** `after 5 months`, `after a five-month hiatus`, `first attack after a pause of nearly two weeks`, `first in two years`. */
function readPause(text: string): Said | null {
  const all = text.split(/[\s-]+/)
  const first = readOrdinal(words(text)[0] ?? '') === 1
  const from = all.indexOf(first && !all.includes('after') ? 'in' : 'after')
  const rest = all.slice(from + 1).filter((word) => !ROUGHLY.has(word))
  const at = rest.findIndex((word) => unitOf(word) !== null)
  const unit = unitOf(rest[at] ?? '')
  if (from < 0 || unit === null || (from > 0 && !first)) return null
  const amount = rest.slice(0, at).filter((word) => !PAUSE.has(word))
  const many = amount.length === 0 ? 1 : readNumber(amount.join(' '))
  return many === null || !rest.slice(at + 1).every((word) => PAUSE.has(word)) ? null : { is: 'after-pause', many, unit }
}

function unitOf(word: string) {
  return PAUSE_UNITS.find((unit) => word === unit || word === `${unit}s`) ?? null
}

/** `4th this year`, `the fourth such attack of the month`, `third ever`. */
function readNth(text: string): Said | null {
  const [first = '', ...rest] = words(text)
  const n = readOrdinal(first)
  if (n === null) return null
  const last = rest.at(-1)
  const before = rest.at(-2)
  const within = WITHIN.find((span) => last === span) ?? null
  if (within !== null && (within === 'ever' || before === 'this' || before === 'the')) return { is: 'nth', n, within }
  if (rest.some((word) => !/^\p{L}/u.test(word)) || rest.length > 1) return null
  throw new Ambiguous(
    `“${text}” of when?`,
    WITHIN.map((span) => bareRecurrence({ is: 'nth', n, within: span, phrase: '' })).map((value) => ({ label: value, value })),
  )
}

/** The words of a text, without the article or `for the` before them. */
function words(text: string): string[] {
  return text.replace(/^(?:for )?(?:the |its |their )?/, '').split(' ')
}

/** Refuses numbers that are no place in a series. */
function checked(recurrence: Recurrence): Recurrence {
  const [number, most] = recurrence.is === 'nth' ? [recurrence.n, 10_000] : recurrence.is === 'after-pause' ? [recurrence.many, 1000] : [1, 1]
  if (number >= 1 && number <= most) return recurrence
  const shown = recurrence.is === 'nth' ? ordinal(number) : String(number)
  throw new BadValue(`${shown} is out of reach: it goes from 1 to ${most.toLocaleString('en')}.`, EXAMPLE)
}
