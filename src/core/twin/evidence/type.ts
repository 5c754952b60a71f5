import { eventType } from '../../event-type.ts'
import { type Evidence, NO_EVIDENCE, type Sighting } from '../sighting.ts'

/** Coders differ within a family, and over these: taking a place is a fight, and a bombardment may be coded as its victims. */
const AKIN = [
  ['battle', 'explosion'],
  ['battle', 'strategic'],
  ['explosion', 'civilians'],
] as const

export function type({ facts: one }: Sighting, { facts: other }: Sighting): Evidence {
  if (one.type === null || other.type === null) return NO_EVIDENCE
  if (one.type === other.type) return { points: 1, says: null }
  const families = [eventType(one.type).family, eventType(other.type).family] as const
  const akin = families[0] === families[1] || AKIN.some(([a, b]) => families.includes(a) && families.includes(b))
  return { points: akin ? 0 : -1, says: null }
}
