import type { Party } from '../cascade/item.ts'
import type { Frame, Target } from '../frames/frame.ts'
import { gather } from '../text/gather.ts'
import type { Refiner } from './refiner.ts'

const GROUP = /^(?:(?:terrorist|militant|jihadist|rebel|armed|extremist|insurgent|islamist) )?group$/i

/** "The insurgents", "the Iran-backed rebels": a word for fighters of whom the text has told. */
const FIGHTERS = /^(?:\S+-backed |islamist |jihadist )?(?:insurgents|rebels|militants|jihadists|extremists|fighters|guerrillas)$/i

/** "The militant group" is the armed party that was named last, whether it did it or it was done to it. */
export const resolveGroups: Refiner = (frames) => {
  let last: Party | null = null
  return frames.map((frame): Frame => {
    const named = last
    const by = frame.by.map((party) => resolved(party, named))
    const on = by.some(({ name }) => name === named?.name) ? frame.on : frame.on.map((target) => resolvedTarget(target, named))
    last = [...gather(by.some(isNamed) ? on : [...frame.losses, ...on], ({ party }) => (party === null ? [] : [party])), ...by].findLast(isNamed) ?? named
    return { ...frame, by, on }
  })
}

/** "A camp of the group": whose it was. */
function resolvedTarget(target: Target, named: Party | null): Target {
  if (target.party === null) return target
  const party = resolved(target.party, named)
  return party === target.party ? target : { ...target, name: party.name, party }
}

function resolved(party: Party, named: Party | null): Party {
  return named !== null && (GROUP.test(party.name) || (party.definite === true && FIGHTERS.test(party.name)))
    ? { ...named, from: party.from, to: party.to, tier: 'resolved' }
    : party
}

function isNamed({ key, sort, generic }: Party): boolean {
  return sort === 'armed' && (key !== null || !generic)
}
