import { describe, expect, test } from 'vitest'
import { Ambiguous, BadValue } from '../../src/core/bad-input.ts'
import { DEFAULTS } from '../../src/core/settings.ts'
import { typeWhen } from '../../src/core/when.ts'
import { readWhen } from '../../src/text/dates/read-when.ts'

/** Wednesday 5 August 2026, 15:00 in Kyiv. */
const now = new Date('2026-08-05T12:00:00Z')

function read(text: string, zone = 'Europe/Kyiv'): string {
  return typeWhen({ ...readWhen(text, { now, settings: { ...DEFAULTS, zone } }), phrase: null })
}

describe('clocks', () => {
  test.each([
    ['14:30', '2026-08-05T14:30'],
    ['2.30 pm', '2026-08-05T14:30'],
    ['2:30 p.m.', '2026-08-05T14:30'],
    ['12am yesterday', '2026-08-04T00:00'],
    ['12 pm yesterday', '2026-08-04T12:00'],
    ['12 noon yesterday', '2026-08-04T12:00'],
    ['1400 hrs', '2026-08-05T14:00'],
    ['14.30 on 5 Aug', '2026-08-05T14:30'],
    ['14h30', '2026-08-05T14:30'],
    ['5 August 2020 at 14:30:15', '2020-08-05T14:30'],
    ['yesterday 14:30', '2026-08-04T14:30'],
    ['at 3 pm on Tuesday', '2026-08-04T15:00'],
    ['2020-08-06 14:30', '2020-08-06T14:30'],
    ['an hour ago', '2026-08-05T14:00'],
    ['half an hour ago', '2026-08-05T14:30'],
    ['now', '2026-08-05T15:00'],
  ])('%s → %s', (text, when) => expect(read(text)).toBe(`${when} Europe/Kyiv`))

  test.each([
    ['25:10', 'No clock shows 25:10'],
    ['14:60', 'No clock shows 14:60'],
    ['13 pm', 'hours go from 1 to 12'],
    ['0 am', 'hours go from 1 to 12'],
    ['24:00', '00:00 of the next day'],
    ['midnight on 5 Aug', 'Midnight belongs to two days'],
    ['14:30 June 2020', '14:30 belongs to one day'],
    ['14:30 the bunker', '“bunker” beside 14:30'],
    ['10:30-11:00', 'span of hours'],
    ['5 Aug 22:00 to 6 Aug 04:00', 'belongs to one day'],
  ])('%s: %s', (text, message) => {
    expect(() => read(text)).toThrow(BadValue)
    expect(() => read(text)).toThrow(message)
  })
})

describe('military date-time groups, on the desk’s clock', () => {
  test.each([
    ['050830ZAUG26', '2026-08-05T11:30'],
    ['050830Z AUG 2026', '2026-08-05T11:30'],
    ['050830CAUG26', '2026-08-05T08:30'],
    ['050830RAUG26', '2026-08-05T16:30'],
    ['050830JAUG26', '2026-08-05T08:30'],
    ['312330ZJUL26', '2026-08-01T02:30'],
    ['060830Z', '2026-07-06T11:30'],
    ['0500Z 4 Aug', '2026-08-04T08:00'],
  ])('%s → %s', (text, when) => expect(read(text)).toBe(`${when} Europe/Kyiv`))

  test('0500Z is of today in UTC, whatever day it is at the desk', () => {
    expect(read('0500Z', 'Pacific/Kiritimati')).toBe('2026-08-05T19:00 Pacific/Kiritimati')
  })

  test.each(['322500ZAUG26', '050830ZXXX26', '310830ZJUN26'])('%s is refused', (text) => expect(() => read(text)).toThrow(BadValue))
})

describe('parts of the day', () => {
  test.each([
    ['Tuesday morning', '2026-08-04 morning'],
    ['the evening of 5 August 2020', '2020-08-05 evening'],
    ['5 Aug 2020 at dawn', '2020-08-05 dawn'],
    ['noon on 5 Aug', '2026-08-05 noon'],
    ['yesterday afternoon', '2026-08-04 afternoon'],
    ['this morning', '2026-08-05 morning'],
    ['in the morning', '2026-08-05 morning'],
    ['last night', '2026-08-04 night'],
    ['the night before last', '2026-08-03 night'],
    ['night of 3 August', '2026-08-03 night'],
    ['night of August 3–4', '2026-08-03 overnight'],
    ['night of 3 to 4 August', '2026-08-03 overnight'],
    ['night of 3/4 August 2020', '2020-08-03 overnight'],
    ['the night between 31 July and 1 August', '2026-07-31 overnight'],
    ['overnight 3-4 Aug', '2026-08-03 overnight'],
  ])('%s → %s', (text, when) => expect(read(text)).toBe(`${when} Europe/Kyiv`))

  test('a night between two days has both', () => {
    const when = readWhen('night of August 3–4', { now, settings: DEFAULTS })
    expect([when.start, when.end, when.part]).toEqual(['2026-08-03', '2026-08-04', 'overnight'])
  })

  test.each(['night of 3 to 5 August', 'morning of June 2020', 'evening +03:00'])('%s is refused', (text) => expect(() => read(text)).toThrow(BadValue))
})

