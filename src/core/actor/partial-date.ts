import { type Day, month } from '../when.ts'

/** The days that a year, a month or a day may be: `2013-04` is 2013-04-01 to 2013-04-30. */
export function daysOf(date: string): [first: Day, last: Day] {
  if (date.length === 4) return [`${date}-01-01`, `${date}-12-31`]
  return date.length === 7 ? month(date) : [date, date]
}

/** What holds from one date to another; an end that is left out is open. */
export interface Span {
  readonly from?: string | undefined
  readonly until?: string | undefined
}

/** Whether it may have held on some day between the two; null is open. */
export function heldWithin({ from, until }: Span, first: Day | null, last: Day | null): boolean {
  return (from === undefined || last === null || daysOf(from)[0] <= last) && (until === undefined || first === null || daysOf(until)[1] >= first)
}
