import { afterAll, expect, test } from 'vitest'
import { BadValue } from '../../src/core/bad-input.ts'
import { DEFAULTS } from '../../src/core/settings.ts'
import { typeWhen } from '../../src/core/when.ts'
import { readWhen } from '../../src/text/dates/read-when.ts'

const TEXTS = [
  'today',
  'yesterday 14:30',
  'last Tuesday',
  'Dec 28',
  '0500Z',
  '050830ZAUG26',
  '2020-08-06T14:30Z',
  '2026-10-25T03:30+02:00',
  'half an hour ago',
  'an hour ago',
  'second of August',
  'last night',
  'week 32',
  'Q2',
  'last 7 days',
  '48 hours ago',
  'tenth of June 2020',
  'night of 3–4 August',
  '2026-03-29 03:30',
  'now',
]

const before = process.env.TZ
afterAll(() => {
  if (before === undefined) delete process.env.TZ
  else process.env.TZ = before
})

test.each([
  ['Pacific/Auckland', -720],
  ['America/Los_Angeles', 420],
  ['Europe/Kyiv', -180],
])('a server in %s reads as one in UTC does', (zone, minutes) => {
  const inUtc = readAll('UTC')
  const there = readAll(zone)
  expect(new Date('2026-08-05T12:00:00Z').getTimezoneOffset()).toBe(minutes)
  expect(there).toEqual(inUtc)
})

function readAll(serverZone: string): string[] {
  process.env.TZ = serverZone
  return ['2026-08-05T12:00:00Z', '2026-08-05T23:30:00Z', '2026-03-29T00:30:00Z'].flatMap((now) => TEXTS.map((text) => read(text, new Date(now))))
}

function read(text: string, now: Date): string {
  try {
    return typeWhen(readWhen(text, { now, settings: { ...DEFAULTS, zone: 'Europe/Kyiv' } }))
  } catch (error) {
    if (error instanceof BadValue) return error.message
    throw error
  }
}
