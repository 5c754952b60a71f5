import { BadValue } from '../../../core/bad-input.ts'
import { type CalendarDate, calendarWhen } from '../calendar-date.ts'
import { readCalendar } from '../read-calendar.ts'
import type { Rule } from '../rule.ts'
import { monthNumber } from '../words.ts'

/** `2020-08-06`, `5/8/2026` in the desk's order, `Thu 6 Aug 2020`, `Aug 5`, `June 2020`, `2013`, `the 5th`. */
export const calendar: Rule = (text, reading) => {
  const [, after, before] = /^(?:\d{1,2}(?:st|nd|rd|th)? ([a-z]+)|([a-z]+) \d{1,2}(?:st|nd|rd|th)?)[ ,']+\d{2}$/.exec(text) ?? []
  if (monthNumber(after ?? before ?? '') !== null) throw new BadValue(`Write the year in full: “${text}” can mean two things.`, '2020-08-05')
  const said = readCalendar(text, reading.settings.dates)
  return said === null || !stands(said, text) ? null : calendarWhen(said, reading, text)
}

/** Whether what was said is a date by itself: not a lone number, nor a weekday without its day. */
function stands({ year, month, day, weekday }: CalendarDate, text: string): boolean {
  if (day === null) return weekday === null && (month !== null || year !== null)
  return month !== null || (year === null && /\d(?:st|nd|rd|th)\b/.test(text))
}
