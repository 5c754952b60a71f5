import { describe, expect, test } from 'vitest'
import { isWithin, possibleDays } from '../../src/core/possible-days.ts'
import { UNKNOWN } from '../../src/core/when.ts'
import { facts, report } from '../facts.ts'

const LOGGED = '2026-03-10T12:00:00.000Z'

/** An event of those days, told by reports of these. */
function event(start: string | null, end: string | null, ...published: string[]) {
  return { facts: facts({ when: { ...UNKNOWN, start, end }, reports: published.map((day) => report({ published: day })) }), loggedAt: LOGGED }
}

test.each([
  ['one day', event('2026-03-02', '2026-03-02'), '2026-03-02', '2026-03-02'],
  ['going on: to the latest report', event('2026-02-05', null, '2026-02-20', '2026-02-18'), '2026-02-05', '2026-02-20'],
  ['going on, without a dated report: to the day it was logged, wherever that is latest', event('2026-02-05', null), '2026-02-05', '2026-03-11'],
  ['by some day: since ever', event(null, '2026-02-05'), '0000-01-01', '2026-02-05'],
])('the days of what is %s', (_, one, first, last) => {
  expect(possibleDays(one)).toEqual({ first, last })
})

describe('all days of an event among those asked for', () => {
  const MARCH = { from: '2026-03-01', to: '2026-03-31' }

  test.each([
    [event('2026-03-02', '2026-03-04'), MARCH, true],
    [event('2026-02-28', '2026-03-04'), MARCH, false],
    [event('2026-03-30', '2026-04-01'), MARCH, false],
    [event('2026-03-05', null), MARCH, true],
    [event('2026-02-05', null), { from: '2026-02-01', to: '2026-02-07' }, false],
    [event(null, '2026-03-04'), MARCH, false],
    [event(null, '2026-03-04'), { from: null, to: '2026-03-31' }, true],
    [event(null, null), MARCH, false],
    [event(null, null), { from: null, to: null }, true],
  ])('%#', (one, asked, within) => {
    expect(isWithin(one, asked)).toBe(within)
  })
})
