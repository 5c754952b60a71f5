import { describe, expect, test } from 'vitest'
import { Ambiguous, BadValue } from '../../src/core/bad-input.ts'
import { DEFAULTS } from '../../src/core/settings.ts'
import { readDays, readLast, readSince, readUntil } from '../../src/text/dates/read-days.ts'

/** Wednesday 5 August 2026, 15:00 in Kyiv. */
const reading = { now: new Date('2026-08-05T12:00:00Z'), settings: { ...DEFAULTS, zone: 'Europe/Kyiv' } }

describe('when:', () => {
  test.each([
    ['June', '2026-06-01', '2026-06-30'],
    ['5 Aug 14:30', '2026-08-05', '2026-08-05'],
    ['since 5 Aug', '2026-08-05', null],
    ['by 5 Aug', null, '2026-08-05'],
    ['2026-10-25 03:30', '2026-10-25', '2026-10-25'],
    ['2026-03-29 03:30', '2026-03-29', '2026-03-29'],
  ])('%s → %s to %s', (raw, from, to) => expect(readDays(raw, reading)).toEqual({ from, to }))

  test('which day is meant is asked', () => expect(() => readDays('5/8/2026', reading)).toThrow(Ambiguous))
  test('unknown is no search', () => expect(() => readDays('unknown', reading)).toThrow(BadValue))
})

describe('since: and until:', () => {
  test.each([
    ['June', '2026-06-01', '2026-06-30'],
    ['2013', '2013-01-01', '2013-12-31'],
    ['last Tuesday', '2026-08-04', '2026-08-04'],
    ['13..29 Mar 2018', '2018-03-13', '2018-03-29'],
  ])('%s → since %s, until %s', (raw, since, until) => expect([readSince(raw, reading), readUntil(raw, reading)]).toEqual([since, until]))

  test('an open end is no day', () => {
    expect(() => readSince('..2020-08-06', reading)).toThrow('has no first day')
    expect(() => readUntil('2020-08-06..', reading)).toThrow('has no last day')
  })
})

describe('last:', () => {
  test.each([
    ['7d', '2026-07-30'],
    ['1d', '2026-08-05'],
    ['2w', '2026-07-23'],
    ['3m', '2026-05-06'],
    ['1y', '2025-08-06'],
    ['48h', '2026-08-03'],
    ['12h', '2026-08-05'],
    ['16h', '2026-08-04'],
    ['1000d', '2023-11-10'],
    ['7 days', '2026-07-30'],
    ['two weeks', '2026-07-23'],
    ['week', '2026-07-30'],
    ['last week', '2026-07-30'],
    ['last 3 months', '2026-05-06'],
  ])('%s → %s to today', (raw, from) => expect(readLast(raw, reading)).toEqual({ from, to: '2026-08-05' }))

  test('a month has the days that it has', () => {
    const march = { ...reading, now: new Date('2026-03-31T12:00:00Z') }
    expect(readLast('1m', march)).toEqual({ from: '2026-03-01', to: '2026-03-31' })
  })

  test.each(['', '0d', '7', 'd7', '7x', '-7d', '201y', '9999m', 'constructor', 'June', '7d 2w'])('“%s” is refused', (raw) =>
    expect(() => readLast(raw, reading)).toThrow(BadValue),
  )
})
