import { type Day, shift, weekday } from '../../core/when.ts'
import type { Away, FoundDate, Span } from './found-date.ts'
import { backFrom } from './plain/ago.ts'
import { resolved } from './spans.ts'

/** A date told from another event, once it is known on which day that was. Any other date as it is. */
export function relativeTo(found: FoundDate, anchor: Day): FoundDate {
  if (!found.relative || found.away === null) return found
  const { start, end, precision } = awayFrom(found.away, anchor)
  if (found.part === null || start !== end || start === null) return { ...found, start, end, precision }
  return { ...found, start, end: found.part === 'overnight' ? shift(start, 1) : end }
}

/** False where a text gives both a day and its distance from the event before, and the two are not the same. */
export function agrees(found: FoundDate, anchor: Day): boolean {
  if (found.away === null || found.start === null || found.end === null) return true
  const { start, end } = awayFrom(found.away, anchor)
  return start !== null && end !== null && found.start <= end && start <= found.end
}

function awayFrom(away: Away, anchor: Day): Span {
  if ('unit' in away) return backFrom(anchor, away.unit, -away.most, -away.least)
  const gap = (((away.weekday - weekday(anchor)) * away.toward + 6) % 7) + 1
  const day = shift(anchor, gap * away.toward)
  return resolved('day', day)
}