describe('zones in the text', () => {
  test.each([
    ['14:30 Asia/Damascus', '2026-08-05T14:30 Asia/Damascus'],
    ['2020-08-06T14:30 Europe/Kyiv', '2020-08-06T14:30 Europe/Kyiv'],
    ['2020-08-06 2:30 pm New York time', '2020-08-06T14:30 America/New_York'],
    ['14:30 MSK yesterday', '2026-08-04T14:30 Europe/Moscow'],
    ['14:30 UTC', '2026-08-05T14:30 UTC'],
    ['2020-08-06 evening Asia/Damascus', '2020-08-06 evening Asia/Damascus'],
    ['2020-08-06T14:30Z', '2020-08-06T17:30 Europe/Kyiv'],
    ['2020-08-06T14:30:15.123Z', '2020-08-06T17:30 Europe/Kyiv'],
    ['2020-08-06T23:30-05:00', '2020-08-07T07:30 Europe/Kyiv'],
    ['2020-08-06 14:30 +0200', '2020-08-06T15:30 Europe/Kyiv'],
    ['2020-08-06 14:30 UTC-4', '2020-08-06T21:30 Europe/Kyiv'],
    ['2020-08-06 14:30Z Asia/Damascus', '2020-08-06T17:30 Asia/Damascus'],
    ['2020-08-06T14:30+03:00 Asia/Damascus', '2020-08-06T14:30 Asia/Damascus'],
    ['Thu 6 Aug 2020, 14:30 (Asia/Damascus)', '2020-08-06T14:30 Asia/Damascus'],
    ['Thu 6 Aug 2020, evening (Asia/Damascus)', '2020-08-06 evening Asia/Damascus'],
    ['Sun 1 Nov 2020, 01:30 -04:00 (America/New_York)', '2020-11-01T01:30-04:00 America/New_York'],
  ])('%s → %s', (text, when) => expect(read(text)).toBe(when))

  test('today is the day in the zone that is named', () => {
    const reading = { now: new Date('2026-08-05T22:30:00Z'), settings: { ...DEFAULTS, zone: 'Europe/Kyiv' } }
    expect(readWhen('today 3am New York time', reading).start).toBe('2026-08-05')
  })

  test.each([
    ['14:30 IST', 'Asia/Kolkata, Asia/Jerusalem or Europe/Dublin'],
    ['14:30 XYZ', '“xyz” beside 14:30'],
    ['14:30 Nowhere/City', 'no time zone “nowhere/city”'],
    ['14:30 local time', 'no time zone “local”'],
    ['2020-08-06T14:30+02:00 Asia/Damascus', 'show 14:30 at +03:00, not at +02:00'],
    ['2020-08-06T14:30+20:00', 'no offset'],
  ])('%s: %s', (text, message) => {
    expect(() => read(text)).toThrow(BadValue)
    expect(() => read(text)).toThrow(message)
  })
})

describe('hours that the clocks skipped or repeated', () => {
  test.each([
    ['2024-04-26 00:30', 'Africa/Cairo', '00:00 to 01:00', '2024-04-25T23:59 and 2024-04-26T01:00'],
    ['2026-03-29 00:15', 'Asia/Beirut', '00:00 to 01:00', '2026-03-28T23:59 and 2026-03-29T01:00'],
    ['2026-03-29 03:30', 'Europe/Kyiv', '03:00 to 04:00', '2026-03-29T02:59 and 2026-03-29T04:00'],
    ['2026-10-04 02:15', 'Australia/Lord_Howe', '02:00 to 02:30', '2026-10-04T01:59 and 2026-10-04T02:30'],
  ])('%s in %s was skipped: %s', (text, zone, gap, nearest) => {
    expect(() => read(text, zone)).toThrow(BadValue)
    expect(() => read(text, zone)).toThrow(`the clocks in ${zone} went from ${gap}. The nearest times are ${nearest}.`)
  })

  test.each([
    ['2024-04-26', 'Africa/Cairo'],
    ['2026-03-29', 'Asia/Beirut'],
  ])('the day %s in %s has no midnight and is a day', (text, zone) => expect(read(text, zone)).toBe(text))

  test.each([
    ['1 Nov 2020 1:30 am', 'America/New_York', ['2020-11-01T01:30-04:00', '2020-11-01T01:30-05:00']],
    ['2026-04-05 01:45', 'Australia/Lord_Howe', ['2026-04-05T01:45+11:00', '2026-04-05T01:45+10:30']],
    ['2026-10-25T03:30', 'Europe/Kyiv', ['2026-10-25T03:30+03:00', '2026-10-25T03:30+02:00']],
    ['10/11/2024 14:30', 'Europe/Kyiv', ['2024-11-10T14:30', '2024-10-11T14:30']],
    ['1/11/2020 01:30', 'America/New_York', ['2020-11-01T01:30-04:00', '2020-11-01T01:30-05:00', '2020-01-11T01:30']],
  ])('%s in %s is asked about, and each choice reads one way', (text, zone, whens) => {
    const asked = question(text, zone)
    expect(asked.choices.map(({ value }) => value)).toEqual(whens.map((when) => `${when} ${zone}`))
    expect(asked.choices.map(({ value }) => read(value, 'UTC'))).toEqual(asked.choices.map(({ value }) => value))
  })

  test('an instant needs no question', () => {
    expect(read('2020-11-01T05:30Z', 'America/New_York')).toBe('2020-11-01T01:30-04:00 America/New_York')
  })
})

function question(text: string, zone: string): Ambiguous {
  try {
    read(text, zone)
  } catch (error) {
    if (error instanceof Ambiguous) return error
    throw error
  }
  throw new Error(`“${text}” reads one way.`)
}
