import { type Count, type Figure, reconcile } from '../count.ts'
import { claimsBySide, type Event } from '../event.ts'
import type { Place } from '../place/place.ts'
import { type Site, whereabouts } from '../place/site.ts'
import type { Claim } from '../report.ts'
import { showWhen } from '../when.ts'
import { type Areas, type Lies, placeIn, siteIn } from './areas.ts'
import type { Belonging, Belongs } from './belonging.ts'
import { daysOf } from './part-relation.ts'
import type { Membership, Total } from './total.ts'

/** What is needed to judge: whether names belong together, how places lie to each other, and what each place of the total was found to be. */
export interface Known {
  readonly belongs: Belongs
  readonly areas: Areas
  readonly sites: readonly (readonly Site[])[]
}

/** Whether an event is in a total, and what speaks against that. */
export interface Judged {
  readonly event: Event
  readonly is: Membership
  /** One for each thing that keeps it from being in for sure; none where it is in. */
  readonly reasons: readonly string[]
  /** True where the desk decided, and nothing was judged. */
  readonly decided: boolean
  /** What it counts toward each whole of the total, in their order; null where it counts nothing of that kind. */
  readonly counts: readonly (Counted | null)[]
}

/** An event's figures that go toward one whole, one for each of its sides. `sure` where those are the same side. */
export interface Counted {
  readonly figures: readonly Count[]
  readonly sure: boolean
}

interface Aspect {
  readonly is: Membership
  readonly reason: string
}

/** Judges an event by days, place, perpetrator and sides; what the desk decided of it wins. */
export function judge(total: Total, event: Event, known: Known): Judged {
  const wholes = total.report.claims
  const decided = total.members.find((member) => member.event === event.no)
  const counts = wholes.map((whole) => countToward(total, whole, event, known, decided?.is === 'included'))
  if (decided !== undefined) return { event, is: decided.is, reasons: [], decided: true, counts }
  const aspects = [byDays(total, event), byPlace(total, event, known), byPerpetrator(total, event, known, counts), bySides(total, event, known, counts)]
  const is = aspects.some((aspect) => aspect.is === 'excluded') ? 'excluded' : aspects.some((aspect) => aspect.is === 'maybe') ? 'maybe' : 'included'
  return { event, is, reasons: is === 'included' ? [] : aspects.filter((aspect) => aspect.is === is).map(({ reason }) => reason), decided: false, counts }
}

function aspect(is: Membership, reason: string): Aspect {
  return { is, reason }
}

function byDays({ when }: Total, { facts }: Event): Aspect {
  const [[from, to], [first, last]] = [daysOf(when), daysOf(facts.when)]
  if (when.start === null && when.end === null) return aspect('maybe', 'the total gives no days')
  if (facts.when.start === null && facts.when.end === null) return aspect('maybe', 'its date is not known')
  if (last < from || first > to) return aspect('excluded', `its date, ${showWhen(facts.when)}, is outside`)
  return first >= from && last <= to ? aspect('included', '') : aspect('maybe', `its date, ${showWhen(facts.when)}, is not all within`)
}

function byPlace({ places }: Total, { facts, sites }: Event, known: Known): Aspect {
  if (places.length === 0) return aspect('included', '')
  if (facts.places.length === 0) return aspect('maybe', 'its place is not stated')
  const lies = facts.places.map((place, at): Lies => {
    const each = places.map((area, which) => liesIn(place, sites[at] ?? null, area, known.sites[which] ?? [], known.areas))
    return each.includes('inside') ? 'inside' : each.includes('maybe') ? 'maybe' : 'apart'
  })
  if (lies.every((one) => one === 'inside')) return aspect('included', '')
  const names = facts.places.map(({ name }) => name).join(', ')
  return lies.every((one) => one === 'apart') ? aspect('excluded', `${names} is outside the area`) : aspect('maybe', `${names} is not known to be in the area`)
}

/**
 * Whether a place lies in an area: by where the two were found to be, if that settles it; otherwise by what was said of them, and the country that
 * was found.
 */
