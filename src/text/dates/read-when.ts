import { Ambiguous, BadValue } from '../../core/bad-input.ts'
import type { Reading } from '../../core/command.ts'
import { type Day, showWhen, typeWhen, type When } from '../../core/when.ts'
import { offsets, skipped } from '../zone.ts'
import type { Read } from './rule.ts'
import { RULES } from './rules/index.ts'
import { tidy } from './tidy.ts'

/** The longest text that is read as a date; a phrase can be as long again. */
const LONGEST = 200
/** "since the night of 3 to 4 August": a part of a part of a part. */
const DEEPEST = 3
const EXAMPLE = '2020-08-06'

/** Dates are printed with the zone in brackets, `14:30 (Asia/Damascus)`, and what is printed reads back. */
const TIME_AT_END = /(?:\d:\d\d(?: ?[ap]m)?(?: ?[+-]\d\d:\d\d)?|dawn|morning|noon|afternoon|evening|night)$/
const ZONE_NAME = /^(?:[A-Z][\w+-]+(?:\/[\w+-]+){1,2}|UTC)$/

/** Reads when something happened, as precisely as it is said. Throws BadValue where it is no date, Ambiguous where it can be two. */
export function readWhen(raw: string, reading: Reading): When {
  const whens = readBothOrders(raw, reading)
  const possible = whens.flatMap(occurrences)
  const [only, ...others] = possible
  if (only === undefined) throw skipped(...timeOf(whens[0]))
  if (others.length === 0) return only
  const hour = whens.length === 1 ? `The clocks in ${only.zone} showed ${only.clock} twice that day.` : `“${raw.trim()}” can be two dates.`
  throw choice(`${hour} Which is meant?`, possible)
}

/** The same, for searches, in which the days count: no question is put about an hour that the clocks repeat or skip. */
export function readSaid(raw: string, reading: Reading): When {
  const [only, ...others] = readBothOrders(raw, reading)
  if (others.length > 0) throw choice(`“${raw.trim()}” can be two dates. Which is meant?`, [only, ...others])
  return only
}

/** One when; or two, where the desk has not settled whether 5/8 is in August or in May and both can be. */
function readBothOrders(raw: string, reading: Reading): [When, ...When[]] {
  const { dates } = reading.settings
  if (dates !== 'ask') return [readPhrased(raw, reading)]
  const tries = (['day-month', 'month-day'] as const).map((order) => attempt(raw, { ...reading, settings: { ...reading.settings, dates: order } }))
  const [first, second] = tries.flatMap(({ when }) => when ?? [])
  if (first === undefined) throw tries[0]?.error
  return second === undefined || typeWhen(first) === typeWhen(second) ? [first] : [first, second]
}

/** A time that the clocks showed twice, each time with its offset; nothing where they skipped it. */
function occurrences(when: When): When[] {
  if (when.precision !== 'minute' || when.offset !== null) return [when]
  const possible = offsets(...timeOf(when))
  return possible.length === 1 ? [when] : possible.map((offset) => ({ ...when, offset }))
}

function timeOf({ start, clock, zone }: When): [Day, string, string] {
  if (start === null || clock === null || zone === null) throw new Error('A minute has a day, a clock and a zone.')
  return [start, clock, zone]
}

/** A question between whens, each offered as it is typed so that it reads one way. */
function choice(question: string, whens: readonly When[]): Ambiguous {
  return new Ambiguous(
    question,
    whens.map((when) => ({ label: showWhen(when), value: typeWhen(when) })),
  )
}

function attempt(raw: string, reading: Reading): { when?: When; error?: BadValue } {
  try {
    return { when: readPhrased(raw, reading) }
  } catch (error) {
    if (error instanceof BadValue) return { error }
    throw error
  }
}

/** Reads a date with an optional `(phrase)` behind it: the words as the source has them. */
function readPhrased(raw: string, reading: Reading): When {
  const typed = raw.trim()
  const [, bare = typed, note = ''] = /^([^(]*)\((.*)\)$/su.exec(typed) ?? []
  if (bare.length > LONGEST || note.length > LONGEST) throw tooLong()
  const text = normal(bare)
  if (text === '') throw new BadValue('No date is given. Where it is not known, type unknown.', EXAMPLE)
  const zoned = TIME_AT_END.test(text) && ZONE_NAME.test(note)
  const when = reader(0)(zoned ? `${text} ${note.toLowerCase()}` : text, reading)
  if (when === null) throw new BadValue(`“${typed}” does not read as a date.`, EXAMPLE)
  if (when.phrase === null) return { ...when, phrase: zoned || note === '' ? null : note }
  if (typed.length > LONGEST) throw tooLong()
  return { ...when, phrase: typed }
}

function tooLong(): BadValue {
  return new BadValue(`This is longer than a date can be: ${LONGEST} characters.`, EXAMPLE)
}

/** The first rule that reads a text, or part of one. The limit on parts within parts keeps reading fast, whatever is typed. */
function reader(depth: number): Read {
  return (text, reading) => {
    const tidied = tidy(text)
    if (tidied === '' || depth > DEEPEST) return null
    for (const rule of RULES) {
      const when = rule(tidied, reading, reader(depth + 1))
      if (when !== null) return when
    }
    return null
  }
}

/** One spelling of spaces, dashes and digits: a dash between dates is `..`, a hyphen of any kind is `-`. */
function normal(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .replace(/[‐‑−]/gu, '-')
    .replace(/ ?(?:[–—―]|\.{2,3}) ?/gu, '..')
    .replace(/[’‘]/gu, "'")
    .trim()
    .toLowerCase()
}
