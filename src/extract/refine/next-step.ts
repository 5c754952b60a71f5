import type { Party } from '../cascade/item.ts'
import type { Frame } from '../frames/frame.ts'
import { isSame } from './takes-prisoners.ts'

/** "The assault was repulsed. Two soldiers were wounded.": more of what the same paragraph tells. */
export function isMoreHarm(told: Frame, { by, places, whens, losses, happenings, paragraph, elsewhere, link }: Frame): boolean {
  const theirs = by.every((one) => told.by.some((before) => isSame(one, before)))
  const bare = places.length + whens.length === 0 && theirs && !elsewhere && link === null && (paragraph === told.paragraph || told.places.length > 0)
  const harm = happenings.every(({ role, type, passive }) => passive && (role === 'kills' || (role === 'acts' && type === 'abduction')))
  return bare && harm && (happenings.some(({ role }) => role === 'kills') || (happenings.length === 0 && losses.length > 0))
}

/** "Bandits abducted 40 people in Banga. The hoodlums, riding on motorcycles, stormed the community": one band under two words. */
export function isSameBand(told: Frame, { by, on, places, whens, losses, elsewhere, link }: Frame): boolean {
  const bare = places.length === 0 && !elsewhere && link !== 'apart' && on.every(({ party }) => party === null)
  const theirs = by.length > 0 && by.every(isBandit) && told.by.length > 0 && told.by.every(isBandit) && told.places.length > 0
  const more = losses.every(({ kind }) => !told.losses.some((one) => one.kind === kind))
  return bare && theirs && more && whens.length <= 1 && by.some(({ definite }) => definite === true)
}

function isBandit({ sort, generic }: Party): boolean {
  return sort === 'armed' && generic
}

/** "Nine people were shot dead in Bokko. Two gunmen had fired at the hall": the deed is told, and then who did it and how. */
function isDoersStep(told: Frame, { by, places, whens, losses, happenings, elsewhere, link }: Frame): boolean {
  const step =
    places.length + whens.length === 0 &&
    losses.every(({ further }) => further === true) &&
    !elsewhere &&
    link !== 'apart' &&
    told.by.length === 0 &&
    told.losses.length > 0
  const unnamed = by.length > 0 && by.every(({ generic, sort }) => generic && sort === 'armed')
  return (
    step &&
    unnamed &&
    happenings.length > 0 &&
    happenings.some(({ role }) => role === 'acts') &&
    happenings.every(({ type, role }) => role === 'moves' || role === 'kills' || (role === 'acts' && HARM.has(type))) &&
    told.happenings.every(({ type }) => HARM.has(type))
  )
}

/** "Four militants and a captain died in a gunfight. The hidden militants fired, wounding two soldiers": what the other side did in it. */
function isFoesStep(told: Frame, { by, on, places, whens, happenings, paragraph, elsewhere, link }: Frame): boolean {
  const bare = on.length + places.length + whens.length === 0 && !elsewhere && link !== 'apart' && paragraph === told.paragraph
  const theirs = by.length > 0 && by.every(({ generic, sort }) => generic && sort === 'armed')
  const fight = told.happenings.some(({ role, type }) => role === 'mutual' || type === 'clash')
  return bare && theirs && fight && happenings.length > 0 && happenings.every(({ role, type }) => role === 'kills' || (role === 'acts' && HARM.has(type)))
}

export function isNextStep(told: Frame, frame: Frame): boolean {
  return isTheirCount(told, frame) || isSameBand(told, frame) || isDoersStep(told, frame) || isFoesStep(told, frame) || isOfItsTarget(told, frame)
}

/** "Ambushed a supply convoy. The convoy was hit between two villages": what was hit is told of again. */
function isOfItsTarget(told: Frame, { by, on, places, whens, losses, elsewhere, link }: Frame): boolean {
  const bare = by.length + places.length + whens.length + losses.length === 0 && !elsewhere && link !== 'apart'
  const [thing, ...others] = on
  const name = thing?.name.split(' ').at(-1) ?? ''
  return bare && thing?.party === null && others.length === 0 && told.on.some((one) => one.party === null && one.name.split(' ').at(-1) === name)
}

const HARM: ReadonlySet<string | null> = new Set([null, 'attack', 'clash'])

/** "The army said it had hit a hideout": those who did it say what they did, with no new place, day or loss. */
export function isTheirWord(told: Frame, { by, places, whens, losses, happenings, attribution, elsewhere, link }: Frame): boolean {
  const bare = places.length + whens.length + losses.length === 0 && attribution !== null && !elsewhere && link !== 'apart'
  const hits =
    happenings.length > 0 &&
    happenings.every(
      ({ type, role, weak }) => role === 'acts' && (type === null || (type === 'clash' && weak) || told.happenings.some((one) => one.type === type)),
    )
  return bare && hits && told.losses.length > 0 && by.some(({ name }) => told.by.some((one) => isSameState(one.name, name)))
}

/** "Troops shot dead two youths. The army said its forces killed two gunmen": the same two, in the words of those who did it. */
export function isTheirCount(told: Frame, { by, places, whens, losses, attribution, elsewhere, link }: Frame): boolean {
  const bare = places.length + whens.length === 0 && attribution !== null && !elsewhere && link !== 'apart'
  const theirs = by.length > 0 && told.by.length > 0 && [...by, ...told.by].every(({ sort }) => sort === 'state')
  const agree = by.every((one) => told.by.some((before) => mayBeOne(one, before)))
  return bare && theirs && agree && killedIn(losses) > 0 && killedIn(losses) === killedIn(told.losses)
}

/** "Israeli troops" and "the army"; not "Israeli troops" and "the Egyptian army". */
function mayBeOne({ name: a }: Party, { name: b }: Party): boolean {
  return !a.includes(' ') || !b.includes(' ') || isSameState(a, b)
}

function killedIn(losses: Frame['losses']): number {
  return losses.reduce((sum, { kind, quantity }) => sum + (kind === 'killed' && quantity.qualifier !== 'word' ? quantity.low : 0), 0)
}

/** "Israeli" and "Israel's military", "the army" and "the army". */
function isSameState(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.toLowerCase().replace(/^the /, ''))
  return x !== undefined && y !== undefined && (x === y || (x.length > 5 && x.slice(0, 5) === y.slice(0, 5)))
}
