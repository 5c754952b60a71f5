import type { Party } from '../cascade/item.ts'
import type { Frame } from '../frames/frame.ts'
import type { Refiner } from './refiner.ts'

const GROUP = /^(?:(?:terrorist|militant|jihadist|rebel|armed|extremist|insurgent|islamist) )?group$/i

/** "The insurgents", "the Iran-backed rebels": a word for fighters of whom the text has told. */
const FIGHTERS = /^(?:\S+-backed |islamist |jihadist )?(?:insurgents|rebels|militants|jihadists|extremists|fighters|guerrillas)$/i

/** "The militant group" is the armed party that was named last. */
export const resolveGroups: Refiner = (frames) => {
  let last: Party | null = null
  return frames.map((frame): Frame => {
    const named = last
    const by = frame.by.map((party) => resolved(party, named))
    last = [...frame.on.flatMap(({ party }) => party ?? []), ...by].findLast(isNamed) ?? named
    return { ...frame, by }
  })
}

function resolved(party: Party, named: Party | null): Party {
  return named !== null && (GROUP.test(party.name) || (party.definite === true && FIGHTERS.test(party.name)))
    ? { ...named, from: party.from, to: party.to, tier: 'resolved' }
    : party
}

function isNamed({ key, sort }: Party): boolean {
  return key !== null && sort === 'armed'
}
