import type { Party } from '../cascade/item.ts'
import type { Frame } from '../frames/frame.ts'
import { TOLLS } from '../frames/loss-rules.ts'
import { isAgainstIt } from './against.ts'
import { changesHands } from './changes-hands.ts'
import { entersWon } from './enters-won.ts'
import { datesClash, findRecent, isCoarse, isShort, join, lossesClash, placesClash } from './join.ts'
import type { Refiner } from './refiner.ts'
import { isSame, takesPrisoners } from './takes-prisoners.ts'

/** How many sentences back "the attack" may point. */
const REACH = 4

/** "The attack …", "in the clashes": a sentence that points back is about the event told before it. */
export const joinRetold: Refiner = (frames) => {
  const out: Frame[] = []
  for (const frame of frames) {
    const ofDay = frame.anaphor ? findRecent(out, (one) => isOfDay(one, frame) && isRetold(one, frame)) : -1
    const at =
      ofDay >= 0 ? ofDay : findRecent(out, (one) => isRetold(one, frame) || isTownOfIt(one, frame) || takesPrisoners(one, frame) || entersWon(one, frame))
    const before = out[at]
    if (before === undefined) out.push(frame)
    else out[at] = join(before, told(before, frame))
  }
  return out
}

/** What a second telling adds: no second count of the same dead, and nothing as vague as "the community". */
function told(before: Frame, frame: Frame): Frame {
  if (isTheirCount(before, frame)) return { ...frame, happenings: [], losses: [] }
  return isSameBand(before, frame) ? { ...frame, on: [] } : frame
}

/** "Monday's attack" is the one that was on Monday, whatever was told since. */
function isOfDay({ whens: [before] }: Frame, { whens: [when] }: Frame): boolean {
  return before !== undefined && when !== undefined && when.start !== null && when.start === when.end && when.start === before.start && before.end === when.end
}

function isRetold(told: Frame, frame: Frame): boolean {
  const distance = (frame.sentences[0] ?? 0) - (told.sentences.at(-1) ?? 0)
  if (
    distance > REACH ||
    (told.total && !(frame.anaphor && frame.losses.length === 0)) ||
    frame.total ||
    isMoveOnly(told) ||
    (told.places.length + told.losses.length === 0 && isToll(frame)) ||
    told.whens.some((when) => when.start !== null && !isShort(when)) ||
    frame.another ||
    changesHands(told, frame) ||
    isArrest(told, frame) ||
    isOfAnotherKind(told, frame) ||
    (placesClash(told, frame) && !isSpot(frame, distance) && !isNamedLater(told, frame, distance)) ||
    datesClash(told, frame) ||
    lossesClash(told, frame) ||
    isAgainstIt(told, frame)
  )
    return false
  if (frame.anaphor || isTheirWord(told, frame) || (distance <= 2 && isMoreHarm(told, frame)) || (distance <= 1 && isNextStep(told, frame))) return true
  if (frame.places.length > 0 || frame.paragraph !== told.paragraph || distance > 1 || tellsOther(told, frame)) return false
  return frame.happenings.length === 0 || told.losses.length === 0
}

/** A count is of an event that has a place or losses. */
function isToll({ losses }: Frame): boolean {
  return losses.length > 0 && losses.every(({ rule }) => TOLLS.has(rule))
}

/** "Soldiers died in an attack in the north. The attack targeted a post at Arbala": the lead said where no more than roughly. */
function isNamedLater(told: Frame, { anaphor, elsewhere, places, happenings }: Frame, distance: number): boolean {
  const inDistrict = happenings.every(({ role }) => role !== 'gains')
  const roughly = told.places.every((place) => isCoarse(place) || (inDistrict && /\b(?:district|county)$/i.test(place.name)))
  return anaphor && !elsewhere && distance <= 1 && roughly && !places.every(isCoarse)
}

/** "The army retook a town in the north. Troops took control of Arbala": which town it was. */
function isTownOfIt(told: Frame, frame: Frame): boolean {
  const { by, on, whens, places, losses, happenings, another, elsewhere, link } = frame
  const distance = (frame.sentences[0] ?? 0) - (told.sentences.at(-1) ?? 0)
  const bare = on.length + whens.length + losses.length === 0 && !another && !elsewhere && link === null && distance <= 1
  const theirs = by.length > 0 && told.by.some((one) => by.every(({ sort }) => sort === one.sort))
  const won = [told.happenings, happenings].every((some) => some.some(({ role }) => role === 'gains'))
  return bare && theirs && won && told.places.length > 0 && told.places.every(isCoarse) && places.length === 1 && !places.every(isCoarse)
}

