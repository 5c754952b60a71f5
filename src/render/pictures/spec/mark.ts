import { add, type Kind, reconcile } from '../../../core/count.ts'
import { countryCode } from '../../../core/country.ts'
import { claimsBySide, type Event } from '../../../core/event.ts'
import type { Stated } from '../../../core/picture.ts'
import { ucdpPrecision, whereabouts } from '../../../core/place/site.ts'
import type { DaysAsked } from '../../../core/possible-days.ts'
import type { Loss, Mark, Unit } from '../../../core/sketch.ts'
import { party } from '../../party.ts'

const PROVINCE = 3
const COUNTRY = 6

export function markOf(event: Event, kind: Kind): Mark {
  const { facts, sites } = event
  const placed = facts.places.map((place, at) => {
    const site = sites[at] ?? null
    return { place, site, ...whereabouts(place, site), precision: ucdpPrecision(place, site) }
  })
  const known = placed.find(({ precision, lat, lon }) => precision !== null && precision < COUNTRY && lat !== null && lon !== null)
  const first = known ?? placed[0]
  const { lat = null, lon = null } = known ?? {}
  const [by] = facts.by
  const losses = lossesOf(event, kind)
  return {
    events: 1,
    silent: Number(losses.every(({ interval, noneReported }) => interval === null && !noneReported)),
    unsure: 0,
    start: facts.when.start,
    end: facts.when.end,
    type: facts.type,
    by: by === undefined ? null : (party(event, by)[0]?.v.trim() ?? by),
    spot: known === undefined || lat === null || lon === null ? null : { name: known.place.name, lat, lon, about: (known.precision ?? 0) >= PROVINCE },
    nowhere: known !== undefined ? null : whyNowhere(first),
    further: placed.length > 1,
    country: first?.country ?? null,
    admin1: first?.admin1 ?? null,
    losses,
    sum: sumOfLosses(losses),
  }
}

/** A mark of what may have been on other days than those asked for: none of its losses need be theirs. */
export function fromZero(mark: Mark): Mark {
  const loose = (stated: Stated | null): Stated | null => (stated === null ? null : { ...stated, min: 0 })
  return { ...mark, unsure: mark.events, sum: loose(mark.sum), losses: mark.losses.map((loss) => ({ ...loss, interval: loose(loss.interval) })) }
}

/** Marks with none but the days asked for: what reaches out of them is drawn to their ends. */
export function clipped(marks: readonly Mark[], { from, to }: DaysAsked = { from: null, to: null }): Mark[] {
  return marks.map((mark) => {
    const { start, end } = mark
    return { ...mark, start: start !== null && from !== null && start < from ? from : start, end: end !== null && to !== null && end > to ? to : end }
  })
}

function whyNowhere(first: { readonly precision: number | null; readonly place: { readonly name: string } } | undefined): Mark['nowhere'] {
  if (first === undefined) return 'unsaid'
  return first.precision === COUNTRY || countryCode(first.place.name) !== null ? 'country' : 'unlocated'
}

function lossesOf(event: Event, kind: Kind): Loss[] {
  return [...claimsBySide(event, kind)].map(([side, claims]) => {
    const figure = reconcile(claims.map((claim) => claim.figure))
    const name = side === null ? null : (party(event, side)[0]?.v.trim() ?? side)
    return {
      side: name,
      interval: figure.state === 'counted' ? { min: figure.min, max: figure.max, about: figure.qualifier === 'about' } : null,
      noneReported: figure.state === 'none-reported',
    }
  })
}

/** What a mark adds to a sum; null where nobody states a figure. */
export function worth(mark: Mark, unit: Unit): Stated | null {
  return unit === 'events' ? { min: mark.events, max: mark.events, about: false } : mark.sum
}

/** What a side adds of which none are reported. */
export const NONE_REPORTED: Stated = { min: 0, max: 0, about: false, none: true }

/** The sum over all sides. None reported adds a zero to a sum, and says so in no number. */
export function sumOfLosses(losses: readonly Loss[]): Stated | null {
  const counted = losses.flatMap(({ interval }) => (interval === null ? [] : [interval]))
  if (counted.length > 0) return added(counted)
  return losses.some(({ noneReported }) => noneReported) ? NONE_REPORTED : null
}

/** Adds figures: low ends and high ends apart. */
export function added(figures: readonly Stated[]): Stated {
  return { ...add(figures), about: figures.some(({ about }) => about), ...(figures.every(({ none }) => none === true) ? { none: true } : {}) }
}

/** The sum of what is stated; null where nothing is. */
export function total(marks: readonly Mark[], unit: Unit): Stated | null {
  let min = 0
  let max: number | null = 0
  let about = false
  let any = false
  let none = true
  for (const mark of marks) {
    const stated = worth(mark, unit)
    if (stated === null) continue
    min += stated.min
    max = max === null || stated.max === null ? null : max + stated.max
    about ||= stated.about
    none &&= stated.none === true
    any = true
  }
  return any ? { min, max, about, ...(none ? { none } : {}) } : null
}

export function eventsIn(marks: readonly Mark[]): number {
  return marks.reduce((sum, { events }) => sum + events, 0)
}

/** How many events state nothing. */
export function silentIn(marks: readonly Mark[], unit: Unit): number {
  return unit === 'events' ? 0 : marks.reduce((sum, { silent }) => sum + silent, 0)
}

/** Marks by what they have in common, in the order of first appearance. */
export function grouped<Key>(marks: readonly Mark[], key: (mark: Mark) => Key): Map<Key, Mark[]> {
  const groups = new Map<Key, Mark[]>()
  for (const mark of marks) {
    const at = key(mark)
    const group = groups.get(at)
    if (group === undefined) groups.set(at, [mark])
    else group.push(mark)
  }
  return groups
}
