import { HUES, type PictureSpot } from '../../../core/picture.ts'
import type { Colours } from './colour.ts'
import { eventsIn, grouped, type Mark, type Point, total, type Unit, worth } from './mark.ts'

/** More circles than this cannot be told apart on a picture, and a digest keeps them all. */
const MOST_SPOTS = 220

/** How many circles stand side by side across a map before they share one. */
const ACROSS = 42

/** In degrees: nothing nearer than a hundred metres is two places on a picture. */
const LEAST = 0.001

/** Places that are drawn as one circle, and the place that most of it is of. */
interface Cluster {
  readonly point: Point
  readonly marks: Mark[]
  /** How many places it is of. */
  places: number
}

/**
 * Where events were, the gravest first. Places that lie so close that their circles would hide each other share one, at the
 * gravest of them, and its name says how many more it is of: `Douma +3`. `near` is how close that is, in degrees.
 */
export function spotsOf(
  marks: readonly Mark[],
  unit: Unit,
  colours: Colours,
): { readonly spots: PictureSpot[]; readonly near: number; readonly places: number } {
  const exact = [...grouped(marks, keyOf).values()].flatMap((group): Cluster[] => {
    const point = mainPoint(group)
    return point === null ? [] : [{ point, marks: group, places: 1 }]
  })
  const sorted = exact
    .map((cluster) => ({ cluster, weight: total(cluster.marks, unit)?.min ?? -1 }))
    .toSorted((one, other) => other.weight - one.weight || before(one.cluster, other.cluster))
  let near = Math.max(span(exact) / ACROSS, LEAST)
  let clusters = joined(
    sorted.map(({ cluster }) => cluster),
    near,
  )
  while (clusters.length > MOST_SPOTS) {
    near *= 1.35
    clusters = joined(clusters, near)
  }
  const spots = clusters.map((cluster) => spotOf(cluster, unit, colours))
  return {
    spots: spots.toSorted((one, other) => weight(other) - weight(one) || other.events - one.events || (one.name < other.name ? -1 : 1)),
    near: clusters.length === exact.length ? 0 : near,
    places: exact.length,
  }
}

function keyOf({ spot }: Mark): string {
  return spot === null ? '' : `${spot.lat.toFixed(3)} ${spot.lon.toFixed(3)} ${spot.about}`
}

/** The point under the name that most of its events have. */
function mainPoint(group: readonly Mark[]): Point | null {
  const named = [...grouped(group, ({ spot }) => spot?.name ?? '')].toSorted(([a, one], [b, other]) => eventsIn(other) - eventsIn(one) || (a < b ? -1 : 1))
  return named[0]?.[1][0]?.spot ?? null
}

/** Each place joins the gravest that lies near it; a place known only as a district joins only its like. Cells as wide as `near` say who can be near. */
function joined(places: readonly Cluster[], near: number): Cluster[] {
  const clusters: Cluster[] = []
  const cells = new Map<number, Cluster[]>()
  for (const { point, marks, places: count } of places) {
    const cell = Math.floor(point.lon / near) * ROW + Math.floor(point.lat / near)
    const home = AROUND.flatMap((step) => cells.get(cell + step) ?? []).find((cluster) => lieNear(cluster.point, point, near))
    if (home === undefined) {
      const made = { point, marks: [...marks], places: count }
      clusters.push(made)
      cells.set(cell, [...(cells.get(cell) ?? []), made])
    } else {
      home.marks.push(...marks)
      home.places += count
    }
  }
  return clusters
}

/** Cells by number: more of them in a column than there can be, so that no two share one. */
const ROW = 1e6
const AROUND = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => dx * ROW + dy))

function lieNear(one: Point, other: Point, near: number): boolean {
  return one.about === other.about && Math.hypot(one.lon - other.lon, one.lat - other.lat) < near
}

/** The longer side of what the places cover, in degrees. */
function span(places: readonly Cluster[]): number {
  const of = (values: number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity)
  return places.length === 0 ? 0 : Math.max(of(places.map(({ point }) => point.lon)), of(places.map(({ point }) => point.lat)))
}

function spotOf({ point, marks, places }: Cluster, unit: Unit, colours: Colours): PictureSpot {
  const interval = total(marks, unit)
  return {
    name: places === 1 ? point.name : `${point.name} +${places - 1}`,
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

function before(one: Cluster, other: Cluster): number {
  return one.point.name < other.point.name ? -1 : 1
}

function weight({ interval }: PictureSpot): number {
  return interval?.min ?? -1
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4
}
