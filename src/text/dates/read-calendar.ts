import { BadValue } from '../../core/bad-input.ts'
import type { Settings } from '../../core/settings.ts'
import { type CalendarDate, NOTHING_SAID } from './calendar-date.ts'
import { monthNumber, weekdayNumber } from './words.ts'

/** Reads what is said of a calendar date, parts of it included; null where any word is something else. */
export function readCalendar(text: string, order: Settings['dates']): CalendarDate | null {
  const [, word = '', rest = ''] = /^([a-z]+)[.,]*\s+(.+)$/.exec(text) ?? []
  const weekday = weekdayNumber(word)
  const date = weekday === null ? text : rest
  const said = readIso(date) ?? readNumeric(date, order) ?? readNamed(date)
  return said === null || weekday === null ? said : { ...said, weekday }
}

/** `2020-08-06`, `20200806`, `2020-08`. */
export function readIso(text: string): CalendarDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? []
  if (year === undefined || month === undefined) return null
  return { ...NOTHING_SAID, year: Number(year), month: Number(month), day: day === undefined ? null : Number(day) }
}

/** `5/8/2026`, `5.8.2026`, `5/8` in the given order, `ask` as day-month; `2026/8/5` always from the year down. */
function readNumeric(text: string, order: Settings['dates']): CalendarDate | null {
  const down = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/.exec(text)
  if (down !== null) return { ...NOTHING_SAID, year: Number(down[1]), month: Number(down[3]), day: Number(down[4]) }
  const [, first, , second, year] = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text) ?? /^(\d{1,2})(\/)(\d{1,2})$/.exec(text) ?? []
  if (first === undefined || second === undefined) return null
  if (text === '24/7') throw new BadValue('“24/7” says all the time, not when. Type 24 Jul for the day.', '2026-07-24')
  if (year?.length === 2) throw new BadValue(`Write the year in full: “${year}” can be a day, a month or a year.`, '2026-08-05')
  const [day, month] = order === 'month-day' ? [second, first] : [first, second]
  return { ...NOTHING_SAID, year: year === undefined ? null : Number(year), month: Number(month), day: Number(day) }
}

/** `5 Aug 2020`, `August 5th, 2020`, `June 2020`, `2013`, and parts: `5`, `29, 2018`. Each part once, in any order. */
function readNamed(text: string): CalendarDate | null {
  const tokens = text.split(/[\s,./-]+/).filter((token) => token !== '' && token !== 'the' && token !== 'of')
  let said = NOTHING_SAID
  for (const token of tokens) {
    const part = partOf(token)
    if (part === null || Object.entries(part).some(([key, value]) => value !== null && said[key as keyof CalendarDate] !== null)) return null
    said = { ...said, ...part }
  }
  return tokens.length === 0 ? null : said
}

function partOf(token: string): Partial<CalendarDate> | null {
  if (/^\d{4}$/.test(token)) return { year: Number(token) }
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(token)) return { day: Number.parseInt(token, 10) }
  const [month, weekday] = [monthNumber(token), weekdayNumber(token)]
  if (month !== null) return { month }
  return weekday === null ? null : { weekday }
}
