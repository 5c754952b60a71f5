import { fold } from '../../core/fold.ts'
import type { Party, Place } from '../cascade/item.ts'
import type { FoundDate } from '../dates/found-date.ts'
import { isVague } from '../frames/blame.ts'
import { type Frame, SAID_ON } from '../frames/frame.ts'
import { TOLLS } from '../frames/loss-rules.ts'
import type { Loss } from '../frames/losses.ts'
import type { Quantity } from '../quantity.ts'
import { gather } from '../text/gather.ts'

/** Two tellings of one event as one: what the first leaves open, the second fills. */
export function join(told: Frame, second: Frame): Frame {
  const first = withoutRivals(told, second)
  const specific = first.happenings.some(({ type }) => type !== null) || second.happenings.length === 0
  return {
    ...first,
    sentences: [...new Set([...first.sentences, ...second.sentences])].sort((a, b) => a - b),
    quotes: [...first.quotes, ...second.quotes],
    paragraph: Math.max(first.paragraph, second.paragraph),
    happenings: specific ? [...first.happenings, ...second.happenings] : [...second.happenings, ...first.happenings],
    weapon: first.weapon === 'ied' && second.weapon === 'suicide-bomb' ? second.weapon : (first.weapon ?? second.weapon),
    by:
      first.by.length > 0 && !(first.by.every(isCraft) && second.by.length > 0) && !isNamedBy(first, second)
        ? first.by
        : doersOf(first, second).filter(({ name }) => !first.on.some((target) => target.name === name)),
    on:
      first.on.length > 0 && !(isWhere(first) && second.on.some(({ party }) => party !== null))
        ? first.on
        : second.on.filter(({ name }) => !first.by.some((party) => party.name === name)),
    places: finer(first.places, second.places),
    whens: whensOf(first, second),
    losses: joinLosses(first.losses, second.losses),
    none: [...first.none, ...second.none],
    details: [...first.details, ...second.details],
    attribution: first.attribution ?? second.attribution,
    anaphor: first.anaphor || second.anaphor,
    total: first.total || second.total,
    inherited: first.inherited && second.inherited,
  }
}

/** "Rival militias fought": who they were may be told next, one and the other. */
function withoutRivals(told: Frame, { by, on }: Frame): Frame {
  return RIVALS.test(told.by[0]?.name ?? '') && by.length > 0 && on.length > 0 ? { ...told, by: [], on: [] } : told
}

const RIVALS = /^(?:(?:two|three|the) )?(?:rival|feuding|opposing|warring|competing) /i

/** "A missile was fired at the port. The army intercepted it": who brought it down did not fire it. */
function doersOf({ happenings }: Frame, { by, happenings: later }: Frame): readonly Party[] {
  const brought = later.length > 0 && later.every(({ type, role }) => type === 'disrupted-weapons' || role === 'thing')
  return brought && happenings.some(({ type }) => type === 'shelling' || type === 'airstrike') ? [] : by
}

/** "Jihadists overran a base. Fighters of X stormed it late on Sunday": who they were. */
function isNamedBy(first: Frame, { by }: Frame): boolean {
  return isVague(first.by) && by.length > 0 && by.every((party) => party.sort === 'armed' && !party.generic && !isVague([party]))
}

/** "Stormed the Safari Hotel", and then who defended it: what was hit is only where. */
function isWhere({ on, places }: Frame): boolean {
  return on.every(({ name, party }) => party === null && places.some((place) => place.name === name))
}

/** "A fighter jet", "warplanes": whose, another sentence may tell. */
function isCraft({ name }: Party): boolean {
  return /^(?:(?:fighter|attack) )?(?:jets?|warplanes?|aircraft|helicopters?|gunships?)$/i.test(name)
}

