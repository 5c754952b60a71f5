import { describe, expect, test } from 'vitest'
import { Ambiguous, BadValue } from '../../src/core/bad-input.ts'
import type { Reading } from '../../src/core/command.ts'
import { DEFAULTS, type Settings } from '../../src/core/settings.ts'
import { typeWhen } from '../../src/core/when.ts'
import { readWhen } from '../../src/text/dates/read-when.ts'

/** Wednesday 5 August 2026, 15:00 in Kyiv. */
const now = new Date('2026-08-05T12:00:00Z')

function desk(settings: Partial<Settings> = {}): Reading {
  return { now, settings: { ...DEFAULTS, zone: 'Europe/Kyiv', ...settings } }
}

/** The when as it is typed, without the words it came from. */
function read(text: string, settings: Partial<Settings> = {}): string {
  return typeWhen({ ...readWhen(text, desk(settings)), phrase: null })
}

function refusal(text: string, settings: Partial<Settings> = {}): BadValue {
  try {
    readWhen(text, desk(settings))
  } catch (error) {
    if (error instanceof BadValue) return error
    throw error
  }
  throw new Error(`“${text}” was read.`)
}

function question(text: string, settings: Partial<Settings> = {}): Ambiguous {
  try {
    readWhen(text, desk(settings))
  } catch (error) {
    if (error instanceof Ambiguous) return error
    throw error
  }
  throw new Error(`“${text}” reads one way.`)
}

describe('dates on which libraries go wrong', () => {
  test.each([
    ['Aug 12', '2025-08-12'],
    ['Feb 24', '2026-02-24'],
    ['Dec 28', '2025-12-28'],
    ['Dec 28 14:30', '2025-12-28T14:30 Europe/Kyiv'],
    ['Friday', '2026-07-31'],
    ['last Tuesday', '2026-08-04'],
    ['today 3am Kyiv time', '2026-08-05T03:00 Europe/Kyiv'],
    ['between 1 and 3 Aug', '2026-08-01..2026-08-03'],
    ['last 7 days', '2026-07-30..2026-08-05'],
    ['last week', 'week of 2026-07-27'],
    ['summer 2019', '2019-06-01..2019-08-31'],
    ['the winter of 2023', '2023-12-01..2024-02-29'],
    ['last summer', '2025-06-01..2025-08-31'],
    ['last winter', '2025-12-01..2026-02-28'],
    ['this summer', '2026-06-01..2026-08-31'],
    ['last autumn', '2025-09-01..2025-11-30'],
    ['<=2020-06-24', '..2020-06-24'],
    ['not later than 24 June 2020', '..2020-06-24'],
    ['>=2020-06-24', '2020-06-24..'],
    ['last night', '2026-08-04 night Europe/Kyiv'],
    ['0500Z', '2026-08-05T08:00 Europe/Kyiv'],
    ['050830ZAUG26', '2026-08-05T11:30 Europe/Kyiv'],
    ['1400 hrs', '2026-08-05T14:00 Europe/Kyiv'],
    ['overnight', '2026-08-04 overnight Europe/Kyiv'],
    ['the 5th', '2026-08-05'],
    ['week 32', 'week of 2026-08-03'],
    ['Q2 2026', '2026-04-01..2026-06-30'],
    ['15 Jan 14:30 Kyiv time', '2026-01-15T14:30 Europe/Kyiv'],
  ])('%s → %s', (text, when) => expect(read(text)).toBe(when))

  test.each(['24/7', '24/7 shelling', '1/3 of houses', 'sat in the bunker', 'Sun City', 'march on Khartoum', 'at 3 locations', 'may have fled'])(
    '“%s” is no date',
    (text) => expect(refusal(text).message).toContain(text),
  )

  test('05/08/2026 is asked about', () => {
    expect(question('05/08/2026').choices).toEqual([
      { label: 'Wed 5 Aug 2026', value: '2026-08-05' },
      { label: 'Fri 8 May 2026', value: '2026-05-08' },
    ])
  })

  test('30 Feb is refused with the last day of the month', () => {
    expect(refusal('30 Feb 2026')).toMatchObject({ message: 'February 2026 has no day 30: its last day is the 28th.', example: '2026-02-28' })
  })
})

