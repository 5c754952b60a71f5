import { typeOf } from '../frames/decide-type.ts'
import type { Frame } from '../frames/frame.ts'
import { changesHands } from './changes-hands.ts'
import { isOld } from './drop-background.ts'
import { datesClash, isCoarse, join, lossesClash } from './join.ts'
import type { Refiner } from './refiner.ts'

/** A lead stands in a report's first sentences, and is told more closely so many sentences below. */
const [LEAD, REACH] = [2, 4]

/** "Gunmen stormed a base in the north. Officers at the post in Arbala fired back": a lead that says roughly where, and the same event told with its place. */
export const joinLead: Refiner = (frames, { published }) => {
  const [lead, ...rest] = frames
  if (lead === undefined || (lead.sentences[0] ?? 0) >= LEAD || lead.total || isOld(lead, published) || !lead.places.every(isVague)) return [...frames]
  const at = rest.findIndex((frame) => (frame.sentences[0] ?? 0) <= REACH && frame.places.some(isNamed))
  const closer = rest[at]
  if (closer === undefined || !isCloser(lead, closer)) return [...frames]
  const places = closer.places.filter(isNamed)
  return [join({ ...lead, places: [] }, { ...closer, places }), ...rest.filter((_, index) => index !== at)]
}

/** A province, a country, "south of Marib", or nothing that has a name. */
function isVague(place: Frame['places'][number]): boolean {
  return isCoarse(place) || place.relation === 'area' || place.grain === 'area'
}

/** A town that has a name, or a part of one: "the centre of Sai Buri town". */
function isNamed(place: Frame['places'][number]): boolean {
  return !isVague(place) || (place.relation === 'area' && place.grain === 'town')
}

function isCloser(lead: Frame, frame: Frame): boolean {
  if (frame.another || frame.elsewhere || frame.total || frame.link === 'apart' || frame.link === 'following' || changesHands(lead, frame)) return false
  if (datesClash(lead, frame) || lossesClash(lead, frame) || hasOtherToll(lead, frame) || hasOtherSides(lead, frame)) return false
  const open = frame.happenings.every(({ type }) => type === null) || frame.happenings.some(({ role }) => role === 'suffers')
  return open || isTheirStep(lead, frame) || isSameKind(typeOf(lead).code, typeOf(frame).code)
}

/** "The ELN killed four soldiers in an ambush in Arauca. The rebels detonated a charge near Tame": how those of the lead did it. */
function isTheirStep(lead: Frame, { by, losses, sentences }: Frame): boolean {
  const theirs = by.length > 0 && by.every(({ name }) => lead.by.some((one) => one.name === name))
  const others = losses.every(({ kind }) => !lead.losses.some((one) => one.kind === kind))
  return theirs && others && lead.losses.length > 0 && (sentences[0] ?? 0) - (lead.sentences.at(-1) ?? 0) <= 1
}

/** "Eight were killed in two attacks. One left five soldiers dead": a sum, and not the same. */
function hasOtherToll(lead: Frame, closer: Frame): boolean {
  const [x, y] = [killed(lead, lead.by), killed(closer, lead.by)]
  return x > 0 && y > 0 && x !== y
}

/** Those killed besides the doers' own: "rebels killed nine officers … 12 rebels died in the fighting" are two counts. */
function killed({ losses }: Frame, doers: Frame['by']): number {
  const theirs = losses.filter(({ kind, party }) => kind === 'killed' && !doers.some(({ name }) => name === party?.name))
  return theirs.reduce((sum, { quantity }) => sum + quantity.low, 0)
}

function hasOtherSides(a: Frame, b: Frame): boolean {
  if (b.by.every(({ name, key }) => key === null && OF_ANYBODY.test(name))) return false
  const sorts = (frame: Frame) => new Set(frame.by.map(({ sort }) => sort))
  return a.by.length > 0 && b.by.length > 0 && ![...sorts(a)].some((sort) => sorts(b).has(sort))
}

/** A state has them, and so has whoever fights it. */
const OF_ANYBODY = /(?:units?|commandos|snipers?)$/i

/** Ways of telling of one event. */
const KINDS: readonly ReadonlySet<string>[] = [
  new Set(['attack', 'clash', 'grenade', 'overtaken', 'regained', 'group-change']),
  new Set(['suicide-bomb', 'ied', 'attack']),
]

function isSameKind(a: string, b: string): boolean {
  return a === b || KINDS.some((kind) => kind.has(a) && kind.has(b))
}
