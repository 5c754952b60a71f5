import type { Evidence, SameParty, Sighting } from '../sighting.ts'
import { control } from './control.ts'
import { dates } from './dates.ts'
import { losses } from './losses.ts'
import { parties } from './parties.ts'
import { place } from './place.ts'
import { type } from './type.ts'
import { wording } from './wording.ts'

/** What two events are compared by, in the order in which it is said. */
export const EVIDENCE: readonly ((one: Sighting, other: Sighting, same: SameParty) => Evidence)[] = [dates, place, parties, losses, wording, type, control]
