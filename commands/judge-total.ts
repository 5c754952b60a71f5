import type { Event } from '../src/core/event.ts'
import type { Query } from '../src/core/query.ts'
import type { Desk } from '../src/core/store.ts'
import { areasOf } from '../src/core/total/areas.ts'
import { type Judged, judge } from '../src/core/total/membership.ts'
import type { Bears } from '../src/core/total/side-bearing.ts'
import type { Total } from '../src/core/total/total.ts'

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
export async function judgeTotal(desk: Desk, total: Total, events: readonly Event[]): Promise<Judged[]> {
  const [places, bears] = await Promise.all([desk.entries('place'), bearsOf(desk, total, events.flatMap(namesIn))])
  const own = places.filter(({ status }) => status === 'live').map(({ facts }) => facts)
  const provinces = events.flatMap((event) => event.facts.places.map(({ admin1 }) => admin1)).filter((name) => name !== null)
  const known = { bears, areas: areasOf(own, provinces) }
  return events.map((event) => judge(total, event, known))
}

/** Whether names, those of the total among them, belong to those of the total: asked of the desk once. */
export async function bearsOf(desk: Desk, { by, report }: Total, names: readonly string[]): Promise<Bears> {
  const wholes = [...new Set([...by, ...report.claims.map(({ side }) => side)])].filter((name) => name !== null)
  const asked = [...new Set([...names, ...wholes])]
  const found = await desk.bearings(asked, wholes)
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
