import type { Frame } from '../frames/frame.ts'
import { TOLLS } from '../frames/loss-rules.ts'
import { isAgainstIt } from './against.ts'
import { changesHands } from './changes-hands.ts'
import { entersWon } from './enters-won.ts'
import { datesClash, findRecent, isCoarse, isShort, join, lossesClash, placesClash } from './join.ts'
import { isMoreHarm, isNextStep, isSameBand, isTheirCount, isTheirWord } from './next-step.ts'
import { isArrest, isOfAnotherKind, tellsOther } from './other-kind.ts'
import type { Refiner } from './refiner.ts'
import { takesPrisoners } from './takes-prisoners.ts'

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

/** "The shells landed on a market and around the hospital": what is told next of where in the town. */
function isSpot({ anaphor, places, happenings }: Frame, distance: number): boolean {
  return anaphor && distance <= 1 && happenings.every(({ role }) => role !== 'gains') && places.every(({ grain }) => grain === 'site')
}

/** Fighters who only came in are no fight that "the fighting" could mean. */
function isMoveOnly({ happenings, places }: Frame): boolean {
  return places.length === 0 && happenings.length > 0 && happenings.every(({ role }) => role === 'moves')
}
