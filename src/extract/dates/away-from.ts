import { type Day, shift, weekday } from '../../core/when.ts'
import type { Away, Span } from './found-date.ts'
import { backFrom } from './plain/ago.ts'
import { resolved } from './spans.ts'

/** The days that are so far from a day. */
export function awayFrom(away: Away, anchor: Day): Span {
  if ('unit' in away) return backFrom(anchor, away.unit, -away.most, -away.least)
  const gap = (((away.weekday - weekday(anchor)) * away.toward + 6) % 7) + 1
  const day = shift(anchor, gap * away.toward)
  return resolved('day', day)
}
