import { type Figure, KINDS, type Kind, reconcile, type Sum, sum } from '../../../src/core/count.ts'
import { countryName } from '../../../src/core/country.ts'
import type { Event } from '../../../src/core/event.ts'
import { foldedName } from '../../../src/core/fold.ts'
import type { Place } from '../../../src/core/place/place.ts'
import type { Dimension } from '../../../src/core/query.ts'
import { type Day, dayNumber, shift, weekday } from '../../../src/core/when.ts'

/** A line of a tally, added up one event at a time with the core's own arithmetic. */
export interface OracleLine {
  readonly sums: Partial<Record<Kind, Sum>>
  readonly events: number
  readonly silent: number
  readonly numbers: number[]
}

interface SideFigure {
  readonly side: string | null
  readonly kind: Kind
  readonly figure: Figure
}

type Part = readonly [event: Event, figures: readonly SideFigure[]]

/** What a tally should say, by folded label. `known` are all places that the desk ever logged. */
export function oracle(
  events: readonly Event[],
  known: readonly Place[],
  by: Dimension,
  week: number,
): { lines: Map<string | null, OracleLine>; whole: OracleLine } {
  const lines = new Map<string | null, Part[]>()
  for (const event of events) for (const [label, figures] of standsOn(event, known, by, week)) lines.set(label, [...(lines.get(label) ?? []), [event, figures]])
  return { lines: new Map([...lines].map(([label, parts]) => [label, line(parts)])), whole: line(events.map((event) => [event, figuresOf(event)])) }
}

/** The key under which two spellings of a name are one. */
export function key(name: string | null): string | null {
  return name === null ? null : foldedName(name)
}

/** The key under which all names of an actor of the small world are one, as the starter registry has them. */
function actorKey(name: string | null): string | null {
  return ONE_ACTOR[key(name) ?? ''] ?? key(name)
}

const ONE_ACTOR: Readonly<Record<string, string>> = {
  saa: 'syrian arab army',
  'syrian army': 'syrian arab army',
  nusra: 'hayat tahrir sham',
  hts: 'hayat tahrir sham',
}

function line(parts: readonly Part[]): OracleLine {
  const sums = KINDS.map((kind): [Kind, Sum] => [
    kind,
    sum(parts.flatMap(([, figures]) => figures.filter((each) => each.kind === kind).map(({ figure }) => figure))),
  ])
  return {
    sums: Object.fromEntries(sums.filter(([, { counted, noneReported }]) => counted + noneReported > 0)),
    events: parts.length,
    silent: parts.filter(([, figures]) => figures.every(({ figure }) => figure.state === 'not-stated')).length,
    numbers: parts.map(([{ no }]) => no),
  }
}

function figuresOf({ facts }: Event): SideFigure[] {
  const claims = facts.reports.flatMap((report) => report.claims)
  return [...new Set(claims.map(({ side }) => actorKey(side)))].flatMap((side) =>
    KINDS.flatMap((kind) => {
      const rivals = claims.filter((claim) => actorKey(claim.side) === side && claim.kind === kind)
      return rivals.length === 0 ? [] : [{ side, kind, figure: reconcile(rivals.map(({ figure }) => figure)) }]
    }),
  )
}

function standsOn(event: Event, known: readonly Place[], by: Dimension, week: number): [label: string | null, figures: SideFigure[]][] {
  const figures = figuresOf(event)
  if (by === 'side') return [...new Set(figures.map(({ side }) => side))].map((side) => [side, figures.filter((each) => each.side === side)])
  const labels = labelsOf(event, known, by, week)
  return [...new Set(labels.length === 0 ? [null] : labels.map(key))].map((label) => [label, figures])
}

function labelsOf({ facts, loggedAt }: Event, known: readonly Place[], by: Exclude<Dimension, 'side'>, week: number): (string | null)[] {
  if (by === 'actor') return [...facts.by, ...facts.on, ...facts.reports.flatMap(({ claims }) => claims.flatMap(({ side }) => side ?? []))].map(actorKey)
  if (by === 'source') return facts.reports.map(({ publisher, origin, saidBy }) => key(origin ?? publisher ?? saidBy))
  if (by === 'type') return [facts.type]
  if (by === 'country') return facts.places.map(({ country }) => (country === null ? null : countryName(country)))
  if (by === 'place') return facts.places.map((place) => placeLabel(place, known))
  if (by === 'admin1') return facts.places.map((place) => provinceLabel(place, known))
  const { start, end } = facts.when
  const reported = facts.reports.flatMap(({ published }) => published ?? []).toSorted()
  if (start === null) return [end === null ? null : `several ${by}s`]
  const last = end ?? reported.at(-1) ?? loggedOn(loggedAt)
  const buckets = [start, [start, last].toSorted().at(-1) ?? start].map((day) => bucket(day, by, week))
  return buckets[0] === buckets[1] ? [buckets[0] as string] : [`several ${by}s`]
}

/** The day when it was logged, or the next where some desk on earth may have written that already. */
function loggedOn(at: string): Day {
  return shift(at.slice(0, 10), Number(at.slice(11, 13)) >= 10 ? 1 : 0)
}

function bucket(day: Day, by: 'day' | 'week' | 'month', week: number): string {
  if (by === 'month') return day.slice(0, 7)
  let first = dayNumber(day)
  if (by === 'week') while (weekday(shift(day, first - dayNumber(day))) !== week) first -= 1
  return shift(day, first - dayNumber(day))
}

function placeLabel({ name, admin1, country }: Place, known: readonly Place[]): string {
  const homes = new Set(known.filter((other) => key(other.name) === key(name)).map((other) => `${key(other.admin1)}|${other.country}`))
  return homes.size === 1 ? name : [name, admin1, country === null ? null : countryName(country)].filter((part) => part !== null).join(', ')
}

function provinceLabel({ admin1, country }: Place, known: readonly Place[]): string | null {
  if (admin1 === null) return null
  const countries = new Set(known.filter((other) => key(other.admin1) === key(admin1)).flatMap((other) => other.country ?? []))
  return countries.size > 1 && country !== null ? `${admin1}, ${countryName(country)}` : admin1
}
