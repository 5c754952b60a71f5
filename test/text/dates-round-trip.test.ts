import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Ambiguous, BadValue } from '../../src/core/bad-input.ts'
import type { Reading } from '../../src/core/command.ts'
import { DATE_ORDERS, settingsSchema } from '../../src/core/settings.ts'
import { type Day, dayNumber, dayOf, month, PARTS, shift, showWhen, typeWhen, UNKNOWN, type When } from '../../src/core/when.ts'
import { readWhen } from '../../src/text/dates/read-when.ts'
import { readZone, wallClock } from '../../src/text/zone.ts'

const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'), 'UTC').map(readZone)
const day = fc.integer({ min: dayNumber('1800-01-01'), max: dayNumber('2200-12-01') }).map(dayOf)
/** Offsets had seconds before railways had clocks; events with an hour are later. */
const instant = fc.integer({ min: Date.parse('1945-01-01'), max: Date.parse('2100-01-01') })
const reading: fc.Arbitrary<Reading> = fc.record({
  now: instant.map((at) => new Date(at)),
  settings: fc
    .record({ zone, dates: fc.constantFrom(...DATE_ORDERS), week: fc.constantFrom('monday', 'saturday', 'sunday') })
    .map((chosen) => settingsSchema.parse(chosen)),
})

const minute = fc.tuple(instant, zone).map(([at, where]): When => {
  const shown = wallClock(at, where)
  return { ...UNKNOWN, start: shown.day, end: shown.day, precision: 'minute', clock: shown.clock, offset: shown.offset, zone: where }
})
const part = fc
  .tuple(day, fc.constantFrom(...PARTS), zone)
  .map(([start, name, where]): When => ({ ...UNKNOWN, start, end: name === 'overnight' ? shift(start, 1) : start, precision: 'part', part: name, zone: where }))
const whole = day.map((start): When => ({ ...UNKNOWN, start, end: start, precision: 'day' }))
const week = day.map((start): When => ({ ...UNKNOWN, start, end: shift(start, 6), precision: 'week' }))
const monthly = day.map((start): When => ({ ...UNKNOWN, ...ends(month(start.slice(0, 7))), precision: 'month' }))
const yearly = day.map((start): When => ({ ...UNKNOWN, ...ends([`${start.slice(0, 4)}-01-01`, `${start.slice(0, 4)}-12-31`]), precision: 'year' }))
const range = fc.tuple(day, day).map((days): When => ({ ...UNKNOWN, ...ends(days.toSorted() as [Day, Day]), precision: 'range' }))
const open = fc.tuple(day, fc.boolean()).map(([at, since]): When => ({ ...UNKNOWN, start: since ? at : null, end: since ? null : at, precision: 'range' }))
const bare = fc.oneof(minute, part, whole, week, monthly, yearly, range, open, fc.constant(UNKNOWN))
/** A week prints with its first day alone, which reads as the desk's own week, and a range of one day prints as that day: only the typed form tells. */
const seen = bare.filter(({ precision, start, end }) => precision !== 'week' && !(precision === 'range' && start === end))
/** One of each form that people type. */
const REAL = [
  '5 Aug',
  '5 Aug 2020',
  'Tue 4 Aug 2020',
  '5/8',
  '13/8/2020',
  'June',
  'June 2020',
  '2013',
  'the 5th',
  'Q2',
  'Q2 2026',
  'week 32',
  'week 32 of 2026',
  '2026-W32',
  'week of 3 Aug 2020',
  'week of 3 Aug',
  'early June 2020',
  '13..29 Mar 2018',
  '13..29 Mar',
  '28 Dec to 3 Jan 2018',
  'since 5 Aug',
  'since 5 Aug 2020',
  '5 Aug 2020 onwards',
  'by 2020',
  'after 2020',
  'Fri to Sun',
  '2013-2015',
  '14:30',
  '5 Aug 2020 14:30',
  '5 Aug 14:30',
  '2020-08-06T14:30Z',
  '2020-08-06T14:30 Asia/Damascus',
  '2020-08-06T14:30+03:00 Asia/Damascus',
  '14:30 Asia/Damascus',
  'evening of 5 Aug 2020',
  'evening',
  'night of 3 to 4 Aug 2020',
  'overnight 3-4 Aug',
  '050830ZAUG26',
  '050830Z',
  'second of August',
  'second of August 2020',
  'yesterday',
  'Tuesday',
  'last week',
  'last 7 days',
  'an hour ago',
  'half an hour ago',
  'now',
  'unknown',
  '2020-08-06 (so he says)',
]
const phrase = fc.option(
  fc.oneof(
    fc.string({ minLength: 1, maxLength: 200 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 50 }),
    fc.constantFrom('last Tuesday', '(so)', ')(', 'UTC'),
  ),
)

describe('what is printed reads back', () => {
  test('every when, as it is typed, whatever the desk', () => {
    const property = fc.property(bare, phrase, reading, (when, words, desk) => {
      const said = { ...when, phrase: words }
      expect(readWhen(typeWhen(said), desk)).toEqual(said)
    })
    fc.assert(property, { numRuns: 1000 })
  })

  test('every when, as readers see it', () => {
    const property = fc.property(seen, reading, (when, desk) => {
      expect(showWhen(readWhen(showWhen(when), desk))).toBe(showWhen(when))
    })
    fc.assert(property, { numRuns: 500 })
  })
})

describe('what is typed', () => {
  const words = fc.constantFrom(
    ...'5 Aug August 2020 13 29 3–4 .. - to from between and since by before week of last this early late night evening 14:30 Z +03:00 -04:00 Europe/Kyiv IST 5/8/2026 2020-08-06 the 31st Tuesday ago days 3 T ( ) 0500Z overnight unknown Q2 noon pm'.split(
      ' ',
    ),
  )
  const text = fc.array(words, { minLength: 1, maxLength: 7 }).map((chosen) => chosen.join(' '))

  test('is read, asked about or refused with an example, never anything else', () => {
    const property = fc.property(fc.oneof(text, fc.string({ maxLength: 220 })), reading, (raw, desk) => {
      const outcome = outcomeOf(raw, desk)
      if (outcome instanceof Ambiguous)
        expect(outcome.choices.map(({ value }) => typeWhen(readWhen(value, desk)))).toEqual(outcome.choices.map(({ value }) => value))
      else if (outcome instanceof BadValue) expect(outcome.example).not.toBeNull()
      else expect(readWhen(typeWhen(outcome), desk)).toEqual(outcome)
    })
    fc.assert(property, { numRuns: 1000 })
  })

  test('keeps its words unless it reads the same on any other day', () => {
    const property = fc.property(fc.oneof(text, fc.constantFrom(...REAL)), reading, instant, (raw, desk, later) => {
      const outcome = outcomeOf(raw, desk)
      if (outcome instanceof Error || outcome.phrase !== null) return
      expect(outcomeOf(raw, { ...desk, now: new Date(later) })).toEqual(outcome)
    })
    fc.assert(property, { numRuns: 800 })
  })
})

function outcomeOf(raw: string, desk: Reading): When | Ambiguous | BadValue {
  try {
    return readWhen(raw, desk)
  } catch (error) {
    if (error instanceof Ambiguous || error instanceof BadValue) return error
    throw error
  }
}

function ends([start, end]: [Day, Day]): Pick<When, 'start' | 'end'> {
  return { start, end }
}