/** The day of the event, not that of who spoke of it; a day or a week, not "in the last months". */
function whensOf(first: Frame, second: Frame): Frame['whens'] {
  const later = second.whens.some(isShort) ? second.whens : null
  if (isSpoken(first) && !isSpoken(second) && later !== null) return later
  if (later !== null && isDayOf(later[0], first.whens[0])) return later
  return first.whens.length > 0 && !first.inherited ? first.whens : (later ?? first.whens)
}

/** "In an overnight operation … late on Sunday": which of the two days it was; "overnight into Saturday" has both. */
function isDayOf(day: FoundDate | undefined, days: FoundDate | undefined): boolean {
  if (days?.rule !== 'today' || day === undefined || day.start === null || days.start === null || days.end === null) return false
  return day.start === day.end && days.start < days.end && isShort(days) && days.start <= day.start && day.end <= days.end
}

/** The place that is named more exactly: a lead says the province, what follows the town. */
function finer(first: readonly Place[], second: readonly Place[]): readonly Place[] {
  if (first.length === 0) return second
  return second.length > 0 && first.every(isCoarse) && !second.every(isCoarse) ? second : first
}

/** A province, a country, or a part of one. */
export function isCoarse({ grain, name }: Place): boolean {
  return grain === 'province' || grain === 'country' || /^(?:northern|southern|eastern|western|central|north|south|east|west)(?:ern|-\w+)? /i.test(name)
}

/** A day or a week dates an event; "in the last months" does not. */
export function isShort({ start, end }: FoundDate): boolean {
  return start !== null && (end === null || Date.parse(end) - Date.parse(start) < WEEK)
}

const WEEK = 8 * 86_400_000

/** The same dead under another name: "35 terrorists", "35 members of the group"; of one or two the noun has to be the same: "a soldier", "one Malian soldier". */
function isSameNumber(a: Loss, b: Loss): boolean {
  if (a.quantity.low !== b.quantity.low || a.quantity.high !== b.quantity.high || a.quantity.qualifier === 'word') return false
  return a.quantity.low > 2 || (headOf(a) !== '' && headOf(a) === headOf(b))
}

/** The last word of a side, one or many. */
function headOf({ party }: Loss): string {
  return (party === null ? '' : (fold(party.name).split(' ').at(-1) ?? '')).replace(/s$/, '').replace(/men$/, 'man')
}

/** One figure for a kind and side: the first told stands, unless the second tells who its people were. */
function joinLosses(all: readonly Loss[], second: readonly Loss[]): Loss[] {
  const first = all.filter((loss) => !isBrokenDown(loss, second)).map((loss) => broughtUpToDate(loss, all, second))
  const others = second.map((loss) => ofTheSame(loss, all))
  return [...first, ...others.filter((loss) => !first.some((one) => one.kind === loss.kind && (sameSide(one, loss) || isSameNumber(one, loss))))]
}

/** "A peacekeeper was killed. Two others were hurt": of the side that lost the first ones, where one side only is told of. */
function ofTheSame(loss: Loss, first: readonly Loss[]): Loss {
  const party = first[0]?.party ?? null
  const one = party !== null && first.every((before) => before.party?.name === party.name)
  return loss.party === null && loss.further === true && one ? { ...loss, party } : loss
}

/** "The toll later rose to nine", "at least 82" and by the evening 91: where one side only lost of that kind, the later number stands. */
function broughtUpToDate(loss: Loss, all: readonly Loss[], second: readonly Loss[]): Loss {
  if (all.filter(({ kind }) => kind === loss.kind).length > 1) return loss
  const later = second.find((one) => one.kind === loss.kind && sameSide(one, loss) && outdoes(one, loss))
  return later === undefined ? loss : { ...loss, quantity: later.quantity, from: later.from, to: later.to }
}

function outdoes({ rule, quantity }: Loss, before: Loss): boolean {
  if (quantity.low <= before.quantity.low || quantity.qualifier === 'word') return false
  return TOLLS.has(rule) || (before.quantity.qualifier === 'at-least' && quantity.qualifier === 'exactly')
}

