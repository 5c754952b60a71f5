import type { Outcome } from '../../core/event.ts'
import type { Day } from '../../core/when.ts'
import type { Evidence, Party, Place } from '../cascade/item.ts'
import type { Draft, DraftParty, Shown, Tier } from '../draft.ts'
import { CIVILIANS } from '../lexicon/people.ts'
import { gather } from '../text/gather.ts'
import { typeOf } from './decide-type.ts'
import type { Frame, Target } from './frame.ts'
import { isAnybody, lossesBySide, noLosses } from './loss-sides.ts'
import { operatorOf } from './operator.ts'

/** A frame as a draft: what is said of it, with what shows it. */
export function makeDraft(frame: Frame, published: Day | null): Draft {
  const type = typeOf(frame)
  const passage = { from: frame.quotes[0]?.[0] ?? 0, to: frame.quotes[0]?.[1] ?? 0 }
  const outcome = outcomeOf(frame)
  return {
    quotes: frame.quotes,
    type: shown(type.code, passage, type.rule, type.rule === 'word' ? 'said' : 'resolved'),
    when: whenOf(frame, published),
    places: finest(frame.places).map((place) => shown({ name: place.name, relation: place.relation, parents: place.parents }, place, 'place', place.tier)),
    by: doersOf(frame).map((party) => shown(partyOf(party), party, 'doer', party.tier)),
    on: targetsOf(frame).map((target) =>
      shown({ name: target.name, key: target.party?.key ?? null }, target, 'target', frame.on.includes(target) ? 'said' : 'resolved'),
    ),
    losses: [...lossesBySide(frame.losses), ...noLosses(frame)].map((loss) => shown(loss.value, loss, loss.rule, 'said')),
    outcome: outcome === null ? null : shown(outcome, passage, 'trigger', 'said'),
    attribution: frame.attribution === null ? null : shown(frame.attribution.text, frame.attribution, 'speech', 'said'),
    details: onceEach(frame.details).map((detail) => shown({ is: detail.is, text: detail.text }, detail, detail.is, 'said')),
  }
}

/** Whoever came under fire did not fire at themselves. */
function doersOf({ by, on, happenings }: Frame): Frame['by'] {
  return happenings.some(({ role }) => role === 'suffers') ? by.filter(({ name }) => !on.some((target) => target.name === name)) : by
}

function onceEach(details: Frame['details']): Frame['details'] {
  return details.filter((one, at) => details.findIndex(({ is, text }) => is === one.is && text.toLowerCase() === one.text.toLowerCase()) === at)
}

function shown<Value>(value: Value, { from, to }: Evidence, rule: string, tier: Tier): Shown<Value> {
  return { value, from, to, rule, tier }
}

/** The first date, none where its digits leave it open; "on June 19 and June 21" is both, and what is going on since a day goes on until the report. */
function whenOf({ whens, inherited }: Frame, published: Day | null): Draft['when'] {
  const [when, next] = whens
  if (when === undefined || (when.start === null && when.end === null && when.basis === 'said')) return null
  const both = next !== undefined && next.from > when.to && next.from - when.to <= CLOSE && next.end !== null && when.start !== null && next.end > when.start
  const open = when.end === null && when.start !== null && published !== null && when.start <= published
  const end = both ? next.end : open ? published : when.end
  const value = { ...when, end, precision: end === when.end ? when.precision : ('range' as const) }
  const tier = inherited ? 'inherited' : open ? 'resolved' : when.basis
  return shown(
    { start: value.start, end, precision: value.precision, part: value.part, clock: value.clock },
    { from: when.from, to: both ? next.to : when.to },
    when.rule,
    tier,
  )
}

/** So near together that only "and" parts them. */
const CLOSE = 5

function partyOf({ name, key }: Party): DraftParty {
  return { name: operatorOf(name), key }
}

/** Whom it was done to: as said, or else the side that lost, unless it is the one that did it. People who are taken are the target, whoever they are. */
function targetsOf(frame: Frame): readonly Target[] {
  const said = frame.on.filter((target) => !isAnybody(target))
  if (said.length > 0) return said
  const doers = new Set(frame.by.map(({ name }) => name))
  const lost = gather(frame.losses, ({ party, kind }) =>
    party === null || doers.has(party.name) || isOfDoers(party, frame.by) || (isAnybody(party) && kind !== 'captured')
      ? []
      : [{ name: party.name, party, from: party.from, to: party.to }],
  )
  const side = opposed(frame, lost) ?? lost[0]?.party.sort === 'armed'
  const mixed = new Set(lost.filter(({ name }) => CIVILIANS.test(name)).map(({ name }) => name)).size > 1
  const named = lost.map((one) => (mixed && CIVILIANS.test(one.name) ? { ...one, name: 'civilians' } : one))
  return named.filter((one, at) => (one.party.sort === 'armed') === side && named.findIndex(({ name }) => name === one.name) === at)
}

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

function outcomeOf({ happenings }: Frame): Outcome | null {
  if (happenings.some(({ role }) => role === 'repels')) return 'repelled'
  return happenings.some(({ role }) => role === 'gains' || role === 'ousts') ? 'succeeded' : null
}

/** Coarser ones stand later; a name alone is as fine as a town. */
const COARSE = ['area', 'province', 'country']

/** The places of the finest grain: the others are where those lie, and so is what a place is near. */
function finest(places: readonly Place[]): readonly Place[] {
  const unique = places.filter(({ name }, at) => places.findIndex((one) => one.name === name) === at)
  const coarseness = ({ grain }: Place) => COARSE.indexOf(grain ?? '')
  const least = Math.min(...unique.map(coarseness))
  const fine = unique.filter((place) => coarseness(place) === least)
  const at = fine.filter(({ relation }) => relation !== 'near')
  return at.length > 0 ? at : fine
}
