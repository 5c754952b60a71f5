import type { Event } from '../core/event.ts'
import type { Inline, Line } from '../core/reply.ts'
import { joined, quoted, text } from './inline.ts'

/** A party as it was called on the event's day; a word that takes sides, or that was another's before a merge, stands behind the name, in quotes. */
export function party({ named }: Pick<Event, 'named'>, written: string): Inline[] {
  const known = named.find((one) => one.written === written)
  if (known === undefined) return [text(written)]
  return known.loaded || known.merged ? [text(`${known.name} `), quoted(written)] : [text(known.name)]
}

/** `ISIS → Syrian Arab Army, NDF`; an arrow only where both ends are named. */
export function parties(event: Pick<Event, 'named' | 'facts'>): Line {
  const { by, on } = event.facts
  const listed = (names: readonly string[]): Line =>
    joined(
      names.map((name) => party(event, name)),
      ', ',
    )
  if (on.length === 0) return listed(by)
  return [...(by.length === 0 ? [text('not stated')] : listed(by)), text(' → '), ...listed(on)]
}