function liesIn(place: Place, site: Site | null, area: Place, found: readonly Site[], areas: Areas): Lies {
  const exact = (place.relation === 'at' || place.relation === 'area') && (site?.bearing === 'itself' || site?.bearing === 'part')
  const known = site === null ? 'maybe' : siteIn(site, exact, found)
  return known === 'maybe' ? placeIn({ ...place, country: whereabouts(place, site).country }, area, areas) : known
}

/** By who did it; not asked where the total counts the losses of the perpetrator itself. */
function byPerpetrator({ by, report }: Total, { facts }: Event, { belongs }: Known, counts: Judged['counts']): Aspect {
  const own = report.claims.filter((_, at) => counts[at] !== null)
  if (by.length === 0 || (own.length > 0 && own.every(({ side }) => side !== null && by.some((name) => belongs(side, name) === 'same'))))
    return aspect('included', '')
  if (facts.by.length === 0) return aspect('maybe', 'who did it is not stated')
  const known = facts.by.flatMap((name) => by.map((whole) => belongs(name, whole)))
  if (known.includes('same')) return aspect('included', '')
  if (facts.on.some((name) => by.some((whole) => belongs(name, whole) === 'same'))) return aspect('maybe', `${by.join(', ')} took part and did not begin it`)
  return known.includes('maybe')
    ? aspect('maybe', `${facts.by.join(', ')} may belong to ${by.join(', ')}`)
    : aspect('excluded', `${facts.by.join(', ')} did it`)
}

/** By whose losses they are. An event whose losses are not stated is judged by the parties that it names. */
function bySides({ by, report }: Total, { facts }: Event, { belongs }: Known, counts: Judged['counts']): Aspect {
  const toward = counts.filter((count) => count !== null)
  if (toward.some(({ sure }) => sure)) return aspect('included', '')
  if (toward.length > 0) return aspect('maybe', 'its losses are not known to be of the same side')
  const parties = [...facts.by, ...facts.on, ...facts.reports.flatMap((one) => one.claims.map(({ side }) => side))].filter((name) => name !== null)
  const meant = [...by, ...report.claims.map(({ side }) => side)].filter((name) => name !== null)
  const known = parties.flatMap((name) => meant.map((whole) => belongs(name, whole)))
  if (known.includes('same')) return aspect('included', '')
  return known.length === 0 || known.includes('maybe') ? aspect('maybe', 'its parties are not known to be these') : aspect('excluded', 'its parties are others')
}

/** An event's figures of one kind that are of the whole's side; where none is for sure, those that may be. */
function countToward(total: Total, whole: Claim, event: Event, { belongs }: Known, settled: boolean): Counted | null {
  const figures: Record<Belonging, Figure[]> = { same: [], maybe: [], other: [] }
  for (const [side, claims] of claimsBySide(event, whole.kind)) {
    figures[sideBelongs(total, whole, side, belongs, settled)].push(reconcile(claims.map(({ figure }) => figure)))
  }
  const sure = figures.same.some(isCount)
  const counted = (sure ? figures.same : figures.maybe).filter(isCount)
  return counted.length === 0 ? null : { figures: counted, sure }
}

/**
 * Whether a side of an event belongs to the side of a whole. It does not where it is another side of the same total, or its perpetrator. Once the
 * desk has decided that the event is in, a side that is none of these may belong to the whole, if that is the only one of its kind besides those
 * that count the perpetrator’s own losses.
 */
function sideBelongs({ by, report }: Total, whole: Claim, side: string | null, belongs: Belongs, settled: boolean): Belonging {
  const own = side === null || whole.side === null ? (side === whole.side ? 'same' : 'maybe') : belongs(side, whole.side)
  if (own === 'same') return own
  const others = [...by, ...report.claims.map((claim) => claim.side)].filter((name) => name !== null && name !== whole.side)
  if (side !== null && others.some((name) => name !== null && belongs(side, name) === 'same')) return 'other'
  if (!settled) return own
  const open = report.claims.filter((claim) => claim.kind === whole.kind && !by.some((name) => claim.side !== null && belongs(claim.side, name) === 'same'))
  return open.length === 1 && open[0] === whole ? 'maybe' : 'other'
}

function isCount(figure: Figure): figure is Count {
  return figure.state === 'counted'
}
