import type { Context } from '../src/core/command.ts'
import type { Event } from '../src/core/event.ts'
import { locatePlace } from '../src/core/place/locate-place.ts'
import type { Place } from '../src/core/place/place.ts'
import type { Site } from '../src/core/place/site.ts'
import type { Query } from '../src/core/query.ts'
import type { Desk } from '../src/core/store.ts'
import type { Belongs } from '../src/core/total/belonging.ts'
import { type Judged, judge } from '../src/core/total/membership.ts'
import type { Total } from '../src/core/total/total.ts'
import { atlasOf } from './atlas.ts'
import { gazetteerState } from './gazetteer-state.ts'
import { areasAround } from './known-areas.ts'

/** What it takes to judge: the desk, and who knows where places are. */
export type Judging = Pick<Context, 'desk' | 'gazetteer' | 'settings'>

/** The events of a query that may have happened in the days of a total; so many at most. */
export async function eventsInDays(
  desk: Desk,
  total: Total,
  query: Query,
  limit: number,
): Promise<{ readonly events: readonly Event[]; readonly more: boolean }> {
  return desk.during(narrowed(query, total), limit)
}

/** How each event stands to a total. */
export async function judgeTotal(judging: Judging, total: Total, events: readonly Event[]): Promise<Judged[]> {
  const { desk } = judging
  const said = events.flatMap(({ facts }) => facts.places)
  const provinces = said.map(({ admin1 }) => admin1).filter((name) => name !== null)
  const names = [...provinces, ...[...said, ...total.places].flatMap(({ name, admin1 }) => (admin1 === null ? [name] : [name, admin1]))]
  const [belongs, areas, sites] = await Promise.all([
    belongsOf(desk, total, events.flatMap(namesIn)),
    areasAround(desk, names, provinces),
    Promise.all(total.places.map((area) => sitesOf(judging, area))),
  ])
  return events.map((event) => judge(total, event, { belongs, areas, sites }))
}

/** What an area is known to be: a place, a province, or both, where they are called alike. None where nobody knows it, or it lies only near a place. */
async function sitesOf(judging: Judging, { name, relation, admin1, country }: Place): Promise<Site[]> {
  if (relation !== 'at' || (await gazetteerState(judging)) !== 'ready') return []
  const atlas = atlasOf(judging)
  const meant = await Promise.all([name, `${name} province`].map((called) => locatePlace({ name: called, admin1, country }, atlas)))
  return meant.flatMap((one) => (one.is === 'known' && one.site.bearing === 'itself' ? [one.site] : []))
}

/** Whether names, those of the total among them, belong to those of the total: asked of the desk once. */
export async function belongsOf(desk: Desk, { by, report }: Total, names: readonly string[]): Promise<Belongs> {
  const wholes = [...new Set([...by, ...report.claims.map(({ side }) => side)])].filter((name) => name !== null)
  const asked = [...new Set([...names, ...wholes])]
  const found = await desk.belonging(asked, wholes)
  return (name, whole) => found[asked.indexOf(name)]?.[wholes.indexOf(whole)] ?? 'maybe'
}

function namesIn({ facts }: Event): string[] {
  const sides = facts.reports.flatMap((report) => report.claims.map(({ side }) => side)).filter((side) => side !== null)
  return [...facts.by, ...facts.on, ...sides]
}

/** The query with its span cut to the days of the total. */
function narrowed(query: Query, { when }: Total): Query {
  const from =
    [query.from, when.start]
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  const to = [query.to, when.end].filter((day) => day !== null).sort()[0] ?? null
  return { ...query, from, to }
}
