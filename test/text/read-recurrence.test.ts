import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PAUSE_UNITS, type Recurrence, typeRecurrence, WITHIN } from '../../src/core/recurrence.ts'
import { DEFAULTS } from '../../src/core/settings.ts'
import { dayOf } from '../../src/core/when.ts'
import { readRecurrence } from '../../src/text/read-recurrence.ts'
import { answerTo } from './answer-to.ts'

const reading = { now: new Date('2020-08-07T12:00Z'), settings: DEFAULTS }

test.each([
  ['4th this year', '4th this year'],
  ['fourth time this year', '4th this year (fourth time this year)'],
  ['the fourth such attack of the month', '4th this month (the fourth such attack of the month)'],
  ['for the twenty-first time this year', '21st this year (for the twenty-first time this year)'],
  ['3rd ever', '3rd ever'],
  ['first this month', '1st this month (first this month)'],
  ['first since May 2020', 'first since 2020-05 (first since May 2020)'],
  ['first since 2020-05', 'first since 2020-05'],
  ['the first attack since 2014', 'first since 2014 (the first attack since 2014)'],
  ['first since last Monday', 'first since 2020-08-03 (first since last Monday)'],
  ['first time since 3-9 May 2020', 'first since 2020-05-03..2020-05-09 (first time since 3-9 May 2020)'],
  ['after 5 months', 'after 5 months'],
  ['after a five month hiatus', 'after 5 months (after a five month hiatus)'],
  ['first after a five month hiatus', 'after 5 months (first after a five month hiatus)'],
  ['the first attack after nearly two weeks', 'after 2 weeks (the first attack after nearly two weeks)'],
  ['after a nearly five-month pause', 'after 5 months (after a nearly five-month pause)'],
  ['after a lull of two weeks', 'after 2 weeks (after a lull of two weeks)'],
  ['after a month', 'after 1 month (after a month)'],
  ['first in two years', 'after 2 years (first in two years)'],
  ['1st time in a year', 'after 1 year (1st time in a year)'],
  ['after 5 months (nach fünf Monaten)', 'after 5 months (nach fünf Monaten)'],
])('%j reads as %s', (raw, typed) => {
  const recurrence = readRecurrence(raw, reading)
  expect(typeRecurrence(recurrence)).toBe(typed)
  expect(readRecurrence(typed, reading)).toEqual(recurrence)
})

test.each([
  '',
  'often',
  'this year',
  'after',
  'after a while',
  'after five',
  'fourth of five',
  '0.5th this year',
  'after 2 or 3 months',
  'after months of war',
])('refuses %j and shows what reads', (raw) => {
  expect(answerTo(() => readRecurrence(raw, reading))).toBe(
    `“${raw}” does not say which of a series it was. Example: "4th this year", "first since May 2020" or "after 5 months"`,
  )
})

test.each([
  ['0th this year', '0th is out of reach: it goes from 1 to 10,000.'],
  ['after 5000 days', '5000 is out of reach: it goes from 1 to 1,000.'],
  ['first since nobody knows', '“nobody knows” does not read as a date.'],
  ['first since unknown', '“unknown” has no first or no last day.'],
  [`4th this year (${'x'.repeat(201)})`, 'This is longer than it can be: 200 characters.'],
])('refuses %j: %s', (raw, message) => {
  expect(answerTo(() => readRecurrence(raw, reading))).toContain(message)
})

test('an ordinal alone asks of when', () => {
  expect(answerTo(() => readRecurrence('fourth time', reading))).toBe(
    '“fourth time” of when? 4th this month = 4th this month, 4th this year = 4th this year, 4th ever = 4th ever',
  )
})

test('what is typed reads as the same', () => {
  const phrase = fc.constantFrom('', 'as the agency has it', 'the (so-called) fourth')
  const day = fc.integer({ min: -20_000, max: 30_000 })
  const any: fc.Arbitrary<Recurrence> = fc.oneof(
    fc.record({ is: fc.constant('nth' as const), n: fc.integer({ min: 1, max: 10_000 }), within: fc.constantFrom(...WITHIN), phrase }),
    fc
      .tuple(day, fc.integer({ min: 0, max: 800 }), phrase)
      .map(([from, days, words]): Recurrence => ({ is: 'first-since', from: dayOf(from), to: dayOf(from + days), phrase: words })),
    fc.record({ is: fc.constant('after-pause' as const), many: fc.integer({ min: 1, max: 1000 }), unit: fc.constantFrom(...PAUSE_UNITS), phrase }),
  )
  fc.assert(
    fc.property(any, (recurrence) => {
      expect(readRecurrence(typeRecurrence(recurrence), reading)).toEqual(recurrence)
    }),
  )
})
