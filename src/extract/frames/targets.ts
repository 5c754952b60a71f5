import type { Party } from '../cascade/item.ts'
import { CIVILIANS } from '../lexicon/people.ts'
import { gather } from '../text/gather.ts'
import { finest } from './finest.ts'
import type { Frame, Target } from './frame.ts'
import { isAnybody } from './loss-sides.ts'

/** Whom it was done to: as said, or else the side that lost, unless it is the one that did it. People who are taken are the target, whoever they are. */
export function targetsOf(frame: Frame, type: string): readonly Target[] {
  const said = frame.on.filter((target) => !isAnybody(target))
  if (said.length > 0) return said
  const sites = type === 'shelling' ? sitesOf(frame) : []
  if (sites.length > 0) return sites
  const doers = new Set(frame.by.map(({ name }) => name))
  const lost = gather(frame.losses, ({ party, kind }) =>
    party === null || doers.has(party.name) || isOfDoers(party, frame.by) || (isAnybody(party) && kind !== 'captured')
      ? []
      : [{ name: party.name, party, from: party.from, to: party.to }],
  )
  const side = opposed(frame, lost) ?? lost[0]?.party.sort === 'armed'
  const mixed = new Set(lost.filter(({ name }) => CIVILIANS.test(name)).map(({ name }) => name)).size > 1
  const others = lost.some(({ name }) => !KIN.test(name)) ? lost.filter(({ name }) => !KIN.test(name)) : lost
  const named = others.map((one) => (mixed && CIVILIANS.test(one.name) ? { ...one, name: 'civilians' } : one))
  return named.filter((one, at) => (one.party.sort === 'armed') === side && named.findIndex(({ name }) => name === one.name) === at)
}

/** "Two farmers and their companion": whom it was meant for. */
const KIN = /^(?:companions?|colleagues?|assistants?|relatives?|neighbou?rs?|friends?)$/i

/** "A missile landed in the Al-Sumya displacement camp": what was hit is where it was. */
function sitesOf({ places }: Frame): Target[] {
  return gather(finest(places), ({ name, relation, from, to }) => (relation === 'at' && SITE.test(name) ? [{ name, party: null, from, to }] : []))
}

const SITE = /\b(?:camp|compound|hospital|clinic|school|university|market|base|airport|prison|mosque|church|station|checkpoint|site)$/i

/** "The army killed four; two soldiers were wounded": a state's own men. */
function isOfDoers({ sort, generic }: Party, by: readonly Party[]): boolean {
  return sort === 'state' && generic && by.length > 0 && by.every((doer) => doer.sort === 'state')
}

/** Whether those that it was done to are under arms without a state: what those who did it are not. Null where their sides leave it open. */
function opposed({ by }: Frame, lost: readonly { readonly party: Party }[]): boolean | null {
  const both = lost.some(({ party }) => party.sort === 'armed') && lost.some(({ party }) => party.sort === 'state')
  if (!both || by.length === 0) return null
  return by.every(({ sort }) => sort === 'state') ? true : by.every(({ sort }) => sort === 'armed') ? false : null
}
