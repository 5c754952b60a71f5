import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/extract/dates/find-dates.ts'
import { said } from './said.ts'

describe('what the day of publication decides', () => {
  test.each([
    ['Six died on 28 December.', '2022-01-03', '28 December = 2021-12-28 day'],
    ['Six died on 3 January.', '2022-01-03', '3 January = 2022-01-03 day'],
    ['Six died in December.', '2022-01-03', 'December = 2021-12-01..2021-12-31 month'],
    ['Six died on Monday.', '2022-01-03', 'Monday = 2022-01-03 day'],
    ['Six died last Monday.', '2022-01-03', 'last Monday = 2021-12-27 day'],
    ['Six died last month.', '2022-01-03', 'last month = 2021-12-01..2021-12-31 month'],
    ['Six died last night.', '2022-01-01', 'last night = 2021-12-31..2022-01-01 part overnight'],
    ['Six died last summer.', '2022-10-05', 'last summer = 2022-06-01..2022-08-31 range'],
    ['Six died last winter.', '2022-02-05', 'last winter = 2020-12-01..2021-02-28 range'],
    ['Six died this winter.', '2022-02-05', 'this winter = 2021-12-01..2022-02-28 range'],
    ['Six died over the weekend.', '2023-05-14', 'the weekend = 2023-05-13..2023-05-14 range'],
    ['Six died last weekend.', '2023-05-14', 'last weekend = 2023-05-06..2023-05-07 range'],
    ['Six died on 29 February.', '2021-06-01', '29 February = 2020-02-29 day'],
    ['They will vote on 3 January.', '2021-12-28', '3 January = 2022-01-03 day ahead'],
    ['They will vote in March.', '2021-12-28', 'March = 2022-03-01..2022-03-31 month ahead'],
    ['The law of 9 May 2030 will end it.', '2021-12-28', '9 May 2030 = 2030-05-09 day ahead'],
    ['The vote will repeal the law of 9 May 2019.', '2021-12-28', '9 May 2019 = 2019-05-09 day'],
  ])('%s published on %s', (text, published, dates) => {
    expect(said(text, published)).toBe(dates)
  })
})

describe('without one, only what is said whole has days', () => {
  test.each([
    ['Six died on 28 December 2021.', '28 December 2021 = 2021-12-28 day'],
    ['Six died on 28 December.', '28 December = ? day'],
    ['Six died on Tuesday morning.', 'Tuesday morning = ? part morning'],
    ['Six died last week.', 'last week = ? week'],
    ['Six died between Friday and Sunday.', 'between Friday and Sunday = ? range'],
    ['Six died from 3 to 9 May 2021.', 'from 3 to 9 May 2021 = 2021-05-03..2021-05-09 range'],
    ['Six died two days ago.', 'two days ago = ? day'],
    ['Six died over the past week.', 'past week = ? range'],
    ['Six died at the start of the year.', 'the start of the year = ? range'],
    ['Six died in the summer of 2021.', 'the summer of 2021 = 2021-06-01..2021-08-31 range'],
  ])('%s', (text, dates) => {
    expect(said(text, null)).toBe(dates)
  })
})

test('a date is said where its words give it whole, and resolved where publication completes it', () => {
  const dates = findDates('Hit on 6 August 2021, on 6 August, on Tuesday and in 2021.', { published: '2023-05-18' })
  expect(dates.map(({ basis }) => basis)).toEqual(['said', 'resolved', 'resolved', 'said'])
})

test('the words a date is made of do not cross a blank line', () => {
  expect(said('Shells fell in May\n\n2021 was a bad year.', '2023-05-18')).toBe('May = 2023-05-01..2023-05-31 month')
  expect(said('Shells fell in May\n2021 and June.', '2023-05-18')).toContain('2021-05-01..2021-05-31')
})
