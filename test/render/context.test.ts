import { describe, expect, test } from 'vitest'
import type { Occurrence } from '../../src/core/context/occurrence.ts'
import { type Held, surroundings } from '../../src/core/context/surroundings.ts'
import type { Recurrence } from '../../src/core/recurrence.ts'
import { dayNumber } from '../../src/core/when.ts'
import { contextLines } from '../../src/render/context.ts'

const AT_JUNDYA = { actor: 'ISIS', place: 'Jundya', about: false, province: null }
const IN_HOMS = { actor: 'ISIS', place: null, about: false, province: 'Homs' }
const OWN = occurrence(12, '2020-08-06')

function occurrence(no: number, first: string, last = first): Occurrence {
  return { no, first: dayNumber(first), last: dayNumber(last) }
}

function held(dated: readonly Occurrence[], given: Partial<Held['others']> = {}, series: Held['series'] = AT_JUNDYA): Held {
  return { series, others: { dated, undated: 0, complete: true, ...given } }
}

function said(own: Occurrence | null, series: readonly [Held, ...Held[]], claims: readonly Recurrence[] = []): string[] {
  return contextLines(surroundings(own, series, claims), 'en-GB').map((line) => line.map(({ v }) => v).join(''))
}

describe('where an event stands in its series', () => {
  test.each<[string, Occurrence | null, readonly [Held, ...Held[]], string]>([
    ['nothing else', OWN, [held([])], 'No earlier event by ISIS at Jundya in this log.'],
    [
      'some this year',
      OWN,
      [held([occurrence(3, '2020-02-01'), occurrence(7, '2020-05-14'), occurrence(1, '2019-12-31')])],
      '3rd event by ISIS at Jundya in 2020 in this log; the one before was E-7 on Thu 14 May 2020, 84 days earlier.',
    ],
    [
      'the first this year',
      OWN,
      [held([occurrence(1, '2019-12-31')])],
      '1st event by ISIS at Jundya in 2020 in this log; the first since E-1 on Tue 31 Dec 2019, 219 days earlier.',
    ],
    ['later ones alone', OWN, [held([occurrence(30, '2020-09-01')])], '1st event by ISIS at Jundya in 2020 in this log; none before it.'],
    [
      'one on the same day, logged before',
      OWN,
      [held([occurrence(11, '2020-08-06')])],
      '2nd event by ISIS at Jundya in 2020 in this log; the one before was E-11 on Thu 6 Aug 2020, the same day.',
    ],
    ['one on the same day, logged after', OWN, [held([occurrence(13, '2020-08-06')])], '1st event by ISIS at Jundya in 2020 in this log; none before it.'],
    [
      'one that may have come before or after',
      OWN,
      [held([occurrence(2, '2020-08-01', '2020-08-31'), occurrence(1, '2020-07-01')])],
      '2nd to 3rd event by ISIS at Jundya in 2020 in this log; the one before was E-1 on Wed 1 Jul 2020, 36 days earlier.',
    ],
    [
      'undated ones',
      OWN,
      [held([occurrence(1, '2020-08-05')], { undated: 2 })],
      '2nd event by ISIS at Jundya in 2020 in this log; the one before was E-1 on Wed 5 Aug 2020, 1 day earlier. 2 undated events not counted.',
    ],
    ['itself undated', null, [held([occurrence(1, '2020-08-05')])], 'One of 2 events by ISIS at Jundya in this log: its date does not say which.'],
    [
      'more than are read',
      OWN,
      [held([occurrence(1, '2020-08-05')], { complete: false })],
      'At least the 2nd event by ISIS at Jundya in 2020 in this log; the one before was E-1 on Wed 5 Aug 2020, 1 day earlier.',
    ],
    [
      'the province has some',
      OWN,
      [held([]), held([occurrence(1, '2020-08-05')], {}, IN_HOMS)],
      'No earlier event by ISIS at Jundya in this log; 2nd event by ISIS in Homs in 2020 in this log; the one before was E-1 on Wed 5 Aug 2020, 1 day earlier.',
    ],
  ])('%s', (_, own, series, sentence) => {
    expect(said(own, series)).toEqual([sentence])
  })
})

describe('what a source says of the series stands beside what the log holds', () => {
  const BEFORE = [occurrence(1, '2019-11-01'), occurrence(2, '2020-05-14'), occurrence(3, '2020-08-01')]

  test.each<[Recurrence, string]>([
    [{ is: 'nth', n: 4, within: 'year', phrase: 'for the fourth time this year' }, '4th this year “for the fourth time this year”; this log holds 3 of 4.'],
    [{ is: 'nth', n: 2, within: 'month', phrase: '' }, '2nd this month; this log holds 2 of 2.'],
    [{ is: 'nth', n: 2, within: 'ever', phrase: '' }, '2nd ever; this log holds 4.'],
    [
      { is: 'after-pause', many: 5, unit: 'month', phrase: '' },
      'after 5 months; in this log 5 days lie between it and the one before; the longest gap here is 195 days.',
    ],
    [{ is: 'first-since', from: '2020-05-01', to: '2020-05-31', phrase: '' }, 'first since 2020-05; this log has 1 in between: E-3, and 1 then.'],
    [{ is: 'first-since', from: '2020-08-01', to: '2020-08-01', phrase: '' }, 'first since 2020-08-01; this log has none in between, and 1 then.'],
    [{ is: 'first-since', from: '2014-01-01', to: '2014-12-31', phrase: '' }, 'first since 2014; this log has 3 in between: E-1, E-2, E-3, and none then.'],
  ])('%j', (claim, sentence) => {
    expect(said(OWN, [held(BEFORE)], [claim]).at(-1)).toBe(`Source: ${sentence}`)
  })

  test('the narrowest series answers, also where it has no other event', () => {
    const claim: Recurrence = { is: 'nth', n: 4, within: 'year', phrase: '' }
    expect(said(OWN, [held([]), held(BEFORE, {}, IN_HOMS)], [claim]).at(-1)).toBe('Source: 4th this year; this log holds 1 of 4.')
    expect(said(OWN, [held([])], [{ is: 'after-pause', many: 1, unit: 'year', phrase: '' }]).at(-1)).toBe('Source: after 1 year; this log has none before it.')
    expect(said(null, [held(BEFORE)], [claim]).at(-1)).toBe('Source: 4th this year; the event is undated, so the log cannot tell.')
  })
})
