import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/extract/dates/find-dates.ts'
import type { FoundDate } from '../../../src/extract/dates/found-date.ts'
import { relativeTo } from '../../../src/extract/dates/relative-to.ts'
import { shown } from './said.ts'

/** The event before was on a Sunday. */
const ANCHOR = '2023-05-07'

function only(text: string): FoundDate {
  const [found, ...others] = findDates(text, { published: '2023-05-18' })
  if (found === undefined || others.length > 0) throw new Error(`“${text}” has no one date.`)
  return found
}

describe('told from an event of Sunday 7 May 2023', () => {
  test.each([
    ['A day earlier, shells fell.', '2023-05-06 day -1 day'],
    ['Two days later it fell.', '2023-05-09 day +2 day'],
    ['The following morning it fell.', '2023-05-08 part morning +1 day'],
    ['The previous night was calm.', '2023-05-06 part night -1 day'],
    ['That evening it fell.', '2023-05-07 part evening 0 day'],
    ['It fell on the evening of the same day.', '2023-05-07 part evening 0 day'],
    ['Early the next day it fell.', '2023-05-08 part morning +1 day'],
    ['The day before, it rained.', '2023-05-06 day -1 day'],
    ['The following Tuesday it fell.', '2023-05-09 day next weekday 2'],
    ['The following Sunday it fell.', '2023-05-14 day next weekday 7'],
    ['The previous Sunday it rained.', '2023-04-30 day previous weekday 7'],
    ['The previous Friday it rained.', '2023-05-05 day previous weekday 5'],
    ['A week later it fell.', '2023-05-11..2023-05-17 week +1 week'],
    ['A month earlier it rained.', '2023-04-01..2023-04-30 month -1 month'],
    ['One year later it fell.', '2024-01-01..2024-12-31 year +1 year'],
    ['Days later it fell.', '2023-05-09..2023-05-13 range +2 to +6 day'],
    ['A few days before, it rained.', '2023-05-02..2023-05-05 range -5 to -2 day'],
  ])('%s', (text, dates) => {
    const found = only(text)
    expect(found).toMatchObject({ relative: true, start: null, end: null })
    expect(shown(relativeTo(found, ANCHOR))).toBe(dates)
  })
})

test('a date with days of its own is not moved', () => {
  for (const text of ['It fell on Tuesday.', 'A day earlier, on May 5, it rained.']) {
    const found = only(text)
    expect(relativeTo(found, ANCHOR)).toEqual(found)
  }
})
