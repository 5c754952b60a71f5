import type { Party } from '../cascade/item.ts'
import { typeOf } from '../frames/decide-type.ts'
import type { Frame } from '../frames/frame.ts'
import type { Loss } from '../frames/losses.ts'
import { gather } from '../text/gather.ts'
import type { Refiner } from './refiner.ts'

/** Words for fighters that name no side by themselves. */
const NAMELESS = /^(?:the )?(?:militants?|terrorists?|rebels?|insurgents?|jihadists?|extremists?|fighters?|gunmen|attackers?|assailants?|combatants?)$/i

/** "Troops repelled the group, killing 12 militants": they were the group's, where one armed group is named and no other. */
export const resolveSides: Refiner = (frames) =>
  frames
    .map(withAttackers)
    .map(withOfficers)
    .map((frame): Frame => {
      const [only, ...others] = armed(frame)
      if (only === undefined || others.length > 0) return frame
      const did = frame.by.some(({ name }) => name === only.name)
      return {
        ...frame,
        losses: frame.losses.map((loss) => (did && loss.foes === true ? loss : ofSide(loss, only))),
        on: frame.on.filter(({ name }) => !(NAMELESS.test(name) && frame.on.length > 1)),
      }
    })

/** Ranks that the police have, among others. */
const RANKS =
  /^(?:(?:senior|junior|traffic|special|other|female|male) )*(?:officers?|constables?|inspectors?|sub-inspectors?|sergeants?|corporals?|reservists?|personnel)$/i

/** "A blast hit a police van, killing two officers": they were the police's. */
function withOfficers(frame: Frame): Frame {
  const struck = frame.on.find(({ name, party }) => /\bpolice\b/i.test(name) && party?.sort !== 'armed')
  if (struck === undefined) return frame
  return {
    ...frame,
    losses: frame.losses.map((loss) =>
      loss.party?.generic === true && RANKS.test(loss.party.name)
        ? { ...loss, party: { ...loss.party, name: 'police', sort: 'state', tier: 'resolved' } }
        : loss,
    ),
  }
}

/** "80 militants and seven soldiers died in an attack on an army post": whoever lost men there, and is not the army, made it. */
function withAttackers(frame: Frame): Frame {
  const held = frame.on.length > 0 && frame.on.every(({ name, party }) => party?.sort === 'state' || (party === null && ARMYS.test(name)))
  const fought = typeOf(frame).code === 'clash' || frame.happenings.some(({ role }) => role === 'suffers')
  if (frame.by.length > 0 || !held || !fought) return frame
  const lost = gather(frame.losses, ({ party }) => (party?.sort === 'armed' ? [party] : []))
  const [attackers, other] = lost.filter(({ name }, at) => lost.findIndex((one) => one.name === name) === at)
  return attackers === undefined || other !== undefined ? frame : { ...frame, by: [{ ...attackers, tier: 'resolved' }] }
}

/** What only those under arms hold. */
const ARMYS = /\b(?:bases?|posts?|outposts?|garrisons?|barracks|checkpoints?|patrols?|convoys?|positions?)$/i

function armed({ by, on }: Frame): Party[] {
  const parties = [...by, ...gather(on, ({ party }) => (party === null ? [] : [party]))].filter(
    ({ sort, generic, name }) => sort === 'armed' && !generic && !NAMELESS.test(name),
  )
  return parties.filter(({ name }, at) => parties.findIndex((one) => one.name === name) === at)
}

function ofSide(loss: Loss, side: Party): Loss {
  const theirs = loss.party === null ? loss.them === true : loss.party.generic && NAMELESS.test(loss.party.name)
  return theirs ? { ...loss, party: side } : loss
}
