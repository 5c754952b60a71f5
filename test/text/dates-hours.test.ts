import { expect, test } from 'vitest'
import type { Reading } from '../../src/core/command.ts'
import { DEFAULTS } from '../../src/core/settings.ts'
import { typeWhen } from '../../src/core/when.ts'
import { readWhen } from '../../src/text/dates/read-when.ts'

/** Wednesday 5 August 2026, 15:00 in Kyiv. */
const READING: Reading = { now: new Date('2026-08-05T12:00:00Z'), settings: { ...DEFAULTS, zone: 'Europe/Kyiv' } }

test.each([
  ['4 Aug 2026 14:00-16:00', '2026-08-04'],
  ['4 Aug 2026 14:00–16:30', '2026-08-04'],
  ['14:00 to 16:00 on 4 Aug', '2026-08-04'],
  ['4 Aug between 2pm and 4 pm', '2026-08-04'],
  ['2pm-4pm yesterday', '2026-08-04'],
  ['between 10 and 11 am on 4 Aug', '2026-08-04'],
  ['from 2 to 4 pm 4 Aug 2026', '2026-08-04'],
  ['4 Aug 2-4pm', '2026-08-04'],
  ['yesterday, 1400 hrs until 1600 hrs', '2026-08-04'],
  ['14:00-16:00', '2026-08-05'],
  ['4 Aug 22:00 to 03:00', '2026-08-04..2026-08-05'],
  ['from 3 Aug 22:00 until 5 Aug 03:00', '2026-08-03..2026-08-05'],
  ['22:00 3 Aug - 03:00', '2026-08-03..2026-08-04'],
  ['4 Aug 10:30 - 11:00', '2026-08-04'],
  ['noon to midnight 4 Aug', '2026-08-04'],
  ['4 Aug midnight to 3 am', '2026-08-04'],
  ['4 Aug 10 pm until midnight', '2026-08-04'],
  ['from 12 noon to 2 pm on 4 Aug', '2026-08-04'],
  ['3 Aug noon to 4 Aug noon', '2026-08-03..2026-08-04'],
  ['4 Aug 2026 22:00-midnight', '2026-08-04'],
  ['4 Aug 10:00-noon', '2026-08-04'],
  ['4 Aug 22:00 to noon', '2026-08-04..2026-08-05'],
  ['tonight 22:00 to midnight', '2026-08-05'],
  ['2 Aug 23:30 to 23:50Z', '2026-08-03'],
])('a span of hours keeps the day, and the hours as they were typed: %s', (typed, days) => {
  const when = readWhen(typed, READING)
  expect({ days: typeWhen({ ...when, phrase: null }), phrase: when.phrase }).toEqual({ days, phrase: typed })
  expect(readWhen(typeWhen(when), READING)).toEqual(when)
})

test.each([
  ['4 Aug 10:30-11:00', /can be one time with an offset, or a span of hours/],
  ['4 Aug 14:00 to 7 Aug', /14:00 belongs to one day/],
  ['5 Aug 22:00 to 4 Aug 03:00', /starts on Wed 5 Aug 2026, after/],
  ['3 Aug noon to 4 Aug midnight', /Midnight belongs to two days/],
  ['4 Aug 2026 14:00 to noon', /12:00 comes before 14:00 on the same day\. If the next day is meant, type both\./],
  ['4 Aug 14:00 to 13:30', /13:30 comes before 14:00/],
  ['last week 22:00 to midnight', /22:00 belongs to one day, and “last week” is not one/],
  ['4 Aug 25:00 to 26:00', /No clock shows 25:00/],
])('what is no span of hours is refused: %s', (typed, why) => {
  expect(() => readWhen(typed, READING)).toThrow(why)
})

test('what is offered for hours that end before they begin reads as two days', () => {
  expect(typeWhen(readWhen('2026-08-04 14:00 to 2026-08-05 12:00', READING))).toBe('2026-08-04..2026-08-05 (2026-08-04 14:00 to 2026-08-05 12:00)')
})

test.each([
  ['4 Aug 2026 14:30+02:00', '2026-08-04T15:30 Europe/Kyiv'],
  ['between 3 and 5 Aug', '2026-08-03..2026-08-05'],
  ['tonight 22:00', '2026-08-05T22:00 Europe/Kyiv'],
])('and other spans read as before: %s', (typed, days) => {
  expect(typeWhen({ ...readWhen(typed, READING), phrase: null })).toBe(days)
})
