import type { Party } from '../cascade/item.ts'
import type { Clause } from './clauses.ts'
import type { Frame } from './frame.ts'

/** "… before being shot dead by a soldier": how it ended for whoever did it. Nobody else did the deed, and it was done to nobody else. */
export function killedAtIt(frame: Frame | null, { link, items }: Clause, [doer, ...others]: readonly Party[]): Frame | null {
  const [being, verb] = items
  if (link !== 'before' || being?.low !== 'being' || verb?.is !== 'trigger' || doer === undefined || others.length > 0) return frame
  const kills = verb.happening.role === 'kills' ? /^kill/.test(verb.low) : FATAL.test(verb.low)
  if (frame === null || !verb.happening.passive || !kills || frame.losses.length > 0) return frame
  const quantity = { low: 1, high: 1, qualifier: 'exactly' } as const
  const { from, to } = verb
  return { ...frame, by: [], on: [], losses: [{ kind: 'killed', rule: 'killed at it', quantity, party: doer, own: true, from, to }] }
}

const FATAL = /^(?:shot dead|gunned down|shot and killed|shot to death|stabbed to death|lynched)$/