/** "Four people": one policeman and three militants, as it turns out. */
function isBrokenDown({ party, kind, quantity }: Loss, parts: readonly Loss[]): boolean {
  if (party !== null && party.sort !== 'civil') return false
  const same = parts.filter((part) => part.kind === kind && part.party !== null)
  return same.length > 1 && same.reduce((sum, part) => sum + part.quantity.low, 0) === quantity.low
}

function sameSide(a: Loss, b: Loss): boolean {
  if (a.party === null || b.party === null) return true
  return fold(a.party.name) === fold(b.party.name) || (a.party.sort === 'civil' && b.party.sort === 'civil')
}

/** Whether the losses of two tellings cannot both be of one event. */
export function lossesClash(a: Frame, b: Frame): boolean {
  return a.losses.some(
    (x) =>
      !isBrokenDown(x, b.losses) &&
      b.losses.some((y) => x.kind === y.kind && !TOLLS.has(y.rule) && !isOfAttackers(y) && sameSide(x, y) && apart(x.quantity, y.quantity)),
  )
}

/** "Four of the attackers were also killed": none of those whom they killed. */
function isOfAttackers({ party, further }: Loss): boolean {
  return further === true && party !== null && ATTACKERS.test(party.name)
}

/** Nouns that always mean those of the attack told before. */
export const ATTACKERS = /^(?:the )?(?:attackers?|assailants?|assassins?|hijackers?|raiders?|infiltrators?)$/i

/** "At least 14" and "14" can be the same; so can "several" and a number. */
function apart(x: Quantity, y: Quantity): boolean {
  return x.low > (y.high ?? Number.POSITIVE_INFINITY) || y.low > (x.high ?? Number.POSITIVE_INFINITY)
}

/** Whether two tellings name places that have no name in common, parents included. */
export function placesClash(a: Frame, b: Frame): boolean {
  if (a.places.length === 0 || b.places.length === 0) return false
  const names = gather(a.places, namesOf)
  return !gather(b.places, namesOf).some((name) => names.some((one) => one === name || holds(one, name) || holds(name, one)))
}

/** "El Fasher hospital" and "El Fasher". */
function holds(name: string, within: string): boolean {
  return within !== '' && name.startsWith(`${within} `)
}

/** Whether two tellings name towns that are not the same: a province and a town may be one place. */
export function townsClash(a: Frame, b: Frame): boolean {
  return placesClash(a, b) && !a.places.every(isCoarse) && !b.places.every(isCoarse)
}

function namesOf({ name, parents }: Place): string[] {
  return [name, ...parents].map((one) =>
    fold(one)
      .replace(/\b(?:(?:city|town|village|province|governorate|district|area|region)s?|northern|southern|eastern|western|central)\b/g, '')
      .trim(),
  )
}

export function datesClash(a: Frame, b: Frame): boolean {
  const [x] = a.whens
  const [y] = b.whens
  return x !== undefined && y !== undefined && !a.inherited && !b.inherited && !isSpoken(a) && !isSpoken(b) && !overlap(x, y)
}

/** Dated only by who said so. */
function isSpoken({ whens: [when] }: Frame): boolean {
  return when?.rule === SAID_ON
}

function overlap(x: FoundDate, y: FoundDate): boolean {
  if (x.start === null || y.start === null) return true
  return x.start <= (y.end ?? '9999') && y.start <= (x.end ?? '9999')
}

/** So many events back a report still speaks of one: what bounds the work on the longest text. */
const WINDOW = 40

/** The latest of the events told that passes, looking back no further than the window; -1 where none does. */
export function findRecent(told: readonly Frame[], passes: (frame: Frame) => boolean): number {
  for (let at = told.length - 1; at >= Math.max(0, told.length - WINDOW); at--) {
    const frame = told[at]
    if (frame !== undefined && passes(frame)) return at
  }
  return -1
}
