import { describe, expect, test } from 'vitest'
import { dayNumber, dayOf, month, shift, showDay, showWhen, typeWhen, UNKNOWN, type When, weekday } from '../../src/core/when.ts'

const DAY: When = { ...UNKNOWN, start: '2020-08-06', end: '2020-08-06', precision: 'day' }
const RANGE: When = { ...UNKNOWN, start: '2018-03-13', end: '2018-03-29', precision: 'range' }

describe('a when, as it is typed and as it is shown', () => {
  test.each<[When, string, string]>([
    [DAY, '2020-08-06', 'Thu 6 Aug 2020'],
    [{ ...DAY, phrase: 'last Thursday' }, '2020-08-06 (last Thursday)', 'Thu 6 Aug 2020'],
    [{ ...DAY, precision: 'minute', clock: '14:30', zone: 'Asia/Damascus' }, '2020-08-06T14:30 Asia/Damascus', 'Thu 6 Aug 2020, 14:30 (Asia/Damascus)'],
    [
      { ...DAY, precision: 'minute', clock: '01:30', zone: 'Europe/Kyiv', offset: '+03:00' },
      '2020-08-06T01:30+03:00 Europe/Kyiv',
      'Thu 6 Aug 2020, 01:30 +03:00 (Europe/Kyiv)',
    ],
    [{ ...DAY, precision: 'part', part: 'evening', zone: 'UTC' }, '2020-08-06 evening UTC', 'Thu 6 Aug 2020, evening (UTC)'],
    [{ ...DAY, start: '2020-08-03', end: '2020-08-09', precision: 'week' }, 'week of 2020-08-03', 'week of Mon 3 Aug 2020'],
    [{ ...DAY, start: '2020-08-01', end: '2020-08-31', precision: 'month' }, '2020-08', 'August 2020'],
    [{ ...DAY, start: '2013-01-01', end: '2013-12-31', precision: 'year' }, '2013', '2013'],
    [RANGE, '2018-03-13..2018-03-29', '13–29 Mar 2018'],
    [{ ...RANGE, start: '2018-02-27' }, '2018-02-27..2018-03-29', '27 Feb–29 Mar 2018'],
    [{ ...RANGE, start: '2017-12-31' }, '2017-12-31..2018-03-29', '31 Dec 2017–29 Mar 2018'],
    [{ ...RANGE, end: null }, '2018-03-13..', 'since Tue 13 Mar 2018'],
    [{ ...RANGE, start: null }, '..2018-03-29', 'by Thu 29 Mar 2018'],
    [UNKNOWN, 'unknown', 'date unknown'],
    [{ ...UNKNOWN, phrase: 'some weeks ago' }, 'unknown (some weeks ago)', 'date unknown'],
  ])('%j', (when, typed, shown) => {
    expect(typeWhen(when)).toBe(typed)
    expect(showWhen(when)).toBe(shown)
  })

  test.each([
    ['en-GB', 'Thu 6 Aug 2020'],
    ['fr', 'jeu. 6 août 2020'],
    ['ar-EG', 'الخميس، ٦ أغسطس ٢٠٢٠'],
    ['fa', 'پنجشنبه ۶ اوت ۲۰۲۰'],
  ])('in %s, in the calendar that the log keeps', (language, shown) => {
    expect(showDay('2020-08-06', language)).toBe(shown)
  })
})

describe('days', () => {
  test.each([
    ['1970-01-01', 0, 4],
    ['2020-02-29', 18321, 6],
    ['1969-12-28', -4, 7],
    ['2024-12-30', 20087, 1],
  ])('%s is day %d, weekday %d', (day, number, of) => {
    expect(dayNumber(day)).toBe(number)
    expect(dayOf(number)).toBe(day)
    expect(weekday(day)).toBe(of)
  })

  test.each([
    ['2020-02-28', 1, '2020-02-29'],
    ['2020-12-31', 1, '2021-01-01'],
    ['2020-03-29', -29, '2020-02-29'],
  ])('%s and %d is %s', (day, days, other) => {
    expect(shift(day, days)).toBe(other)
  })

  test.each([
    ['2020-02', ['2020-02-01', '2020-02-29']],
    ['2100-02', ['2100-02-01', '2100-02-28']],
    ['2020-12', ['2020-12-01', '2020-12-31']],
  ])('%s is %j', (name, days) => {
    expect(month(name)).toEqual(days)
  })
})