describe('day and month in figures', () => {
  test.each([
    ['05/08/2026', 'day-month', '2026-08-05'],
    ['05/08/2026', 'month-day', '2026-05-08'],
    ['5.8.2026', 'day-month', '2026-08-05'],
    ['5-8-2026 14:30', 'month-day', '2026-05-08T14:30 Europe/Kyiv'],
    ['13/08/2026', 'ask', '2026-08-13'],
    ['08/13/2026', 'ask', '2026-08-13'],
    ['8/8/2026', 'ask', '2026-08-08'],
    ['5/8/2026..20/8/2026', 'ask', '2026-08-05..2026-08-20'],
    ['2026/8/5', 'month-day', '2026-08-05'],
    ['2026-08-05', 'month-day', '2026-08-05'],
    ['20260805', 'ask', '2026-08-05'],
    ['5/8', 'day-month', '2026-08-05'],
    ['6/8', 'day-month', '2025-08-06'],
  ] as const)('%s on a desk with %s → %s', (text, dates, when) => expect(read(text, { dates })).toBe(when))

  test.each([
    ['5/8', ['2026-08-05 (5/8)', '2026-05-08 (5/8)']],
    ['5/8/2026 14:30', ['2026-08-05T14:30 Europe/Kyiv', '2026-05-08T14:30 Europe/Kyiv']],
    ['5/8/2026..7/8/2026', ['2026-08-05..2026-08-07', '2026-05-08..2026-07-08']],
  ])('%s is asked about, and each choice reads one way', (text, values) => {
    const { choices } = question(text)
    expect(choices.map(({ value }) => value)).toEqual(values)
    expect(choices.map(({ value }) => typeWhen(readWhen(value, desk())))).toEqual(values)
  })

  test('month 13 is refused where the order is settled', () => {
    expect(refusal('08/13/2026', { dates: 'day-month' }).message).toBe('There is no month 13.')
  })
})

describe('days by name', () => {
  test.each([
    ['5 Aug 2020', '2020-08-05'],
    ['August 5th, 2020', '2020-08-05'],
    ['the 5th of August 2020', '2020-08-05'],
    ['2020 Aug 5', '2020-08-05'],
    ['5-Aug-2020', '2020-08-05'],
    ['06 August 2020', '2020-08-06'],
    ['Thu, 6 Aug 2020', '2020-08-06'],
    ['on Thursday 2020-08-06', '2020-08-06'],
    ['29 Feb', '2024-02-29'],
    ['5 Aug', '2026-08-05'],
    ['6 Aug', '2025-08-06'],
    ['6 Aug 2026', '2026-08-06'],
    ['the 31st', '2026-07-31'],
    ['the 6th', '2026-07-06'],
    ['Wednesday', '2026-08-05'],
    ['last Wednesday', '2026-07-29'],
    ['next Tuesday', '2026-08-11'],
    ['on Sunday', '2026-08-02'],
    ['today', '2026-08-05'],
    ['yesterday', '2026-08-04'],
    ['the day before yesterday', '2026-08-03'],
    ['tomorrow', '2026-08-06'],
    ['3 days ago', '2026-08-02'],
    ['three days ago', '2026-08-02'],
    ['second of August', '2026-08-02'],
    ['unknown', 'unknown'],
    ['undated', 'unknown'],
    ['?', 'unknown'],
  ])('%s → %s', (text, when) => expect(read(text)).toBe(when))

  test('the day is the desk’s, not the server’s', () => {
    const late = { now: new Date('2026-08-05T22:30:00Z'), settings: { ...DEFAULTS, zone: 'Europe/Kyiv' } }
    expect(readWhen('today', late).start).toBe('2026-08-06')
    expect(readWhen('today', { ...late, settings: { ...late.settings, zone: 'America/New_York' } }).start).toBe('2026-08-05')
  })
})

