import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { catchUp, instantOf, localTime, nextRun, type Timing } from '../../src/digest/schedule.ts'

const daily = (at: string, zone: string): Timing => ({ at, zone, window: 'day', days: [1, 2, 3, 4, 5, 6, 7] })

/** Every run from the first to the last instant, as the scheduler would go through them. */
function runs(timing: Timing, from: string, to: string): { day: string; at: string }[] {
  const all = []
  for (let run = nextRun(timing, from); run.at < to; run = nextRun(timing, run.at, run.day)) all.push(run)
  return all
}

/** `2026-04-24T01:00+03:00`: the wall clock of a run in its zone. */
function wall({ at }: { at: string }, zone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toString({ smallestUnit: 'minute', timeZoneName: 'never' })
}

/** Years of clock changes: midnight that does not exist, half an hour, the last change of a country that gave changes up, a day that never was. */
const YEARS: readonly [zone: string, at: string, year: number, days: number, odd: readonly string[]][] = [
  ['Africa/Cairo', '00:00', 2026, 365, ['2026-04-24T01:00+03:00']],
  ['Africa/Cairo', '23:30', 2026, 365, ['2026-10-29T23:30+03:00']],
  ['Asia/Beirut', '00:00', 2026, 365, ['2026-03-29T01:00+03:00']],
  ['Asia/Beirut', '00:30', 2026, 365, ['2026-03-29T01:00+03:00']],
  ['Asia/Beirut', '23:15', 2026, 365, ['2026-10-24T23:15+03:00']],
  ['Europe/Kyiv', '03:00', 2026, 365, ['2026-03-29T04:00+03:00', '2026-10-25T03:00+03:00']],
  ['America/New_York', '02:30', 2026, 365, ['2026-03-08T03:00-04:00']],
  ['America/New_York', '01:30', 2026, 365, ['2026-11-01T01:30-04:00']],
  ['Australia/Lord_Howe', '02:15', 2026, 365, ['2026-10-04T02:30+11:00']],
  ['Australia/Lord_Howe', '01:45', 2026, 365, ['2026-04-05T01:45+11:00']],
  ['Asia/Damascus', '00:00', 2022, 365, ['2022-03-25T01:00+03:00']],
  ['Asia/Damascus', '23:30', 2021, 365, ['2021-10-28T23:30+03:00']],
  ['Asia/Tehran', '00:00', 2022, 365, ['2022-03-22T01:00+04:30']],
  ['Asia/Tehran', '23:30', 2022, 365, ['2022-09-21T23:30+04:30']],
  ['Pacific/Apia', '07:00', 2011, 364, []],
  ['UTC', '07:00', 2024, 366, []],
]

describe('one run on each local day of a year', () => {
  test.each(YEARS)('%s %s in %i: %i runs', (zone, at, year, days, odd) => {
    const first = Temporal.PlainDate.from(`${year}-01-01`).toZonedDateTime(zone)
    const from = new Date(first.epochMilliseconds - 1).toISOString()
    const to = new Date(first.add({ years: 1 }).epochMilliseconds).toISOString()
    const all = runs(daily(at, zone), from, to)

    expect(all).toHaveLength(days)
    expect(new Set(all.map(({ day }) => day)).size).toBe(days)
    expect(all.every((run) => localTime(run.at, zone).day === run.day)).toBe(true)
    expect(all.map((run) => wall(run, zone))).toEqual(expect.arrayContaining([...odd]))
    expect(all.filter((run) => localTime(run.at, zone).clock !== at).map((run) => wall(run, zone))).toEqual(odd.filter((time) => !time.includes(`T${at}`)))
  })

  test.each([
    ['Asia/Amman', '2024-01-01T00:00:00Z'],
    ['America/Nuuk', '2024-01-01T00:00:00Z'],
    ['Antarctica/Troll', '2026-01-01T00:00:00Z'],
  ])('%s, at any hour', (zone, from) => {
    const to = new Date(Date.parse(from) + 366 * 86_400_000).toISOString()
    for (let minute = 0; minute < 1440; minute += 195) {
      const at = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
      const days = runs(daily(at, zone), from, to).map(({ day }) => day)
      const expected = days.map((_, nth) =>
        Temporal.PlainDate.from(days[0] ?? '')
          .add({ days: nth })
          .toString(),
      )
      expect(days, at).toEqual(expected)
    }
  })
})

test('a time that comes twice runs at the first of the two', () => {
  expect(instantOf('2026-11-01', '01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z')
})

test('a day that a zone never had has no run', () => {
  expect(instantOf('2011-12-30', '07:00', 'Pacific/Apia')).toBeNull()
})

describe('weeks and months', () => {
  const week: Timing = { at: '07:00', zone: 'Asia/Damascus', window: 'week', days: [6] }
  const month: Timing = { at: '07:00', zone: 'Asia/Damascus', window: 'month', days: [] }
  const work: Timing = { at: '07:00', zone: 'Europe/Kyiv', window: 'day', days: [1, 2, 3, 4, 5] }

  test.each([
    ['weekly on Saturdays', week, '2020-08-06T12:00:00Z', ['2020-08-08', '2020-08-15', '2020-08-22']],
    ['monthly on the 1st', month, '2020-12-15T12:00:00Z', ['2021-01-01', '2021-02-01', '2021-03-01']],
    ['on working days', work, '2020-08-06T12:00:00Z', ['2020-08-07', '2020-08-10', '2020-08-11']],
  ])('%s', (_, timing, from, days) => {
    const [first, second, third] = runs(timing, from, '2021-12-31T00:00:00Z')
    expect([first, second, third].map((run) => run?.day)).toEqual(days)
  })
})

describe('what is due', () => {
  const timing = daily('07:00', 'Asia/Damascus') // 04:00 UTC in summer
  const due = { day: '2020-08-04', at: '2020-08-04T04:00:00.000Z' }

  test('on the minute is posted', () => {
    const next = { day: '2020-08-05', at: '2020-08-05T04:00:00.000Z' }
    expect(catchUp(timing, due, due.at)).toEqual({ run: due, skipped: [], next })
  })

  test('before its minute is not', () => {
    expect(catchUp(timing, due, '2020-08-04T03:59:59.999Z')).toEqual({ run: null, skipped: [], next: due })
  })

  test('and was missed for days: the latest is posted, the others are skipped', () => {
    const { run, skipped, next } = catchUp(timing, due, '2020-08-07T09:30:00.000Z')
    expect(run?.day).toBe('2020-08-07')
    expect(skipped.map(({ day }) => day)).toEqual(['2020-08-04', '2020-08-05', '2020-08-06'])
    expect(next.day).toBe('2020-08-08')
  })

  test('and was missed by more than six hours is skipped', () => {
    const { run, skipped, next } = catchUp(timing, due, '2020-08-04T10:00:00.001Z')
    expect(run).toBeNull()
    expect(skipped).toEqual([due])
    expect(next.day).toBe('2020-08-05')
  })

  test('and was missed for years: forty days are looked back at', () => {
    const { skipped } = catchUp(timing, due, '2026-08-04T12:00:00.000Z')
    expect(skipped).toHaveLength(40)
    expect(skipped.at(-1)?.day).toBe('2026-08-04')
  })
})

test('a run on a day that has had one is on the next, whatever hour it is moved to', () => {
  expect(nextRun(daily('09:00', 'Asia/Damascus'), '2020-08-04T05:00:00.000Z', '2020-08-04').day).toBe('2020-08-05')
  expect(nextRun(daily('09:00', 'Asia/Damascus'), '2020-08-04T05:00:00.000Z').day).toBe('2020-08-04')
})
