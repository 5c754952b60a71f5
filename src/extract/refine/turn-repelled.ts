import type { Party } from '../cascade/item.ts'
import type { Frame } from '../frames/frame.ts'
import { gather } from '../text/gather.ts'
import type { Refiner } from './refiner.ts'

/** "Police killed 12 gang members as they fought off an assault": whoever was beaten back had come, and they who beat them back were attacked. */
export const turnRepelled: Refiner = (frames) => frames.map((frame) => (isOneSided(frame) ? turned(frame) : frame))

/** Somebody repelled an attack, and nobody is said to have made it; "their attack was repelled" tells of those who made it. */
function isOneSided({ happenings, by, on }: Frame): boolean {
  return happenings.some(({ role, passive }) => role === 'repels' && !passive) && (by.length === 0) !== (on.length === 0)
}

function turned(frame: Frame): Frame {
  const defenders = frame.by.length > 0 ? frame.by.map(({ name, from, to }, at) => ({ name, from, to, party: frame.by[at] ?? null })) : frame.on
  const beaten = gather(frame.losses, ({ party, own }) => (party === null || own === true || !bearsArms(party) ? [] : [party]))
  const came = beaten.filter(({ name }, at) => !defenders.some((one) => one.name === name) && beaten.findIndex((one) => one.name === name) === at)
  return came.length === 0 ? frame : { ...frame, by: came.map((party) => ({ ...party, tier: 'resolved' as const })), on: defenders }
}

function bearsArms({ sort }: Party): boolean {
  return sort === 'armed' || sort === 'state'
}