describe('periods', () => {
  test.each([
    ['June', '2026-06'],
    ['August', '2026-08'],
    ['Dec', '2025-12'],
    ['in June 2020', '2020-06'],
    ['2020-06', '2020-06'],
    ['2013', '2013'],
    ['last June', '2026-06'],
    ['last August', '2025-08'],
    ['this week', 'week of 2026-08-03'],
    ['week of 3 Aug', 'week of 2026-08-03'],
    ['week of 5 Aug 2020', 'week of 2020-08-03'],
    ['week 1 of 2021', 'week of 2021-01-04'],
    ['2026-W53', 'week of 2026-12-28'],
    ['week 40', 'week of 2025-09-29'],
    ['two weeks ago', 'week of 2026-07-20'],
    ['last month', '2026-07'],
    ['3 months ago', '2026-05'],
    ['last year', '2025'],
    ['a year ago', '2025'],
    ['early June 2020', '2020-06-01..2020-06-10'],
    ['mid-June 2020', '2020-06-11..2020-06-20'],
    ['late Feb 2020', '2020-02-21..2020-02-29'],
    ['end of June', '2026-06-21..2026-06-30'],
    ['early 2015', '2015-01-01..2015-04-30'],
    ['late 2015', '2015-09-01..2015-12-31'],
    ['earlier in June', '2026-06-01..2026-06-30'],
    ['earlier this week', '2026-08-03..2026-08-05'],
    ['Q4', '2025-10-01..2025-12-31'],
    ['last quarter', '2026-04-01..2026-06-30'],
    ['past two weeks', '2026-07-23..2026-08-05'],
  ])('%s → %s', (text, when) => expect(read(text)).toBe(when))

  test.each([
    ['monday', 'week of 2026-08-03'],
    ['saturday', 'week of 2026-08-01'],
    ['sunday', 'week of 2026-08-02'],
  ] as const)('this week on a desk whose weeks begin on %s → %s', (week, when) => expect(read('this week', { week })).toBe(when))

  test('month, year and week have their first and last day', () => {
    expect(['2020-02', '2013', 'week of 2015-06-22'].map((text) => readWhen(text, desk())).map(({ start, end }) => [start, end])).toEqual([
      ['2020-02-01', '2020-02-29'],
      ['2013-01-01', '2013-12-31'],
      ['2015-06-22', '2015-06-28'],
    ])
  })
})

describe('ranges', () => {
  test.each([
    ['13..29 Mar 2018', '2018-03-13..2018-03-29'],
    ['2018-03-13..2018-03-29', '2018-03-13..2018-03-29'],
    ['13-29 March 2018', '2018-03-13..2018-03-29'],
    ['March 13-29, 2018', '2018-03-13..2018-03-29'],
    ['from 13 to 29 March', '2026-03-13..2026-03-29'],
    ['3–9 May', '2026-05-03..2026-05-09'],
    ['3 – 9 September', '2025-09-03..2025-09-09'],
    ['28 Feb..3 Mar 2018', '2018-02-28..2018-03-03'],
    ['28 Dec to 3 Jan 2018', '2017-12-28..2018-01-03'],
    ['28 Dec 2017 to 3 Jan', '2017-12-28..2018-01-03'],
    ['28 Dec to 3 Jan', '2025-12-28..2026-01-03'],
    ['June to August 2020', '2020-06-01..2020-08-31'],
    ['2013-2015', '2013-01-01..2015-12-31'],
    ['Fri to Sun', '2026-07-31..2026-08-02'],
    ['3 days ago to yesterday', '2026-08-02..2026-08-04'],
    ['week of 3–9 Aug', '2026-08-03..2026-08-09'],
    ['since 5 Aug', '2026-08-05..'],
    ['since June', '2026-06-01..'],
    ['5 Aug 2020 onwards', '2020-08-05..'],
    ['2020-08-05..', '2020-08-05..'],
    ['after 5 Aug 2020', '2020-08-06..'],
    ['..2020-08-06', '..2020-08-06'],
    ['by 6 Aug 2020', '..2020-08-06'],
    ['before June 2020', '..2020-05-31'],
  ])('%s → %s', (text, when) => expect(read(text)).toBe(when))

  test('a range that ends before it starts is refused with its ends turned', () => {
    expect(refusal('29..13 Mar 2018').example).toBe('2018-03-13..2018-03-29')
  })
})