/** "The assault was repulsed. Two soldiers were wounded.": more of what the same paragraph tells. */
function isMoreHarm(told: Frame, { by, places, whens, losses, happenings, paragraph, elsewhere, link }: Frame): boolean {
  const theirs = by.every((one) => told.by.some((before) => isSame(one, before)))
  const bare = places.length + whens.length === 0 && theirs && !elsewhere && link === null && (paragraph === told.paragraph || told.places.length > 0)
  const harm = happenings.every(({ role, type, passive }) => passive && (role === 'kills' || (role === 'acts' && type === 'abduction')))
  return bare && harm && (happenings.some(({ role }) => role === 'kills') || (happenings.length === 0 && losses.length > 0))
}

/** "Bandits abducted 40 people in Banga. The hoodlums, riding on motorcycles, stormed the community": one band under two words. */
function isSameBand(told: Frame, { by, on, places, whens, losses, elsewhere, link }: Frame): boolean {
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

function isNextStep(told: Frame, frame: Frame): boolean {
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
function isTheirWord(told: Frame, { by, places, whens, losses, happenings, attribution, elsewhere, link }: Frame): boolean {
  const bare = places.length + whens.length + losses.length === 0 && attribution !== null && !elsewhere && link !== 'apart'
  const hits =
    happenings.length > 0 &&
    happenings.every(
      ({ type, role, weak }) => role === 'acts' && (type === null || (type === 'clash' && weak) || told.happenings.some((one) => one.type === type)),
    )
  return bare && hits && told.losses.length > 0 && by.some(({ name }) => told.by.some((one) => isSameState(one.name, name)))
}

/** "Troops shot dead two youths. The army said its forces killed two gunmen": the same two, in the words of those who did it. */
function isTheirCount(told: Frame, { by, places, whens, losses, attribution, elsewhere, link }: Frame): boolean {
  const bare = places.length + whens.length === 0 && attribution !== null && !elsewhere && link !== 'apart'
  const theirs = by.length > 0 && told.by.length > 0 && [...by, ...told.by].every(({ sort }) => sort === 'state')
  return bare && theirs && killedIn(losses) > 0 && killedIn(losses) === killedIn(told.losses)
}

function killedIn(losses: Frame['losses']): number {
  return losses.reduce((sum, { kind, quantity }) => sum + (kind === 'killed' && quantity.qualifier !== 'word' ? quantity.low : 0), 0)
}

/** "Israeli" and "Israel's military", "the army" and "the army". */
function isSameState(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.toLowerCase().replace(/^the /, ''))
  return x !== undefined && y !== undefined && (x === y || (x.length > 5 && x.slice(0, 5) === y.slice(0, 5)))
}

/** "The shells landed on a market and around the hospital": what is told next of where in the town. */
function isSpot({ anaphor, places, happenings }: Frame, distance: number): boolean {
  return anaphor && distance <= 1 && happenings.every(({ role }) => role !== 'gains') && places.every(({ grain }) => grain === 'site')
}

/** Looting, then rape: a strong word of another kind is another event; so is a bomb that hit others than those who were attacked. */
function tellsOther(told: Frame, frame: Frame): boolean {
  const before = new Set(told.happenings.map(({ type }) => type))
  const own = frame.happenings.filter(({ type, weak, role }) => type !== null && !weak && role !== 'thing')
  const another = told.by.length > 0 && told.on.length > 0 && frame.on.length > 0
  return own.length > 0 && before.size > 0 && own.every(({ type }) => (APART.has(type ?? '') || (type === 'ied' && another)) && !before.has(type))
}

/** "Gunmen shot an officer. The president denounced the bombing": the bomb was told of before. */
function isOfAnotherKind(told: Frame, { by, whens, happenings, losses, places }: Frame): boolean {
  const types = happenings.flatMap(({ type, form }) => (form === 'noun' && type !== null && KINDS.has(type) ? [type] : []))
  if (types.length === 0 || by.length + whens.length + losses.length + places.length > 0 || told.by.length === 0) return false
  return !told.happenings.some(({ type }) => type !== null && (types.includes(type) || (BLASTS.has(type) && types.some((one) => BLASTS.has(one)))))
}

const BLASTS = new Set(['ied', 'suicide-bomb', 'grenade'])
const KINDS = new Set([...BLASTS, 'airstrike', 'shelling', 'abduction'])

/** "Police arrested two suspects there": another event than the killing that it followed. */
function isArrest(told: Frame, { happenings, losses }: Frame): boolean {
  const arrests = happenings[0]?.type === 'arrests' && losses.every(({ kind }) => kind === 'captured') && losses.length > 0
  return arrests && !told.happenings.some(({ type }) => type === 'arrests')
}

/** Kinds of events that no other kind is told as. */
const APART = new Set(['sexual-violence', 'abduction', 'looting', 'arrests', 'chemical', 'grenade', 'suicide-bomb'])

/** Fighters who only came in are no fight that "the fighting" could mean. */
function isMoveOnly({ happenings, places }: Frame): boolean {
  return places.length === 0 && happenings.length > 0 && happenings.every(({ role }) => role === 'moves')
}
