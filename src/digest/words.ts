import type { Line } from '../core/reply.ts'
import { type Day, showDay, showWhen, UNKNOWN } from '../core/when.ts'
import { event, joined, text } from '../render/inline.ts'
import { localTime } from './schedule.ts'

/** `Fri 7 Aug 2020, 07:00`: the clock of the zone, which is said elsewhere on the page. */
export function showInstant(at: string, zone: string, language: string): string {
  const { day, clock } = localTime(at, zone)
  return `${showDay(day, language)}, ${clock}`
}

/** `Thu 6 Aug 2020`, `6–7 Aug 2020`. */
export function showDays({ from, to }: { readonly from: Day; readonly to: Day }, language: string): string {
  return showWhen({ ...UNKNOWN, start: from, end: to, precision: from === to ? 'day' : 'range' }, language)
}

/** `E-1, E-2 and 7 more`. */
export function listed(numbers: readonly number[], most: number): Line {
  const shown = joined(
    numbers.slice(0, most).map((no) => [event(no)]),
    ', ',
  )
  return numbers.length > most ? [...shown, text(` and ${numbers.length - most} more`)] : shown
}