describe('the words are kept where the reading leans on today, or they say more', () => {
  test.each([
    ['5 Aug 2020', null],
    ['2020-06', null],
    ['13-29 March 2018', null],
    ['2020-08-06 14:30', null],
    ['2020-08-06 evening', null],
    ['Q2 2026', null],
    ['since 5 Aug 2020', null],
    ['Last Tuesday', 'Last Tuesday'],
    ['5 Aug', '5 Aug'],
    ['early June 2020', 'early June 2020'],
    ['dusk on 6 Aug 2020', 'dusk on 6 Aug 2020'],
    ['about 14:30 on 6 Aug 2020', 'about 14:30 on 6 Aug 2020'],
    ['2020-08-06T14:30Z', '2020-08-06T14:30Z'],
    ['050830ZAUG26', '050830ZAUG26'],
    ['after 5 Aug 2020', 'after 5 Aug 2020'],
    ['week of 5 Aug 2020', 'week of 5 Aug 2020'],
    ['2020-08-06 (the Thursday of the explosion (or so))', 'the Thursday of the explosion (or so)'],
    ['last Tuesday (so he says)', 'last Tuesday (so he says)'],
    ['unknown (in spring)', 'in spring'],
    ['2020-08-06 ()', null],
  ])('%s → %s', (text, phrase) => expect(readWhen(text, desk()).phrase).toBe(phrase))
})

describe('refused', () => {
  test.each([
    ['', 'No date is given'],
    ['  (last week)', 'No date is given'],
    ['31 February', 'last day is the 28th'],
    ['29 Feb 2019', 'last day is the 28th'],
    ['31 June 2020', 'last day is the 30th'],
    ['0 June 2020', 'no day 0'],
    ['2012-14', 'no month 14'],
    ['2020-13-01', 'no month 13'],
    ['month 13', 'does not read'],
    ['1799', 'years go from 1800 to 2200'],
    ['5 Aug 2201', 'years go from 1800 to 2200'],
    ['9999 years ago', 'further back'],
    ['Wednesday 4 August 2020', 'is a Tuesday, not a Wednesday'],
    ['5 Aug 20', 'year in full'],
    ['5/8/26', 'year in full'],
    ['2026 week 54', 'does not read'],
    ['week 54 of 2026', 'no week 54'],
    ['12', 'does not read'],
    ['at 3', 'does not read'],
    ['a few days ago', 'does not read'],
    ['June last year', 'does not read'],
    ['Tuesday last week', 'does not read'],
    ['next week', 'does not read'],
    ['constructor', 'does not read'],
    ['two days later', 'does not read'],
    ['2020-08-06 (a) b', 'does not read'],
    ['x'.repeat(201), '200 characters'],
    [`2020-08-06 (${'x'.repeat(201)})`, '200 characters'],
  ])('%s: %s', (text, message) => expect(refusal(text).message).toContain(message))

  test('what is given as a right example is one', () => {
    const examples = ['', '31 February', '2012-14', '1799', '5 Aug 20', '24/7', 'midnight', '25:10', '10:30-11:00', '14:30 XYZ', 'evening +03:00'].map(
      (text) => refusal(text).example,
    )
    for (const example of examples) expect(read((example ?? '').replaceAll('"', ''))).toMatch(/^\d{4}-\d\d/)
  })
})
