import type { Day } from '../../core/when.ts'
import type { Party, Place } from '../cascade/item.ts'
import type { Draft, DraftParty, Shown, Tier } from '../draft.ts'
import { typeOf } from './decide-type.ts'
import type { Frame, Target } from './frame.ts'

/** A frame as a draft: what is said of it, with what shows it. */
export function makeDraft(frame: Frame, published: Day | null): Draft {
  const [from, to] = frame.quotes[0] ?? [0, 0]
  const show = <Value>(value: Value, rule: string, tier: Tier = 'said'): Shown<Value> => ({ value, from, to, rule, tier })
  const type = typeOf(frame)
  return {
    quotes: frame.quotes,
    type: show(type.code, type.rule, type.rule === 'word' ? 'said' : 'resolved'),
    when: whenOf(frame, published),
    places: finest(frame.places).map(({ name, relation, parents }) => show({ name, relation, parents }, 'place')),
    by: frame.by.map((party) => show(partyOf(party), 'doer')),
    on: targetsOf(frame).map(({ name, party }) => show({ name, key: party?.key ?? null }, 'target')),
    losses: frame.losses.map(({ party, kind, quantity, rule }) =>
      show({ side: party === null || isAnybody(party) ? null : partyOf(party), kind, quantity }, rule),
    ),
    outcome: null,
    attribution: frame.attribution === null ? null : show(frame.attribution, 'speech'),
  }
}

/** The first date; "on June 19 and June 21" is both, and what is going on since a day goes on until the report. */
function whenOf({ whens, inherited }: Frame, published: Day | null): Draft['when'] {
  const [when, next] = whens
  if (when === undefined) return null
  const both = next !== undefined && next.from > when.to && next.from - when.to <= CLOSE && next.end !== null && when.start !== null && next.end > when.start
  const open = when.end === null && when.start !== null && published !== null && when.start <= published
  const end = both ? next.end : open ? published : when.end
  const value = { start: when.start, end, precision: end === when.end ? when.precision : 'range' }
  return { value, from: when.from, to: both ? next.to : when.to, rule: when.rule, tier: inherited ? 'inherited' : open ? 'resolved' : when.basis }
}

/** So near together that only "and" parts them. */
const CLOSE = 5

function partyOf({ name, key }: Party): DraftParty {
  return { name, key }
}

/** "People" names no side. */
function isAnybody({ name }: { readonly name: string }): boolean {
  return /^(?:(?:other|more|these|many) )?(?:people|persons?|others|victims?)$/i.test(name)
}

/** Whom it was done to: as said, or else the side that lost, unless it is the one that did it. */
function targetsOf(frame: Frame): readonly Target[] {
  const said = frame.on.filter((target) => !isAnybody(target))
  if (said.length > 0) return said
  const doers = new Set(frame.by.map(({ name }) => name))
  const lost = frame.losses.flatMap(({ party }) => (party === null || doers.has(party.name) || isAnybody(party) ? [] : [{ name: party.name, party }]))
  return lost.slice(0, 1)
}

/** Coarser ones stand later; a name alone is as fine as a town. */
const COARSE = ['area', 'province', 'country']

/** The places of the finest grain: the others are where those lie. */
function finest(places: readonly Place[]): readonly Place[] {
  const unique = places.filter(({ name }, at) => places.findIndex((one) => one.name === name) === at)
  const coarseness = ({ grain }: Place) => COARSE.indexOf(grain ?? '')
  const least = Math.min(...unique.map(coarseness))
  return unique.filter((place) => coarseness(place) === least)
}
