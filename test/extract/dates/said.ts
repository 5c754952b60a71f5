import type { Day } from '../../../src/core/when.ts'
import { findDates } from '../../../src/extract/dates/find-dates.ts'
import type { Away, FoundDate } from '../../../src/extract/dates/found-date.ts'

/** All dates of a text, each as its words and what they say: `Tuesday morning = 2023-05-16 part morning`. */
export function said(text: string, published: Day | null): string {
  return findDates(text, { published })
    .map((found) => `${text.slice(found.from, found.to)} = ${shown(found)}`)
    .join('; ')
}

/** The days, how exactly they are known, the part of day or hour, `ahead` where the text looks ahead, and how far from another event. */
export function shown({ start, end, precision, part, clock, direction, away }: FoundDate): string {
  const days = start === null && end === null ? '?' : start === end ? start : `${start ?? ''}..${end ?? ''}`
  return [days, precision, part, clock, direction === 'ahead' ? direction : null, away === null ? null : shownAway(away)]
    .filter((word) => word !== null)
    .join(' ')
}

function shownAway(away: Away): string {
  if ('weekday' in away) return `${away.toward > 0 ? 'next' : 'previous'} weekday ${away.weekday}`
  return `${signed(away.least)}${away.most === away.least ? '' : ` to ${signed(away.most)}`} ${away.unit}`
}

function signed(number: number): string {
  return number > 0 ? `+${number}` : String(number)
}
