import * as en from 'chrono-node/en'
import { UNKNOWN } from '../../../core/when.ts'
import { offsets, wallClock } from '../../zone.ts'
import { calendarWhen } from '../calendar-date.ts'
import type { Rule } from '../rule.ts'

/** Words with which chrono is more exact than the text, or counts from a day that the text does not name. */
const IMPRECISE = /\b(?:few|several|some|couple|weeks?|months?|years?|weekend|quarter|later|next|past|last|bc)\b/

/** The last resort: chrono's English, on the whole text only. Its wall clock is taken, never its instant, unless it counts back from now. */
export const guess: Rule = (text, reading) => {
  const { now, settings } = reading
  const there = wallClock(now.getTime(), settings.zone)
  const offset = there.offset ?? offsets(there.day, there.clock, settings.zone)[0] ?? '+00:00'
  const found = IMPRECISE.test(text) ? [] : en.casual.parse(text, { instant: now, timezone: minutesEast(offset) })
  const [only] = found
  if (only === undefined || found.length > 1 || only.text !== text || only.end) return null
  const { start } = only
  if (start.isCertain('timezoneOffset')) {
    const { day, ...shown } = wallClock(start.date().getTime(), settings.zone)
    return { ...UNKNOWN, ...shown, start: day, end: day, precision: 'minute', zone: settings.zone, phrase: text }
  }
  if (start.isCertain('hour') || !start.isCertain('day')) return null
  const [year, weekday] = [start.isCertain('year') ? start.get('year') : null, start.isCertain('weekday') ? start.get('weekday') : null]
  return { ...calendarWhen({ year, month: start.get('month'), day: start.get('day'), weekday: weekday === 0 ? 7 : weekday }, reading, text), phrase: text }
}

function minutesEast(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number)
  return (hours * 60 + minutes) * (offset.startsWith('-') ? -1 : 1)
}
