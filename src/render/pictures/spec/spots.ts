import { HUES, type PictureSpot } from '../../../core/picture.ts'
import type { Mark, Point, Unit } from '../../../core/sketch.ts'
import type { Colours } from './colour.ts'
import { eventsIn, grouped, total, worth } from './mark.ts'

/** More circles than this are a crowd on a picture, and a digest keeps them all. */
const MOST_SPOTS = 90

/** How many circles stand side by side across a map before they share one. */
const ACROSS = 42

/** In degrees: nothing nearer than a hundred metres is two places on a picture. */
const LEAST = 0.001

/** How much wider each try is, until the circles are few enough. */
const WIDER = 1.2

/** What happened at one point, under the name that most of its events have. */
interface Place {
  readonly point: Point
  readonly marks: readonly Mark[]
  readonly least: number
}

/** Places that are drawn as one circle, at the gravest of them. */
interface Cluster {
  readonly point: Point
  readonly places: Place[]
}

export interface Spots {
  readonly spots: PictureSpot[]
  /** How many places there are, each counted where it shares a circle, too. */
  readonly places: number
  /** The gravest circle that several places share, and how far they lie apart, in degrees; null where each has its own. */
  readonly shared: { readonly name: string; readonly more: number; readonly near: number } | null
}

/**
 * Where events were, the gravest first. Places that lie so close that their circles would hide each other share one, at the
 * gravest of them, and its name says how many more it is of: `Douma +3`. Where there are very many, those further apart do, too.
 */
export function spotsOf(marks: readonly Mark[], unit: Unit, colours: Colours): Spots {
  const places = placesOf(marks, unit)
  let near = Math.max(span(places) / ACROSS, LEAST)
  let clusters = joined(places, near)
  while (clusters.length > MOST_SPOTS) {
    near *= WIDER
    clusters = joined(places, near)
  }
  const drawn = clusters
    .map((cluster) => ({ spot: spotOf(cluster, unit, colours), cluster }))
    .toSorted(({ spot: a }, { spot: b }) => weight(b) - weight(a) || b.events - a.events || (a.name < b.name ? -1 : 1))
  const first = drawn.find(({ cluster }) => cluster.places.length > 1)?.cluster
  return {
    spots: drawn.map(({ spot }) => spot),
    places: places.length,
    shared: first === undefined ? null : { name: first.point.name, more: first.places.length - 1, near },
  }
}

/** The places of events, the gravest first. */
function placesOf(marks: readonly Mark[], unit: Unit): Place[] {
  return [...grouped(marks, keyOf).values()]
    .flatMap((group): Place[] => {
      const point = mainPoint(group)
      return point === null ? [] : [{ point, marks: group, least: total(group, unit)?.min ?? -1 }]
    })
    .toSorted((one, other) => other.least - one.least || (one.point.name < other.point.name ? -1 : 1))
}

/** To three decimals: a hundred metres. */
function keyOf({ spot }: Mark): string {
  return spot === null ? '' : `${Math.round(spot.lat * 1000)} ${Math.round(spot.lon * 1000)} ${spot.about}`
}

/** The point under the name that most of its events have. */
function mainPoint(group: readonly Mark[]): Point | null {
  const first = group[0]?.spot ?? null
  if (group.every(({ spot }) => spot?.name === first?.name)) return first
  const named = [...grouped(group, ({ spot }) => spot?.name ?? '')].toSorted(([a, one], [b, other]) => eventsIn(other) - eventsIn(one) || (a < b ? -1 : 1))
  return named[0]?.[1][0]?.spot ?? null
}

/** Each place joins the gravest that lies near it; a place known only as a district joins only its like. Cells as wide as `near` say who can be near. */
function joined(places: readonly Place[], near: number): Cluster[] {
  const clusters: Cluster[] = []
  const cells = new Map<number, Cluster[]>()
  for (const place of places) {
    const { point } = place
    const cell = Math.floor(point.lon / near) * ROW + Math.floor(point.lat / near)
    const home = nearest(cells, cell, point, near)
    if (home === null) {
      const made = { point, places: [place] }
      clusters.push(made)
      cells.set(cell, [...(cells.get(cell) ?? []), made])
    } else home.places.push(place)
  }
  return clusters
}

function nearest(cells: ReadonlyMap<number, readonly Cluster[]>, cell: number, point: Point, near: number): Cluster | null {
  let [home, least]: [Cluster | null, number] = [null, near]
  for (const step of AROUND) {
    for (const cluster of cells.get(cell + step) ?? []) {
      const far = Math.hypot(cluster.point.lon - point.lon, cluster.point.lat - point.lat)
      if (cluster.point.about === point.about && far < least) [home, least] = [cluster, far]
    }
  }
  return home
}

/** Cells by number: more of them in a column than there can be, so that no two share one. */
const ROW = 1e6
const AROUND = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => dx * ROW + dy))

/** The longer side of what the places cover, in degrees. */
function span(places: readonly Place[]): number {
  const of = (values: number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity)
  return places.length === 0 ? 0 : Math.max(of(places.map(({ point }) => point.lon)), of(places.map(({ point }) => point.lat)))
}

function spotOf({ point, places }: Cluster, unit: Unit, colours: Colours): PictureSpot {
  const marks = places.flatMap((place) => place.marks)
  const interval = total(marks, unit)
  return {
    name: places.length === 1 ? point.name : `${point.name} +${places.length - 1}`,
    lon: round(point.lon),
    lat: round(point.lat),
    about: point.about,
    events: eventsIn(marks),
    interval,
    parts: partsOf(marks, unit, colours, interval === null || interval.min === 0),
  }
}

/** What of the lower end each colour has; of the events, where the lower end is zero or nobody states one. */
function partsOf(marks: readonly Mark[], unit: Unit, colours: Colours, byEvents: boolean): PictureSpot['parts'] {
  const groups = grouped(marks, colours.of)
  return HUES.flatMap((hue) => {
    const group = groups.get(hue) ?? []
    const part = byEvents ? eventsIn(group) : group.reduce((sum, mark) => sum + (worth(mark, unit)?.min ?? 0), 0)
    return part === 0 ? [] : [{ hue, part }]
  })
}

function weight({ interval }: PictureSpot): number {
  return interval?.min ?? -1
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4
}
