import { describe, expect, test } from 'vitest'
import { BadValue } from '../../src/core/bad-input.ts'
import { DEFAULTS } from '../../src/core/settings.ts'
import { offsets, readZone, today, wallClock } from '../../src/text/zone.ts'

describe('a zone', () => {
  test.each([
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['europe/kyiv', 'Europe/Kyiv'],
    ['Kyiv', 'Europe/Kyiv'],
    ['Damascus', 'Asia/Damascus'],
    ['new york', 'America/New_York'],
    ['America/Port-au-Prince', 'America/Port-au-Prince'],
    ['Calcutta', 'Asia/Kolkata'],
    ['US/Eastern', 'America/New_York'],
    ['utc', 'UTC'],
    ['GMT', 'UTC'],
    ['Etc/UTC', 'UTC'],
    ['MSK', 'Europe/Moscow'],
  ])('%s → %s', (raw, zone) => expect(readZone(raw)).toBe(zone))

  test.each([
    ['+03:00', 'is an offset'],
    ['GMT+3', 'is an offset'],
    ['Etc/GMT+3', 'is an offset'],
    ['IST', 'Asia/Kolkata, Asia/Jerusalem or Europe/Dublin'],
    ['CST', 'America/Chicago, Asia/Shanghai or America/Havana'],
    ['AST', 'Asia/Riyadh, America/Halifax or America/Puerto_Rico'],
    ['BST', 'Europe/London or Asia/Dhaka'],
    ['Kyv', 'Did you mean Europe/Kyiv?'],
    ['Europe/Kyviv', 'Did you mean Europe/Kyiv?'],
    ['Damascsu', 'Did you mean Asia/Damascus?'],
    ['Atlantis/Deep_Sea', 'Zones have names such as'],
    ['', 'Zones have names such as'],
    ['constructor', 'no time zone'],
  ])('“%s” is refused: %s', (raw, message) => {
    expect(() => readZone(raw)).toThrow(BadValue)
    expect(() => readZone(raw)).toThrow(message)
  })

  test('every zone that the runtime knows reads as a zone that it knows', () => {
    for (const name of Intl.supportedValuesOf('timeZone')) {
      const zone = readZone(name)
      expect(readZone(zone)).toBe(zone)
      expect(new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone).toBe(
        new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone,
      )
    }
  })
})

describe('clocks', () => {
  test.each([
    ['Europe/Kyiv', '2026-08-06'],
    ['America/New_York', '2026-08-05'],
    ['Pacific/Kiritimati', '2026-08-06'],
  ])('today in %s is %s', (zone, day) => expect(today({ now: new Date('2026-08-05T22:30:00Z'), settings: { ...DEFAULTS, zone } })).toBe(day))

  test.each([
    ['2026-08-05', '14:30', 'Europe/Kyiv', ['+03:00']],
    ['2026-01-05', '14:30', 'Europe/Kyiv', ['+02:00']],
    ['2026-10-25', '03:30', 'Europe/Kyiv', ['+03:00', '+02:00']],
    ['2026-03-29', '03:30', 'Europe/Kyiv', []],
    ['2026-04-05', '01:45', 'Australia/Lord_Howe', ['+11:00', '+10:30']],
    ['2011-12-30', '12:00', 'Pacific/Apia', []],
  ])('%s %s in %s: %j', (day, clock, zone, expected) => expect(offsets(day, clock, zone)).toEqual(expected))

  test.each([
    ['2020-11-01T05:30:00Z', '01:30', '-04:00'],
    ['2020-11-01T06:30:00Z', '01:30', '-05:00'],
    ['2020-11-01T07:30:00Z', '02:30', null],
  ])('%s in New York shows %s, told apart by %s', (at, clock, offset) => {
    expect(wallClock(Date.parse(at), 'America/New_York')).toEqual({ day: '2020-11-01', clock, offset })
  })
})
