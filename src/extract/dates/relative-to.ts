import { type Day, shift } from '../../core/when.ts'
import { awayFrom } from './away-from.ts'
import type { FoundDate } from './found-date.ts'

/** A date told from another event, once it is known on which day that was. Any other date as it is. */
export function relativeTo(found: FoundDate, anchor: Day): FoundDate {
  if (!found.relative || found.away === null) return found
  const { start, end, precision } = awayFrom(found.away, anchor)
  if (found.part === null || start !== end || start === null) return { ...found, start, end, precision }
  return { ...found, start, end: found.part === 'overnight' ? shift(start, 1) : end }
}
