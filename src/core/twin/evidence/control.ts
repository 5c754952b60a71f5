import type { Control } from '../../control/control.ts'
import type { Facts } from '../../event.ts'
import { fold } from '../../fold.ts'
import type { When } from '../../when.ts'
import { type Evidence, NO_EVIDENCE, type SameParty, type Sighting } from '../sighting.ts'

/** Two sides that gained one place on different days did so one after the other: that weighs more than that both fought there. Of one day, it may be a dispute. */
const OPPOSITE: Evidence = { points: -5, says: null }

export function control({ facts: one }: Sighting, { facts: other }: Sighting, same: SameParty): Evidence {
  if (!isBefore(one.when, other.when) && !isBefore(other.when, one.when)) return NO_EVIDENCE
  const alike = gains(one).flatMap((a) => gains(other).flatMap((b) => (isSameSpot(a, b) ? [same(a.holder, b.holder)] : [])))
  return alike.length > 0 && !alike.includes(true) ? OPPOSITE : NO_EVIDENCE
}

function isBefore(one: When, other: When): boolean {
  return one.end !== null && other.start !== null && one.end < other.start
}

/** Changes after which one side alone holds the place. */
function gains({ control }: Facts): Control[] {
  return control.filter(({ change, extent }) => extent === 'wholly' && (change === 'gained' || change === 'regained'))
}

function isSameSpot(a: Control, b: Control): boolean {
  return fold(a.place) === fold(b.place) && fold(a.part ?? '') === fold(b.part ?? '')
}
