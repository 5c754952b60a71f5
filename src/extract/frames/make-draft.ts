import type { Outcome } from '../../core/event.ts'
import { type Day, dayNumber } from '../../core/when.ts'
import type { Evidence, Party } from '../cascade/item.ts'
import type { Draft, DraftParty, Shown, Tier } from '../draft.ts'
import { typeOf } from './decide-type.ts'
import { finest } from './finest.ts'
import type { Frame } from './frame.ts'
import { lossesBySide, noLosses } from './loss-sides.ts'
import { operatorOf } from './operator.ts'
import { targetsOf } from './targets.ts'

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
    on: targetsOf(frame, type.code).map((target) =>
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
  if (when === undefined || (when.start === null && when.end === null && when.basis === 'said') || isYetToCome(when, published)) return null
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

/** "One year later", and nothing says than what: no event that is told is of the year after. Where it was told, it may be a day later already. */
function isYetToCome({ start }: Frame['whens'][number], published: Day | null): boolean {
  return published !== null && start !== null && dayNumber(start) - dayNumber(published) > 1
}

/** So near together that only "and" parts them. */
const CLOSE = 5

function partyOf({ name, key }: Party): DraftParty {
  return { name: operatorOf(name), key }
}

function outcomeOf({ happenings }: Frame): Outcome | null {
  if (happenings.some(({ role }) => role === 'repels')) return 'repelled'
  return happenings.some(({ role }) => role === 'gains' || role === 'ousts') ? 'succeeded' : null
}
