import { dayNumber, type When } from '../../when.ts'
import { type Evidence, NO_EVIDENCE, type Sighting } from '../sighting.ts'

/** Sources differ by a day over what happened at night, or take the day of the report for the day itself. */
export const MOST_DAYS_APART = 2
const APART: readonly number[] = [2, 1, 0]

/** Same day, days that overlap, or days so close that one source may be a little off. Further apart they are two events. */
export function dates({ facts: one }: Sighting, { facts: other }: Sighting): Evidence {
  const [a, b] = [daysOf(one.when), daysOf(other.when)]
  if (a === null || b === null) return NO_EVIDENCE
  const apart = Math.max(a.first - b.last, b.first - a.last, 0)
  if (apart > MOST_DAYS_APART) return { points: Number.NEGATIVE_INFINITY, says: null }
  if (apart > 0) return { points: APART[apart] ?? 0, says: apart === 1 ? 'a day apart' : `${apart} days apart` }
  const exact = a.first === a.last && b.first === b.last
  return exact ? { points: 3, says: 'same day' } : { points: 2, says: 'dates overlap' }
}

function daysOf({ start, end }: When): { first: number; last: number } | null {
  if (start === null && end === null) return null
  return { first: start === null ? Number.NEGATIVE_INFINITY : dayNumber(start), last: end === null ? Number.POSITIVE_INFINITY : dayNumber(end) }
}
