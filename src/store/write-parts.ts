import type { Claim, Facts, Report } from '../core/event.ts'
import { words } from '../core/fold.ts'
import { foldedName } from './folded-name.ts'
import { rowId } from './id-list.ts'
import { insertRow } from './insert-row.ts'
import type { NameRegistry } from './name-registry.ts'
import type { Scope } from './scope.ts'

/** What the rows of an event's parts need to know of it. */
export interface Whole {
  readonly id: number
  readonly day: number | null
  /** Places just as given, not known ones that say more: for places that stay or are put back. */
  readonly placesAsWritten: boolean
}

/** Writes everything of an event that has a table of its own, and its line in the text index. */
export async function writeParts(scope: Scope, names: NameRegistry, whole: Whole, facts: Facts): Promise<void> {
  await writePlaces(scope, names, whole, facts)
  await writeActors(scope, names, whole, facts)
  for (const [ord, report] of facts.reports.entries()) await writeReport(scope, names, whole.id, ord, report)
  await writeLabels(scope, whole.id, facts)
  await scope.db
    .insertInto('event_text')
    .values({ rowid: rowId(whole.id), body: searchable(facts) })
    .execute()
}

async function writePlaces({ db }: Scope, names: NameRegistry, { id, day, placesAsWritten }: Whole, { places }: Facts): Promise<void> {
  for (const [ord, place] of places.entries()) {
    await insertRow(db, 'event_place', {
      event_id: id,
      ord,
      place_id: await names.place(place, placesAsWritten),
      relation: place.relation,
      written: place.name,
      day,
    })
  }
}

async function writeActors({ db }: Scope, names: NameRegistry, { id, day }: Whole, facts: Facts): Promise<void> {
  const takingPart = [...facts.by.map((name) => ({ role: 'by', name }) as const), ...facts.on.map((name) => ({ role: 'on', name }) as const)]
  const known = new Set(takingPart.map(({ name }) => foldedName(name)))
  const sides = new Map(facts.reports.flatMap(({ claims }) => claims.flatMap(({ side }) => (side === null ? [] : [[foldedName(side), side]]))))
  const others = [...sides].filter(([folded]) => !known.has(folded)).map(([, name]) => ({ role: 'side', name }) as const)
  for (const [ord, { role, name }] of [...takingPart, ...others].entries()) {
    await insertRow(db, 'event_actor', { event_id: id, ord, actor_id: await names.actor(name), role, written: name, day })
  }
}

async function writeReport({ db }: Scope, names: NameRegistry, id: number, ord: number, report: Report): Promise<void> {
  const { publisher, origin, saidBy, url, published, quote, grade, hedges, claims } = report
  const source = async (name: string | null): Promise<number | null> => (name === null ? null : names.source(name))
  await insertRow(db, 'report', {
    event_id: id,
    ord,
    publisher_id: await source(publisher),
    publisher,
    origin_id: await source(origin),
    origin,
    said_by_id: await source(saidBy),
    said_by: saidBy,
    url,
    published,
    quote,
    grade,
    hedges: JSON.stringify(hedges),
  })
  for (const [at, claim] of claims.entries()) await writeClaim(db, names, { event_id: id, report_ord: ord, ord: at }, claim)
}

async function writeClaim(
  db: Scope['db'],
  names: NameRegistry,
  key: { event_id: number; report_ord: number; ord: number },
  { side, kind, figure }: Claim,
): Promise<void> {
  const counted = figure.state === 'counted' ? { low: figure.min, high: figure.max, qualifier: figure.qualifier } : { low: null, high: null, qualifier: null }
  const side_id = side === null ? null : await names.actor(side)
  await insertRow(db, 'claim', { ...key, side_id, side, kind, state: figure.state, ...counted, phrase: figure.phrase })
}

async function writeLabels({ db, desk }: Scope, id: number, { tags, weapons }: Facts): Promise<void> {
  for (const [what, list] of [
    ['tag', tags],
    ['weapon', weapons],
  ] as const) {
    for (const [ord, written] of list.entries()) await insertRow(db, 'label', { event_id: id, what, ord, desk_id: desk, written, folded: foldedName(written) })
  }
}

/** The folded words of summary, names and quotes. */
function searchable({ summary, places, by, on, weapons, tags, reports }: Facts): string {
  const names = places.flatMap(({ name, admin1 }) => [name, admin1 ?? ''])
  const sources = reports.flatMap(({ publisher, origin, saidBy, quote, claims }) => [publisher, origin, saidBy, quote, ...claims.map((claim) => claim.side)])
  return words([summary, ...names, ...by, ...on, ...weapons, ...tags, ...sources.map((text) => text ?? '')].join(' \n')).join(' ')
}
