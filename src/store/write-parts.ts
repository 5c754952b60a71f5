import { countryName } from '../core/country.ts'
import type { Facts } from '../core/event.ts'
import { fold, foldedName } from '../core/fold.ts'
import type { Claim, Report } from '../core/report.ts'
import { insertRow } from './insert-row.ts'
import type { NameRegistry } from './name-registry.ts'
import type { Scope } from './scope.ts'
import type { ActorRole, LabelKind } from './tables.ts'

/** What the rows of an event's parts need to know of it. */
export interface Whole {
  readonly id: number
  readonly day: number | null
  /** The names under which its parties are filed, where that is not as written. */
  readonly filed: ReadonlyMap<string, string>
}

/** Writes everything of an event that has a table of its own, and its line in the text index. */
export function writeParts(scope: Scope, registry: NameRegistry, whole: Whole, facts: Facts): void {
  const names: NameRegistry = { ...registry, name: (kind, name) => registry.name(kind, (kind === 'actor' ? whole.filed.get(name) : null) ?? name) }
  writePlaces(scope, names, whole, facts)
  writeActors(scope, names, whole, facts)
  for (const [ord, report] of facts.reports.entries()) writeReport(scope, names, whole.id, ord, report)
  writeControls(scope, names, whole.id, facts)
  writeLabels(scope, names, whole.id, 'tag', facts.tags)
  writeLabels(scope, names, whole.id, 'weapon', facts.weapons)
  insertRow(scope, 'event_text', { rowid: BigInt(whole.id), body: searchable(facts) })
}

function writePlaces(scope: Scope, names: NameRegistry, { id, day }: Whole, { places }: Facts): void {
  for (const [ord, place] of places.entries()) {
    const place_id = names.place(place)
    insertRow(scope, 'event_place', { event_id: id, ord, place_id, written: place.name, day })
  }
}

/** Those who take part, and as `side` whoever is named for losses alone. */
function writeActors(scope: Scope, names: NameRegistry, { id, day }: Whole, { by, on, reports }: Facts): void {
  const seen = new Set<number>()
  let ord = 0
  const write = (actor_id: number, role: ActorRole, written: string): void => {
    seen.add(actor_id)
    insertRow(scope, 'event_actor', { event_id: id, ord, actor_id, role, written, day })
    ord += 1
  }
  for (const name of by) write(names.name('actor', name), 'by', name)
  for (const name of on) write(names.name('actor', name), 'on', name)
  for (const { side } of reports.flatMap(({ claims }) => claims)) {
    const actor = side === null ? null : names.name('actor', side)
    if (side !== null && actor !== null && !seen.has(actor)) write(actor, 'side', side)
  }
}

function writeReport(scope: Scope, names: NameRegistry, id: number, ord: number, report: Report): void {
  const { publisher, origin, saidBy, grade, claims } = report
  const source = (name: string | null): number | null => (name === null ? null : names.name('source', name))
  const ids = { publisher_id: source(publisher), origin_id: source(origin), said_by_id: source(saidBy) }
  insertRow(scope, 'report', { event_id: id, ord, ...ids, grade })
  for (const [at, claim] of claims.entries()) writeClaim(scope, names, { event_id: id, report_ord: ord, ord: at }, claim)
}

function writeClaim(scope: Scope, names: NameRegistry, key: { event_id: number; report_ord: number; ord: number }, claim: Claim): void {
  const { side, kind, figure } = claim
  const side_id = side === null ? null : names.name('actor', side)
  const counted = figure.state === 'counted' ? { low: figure.min, high: figure.max, qualifier: figure.qualifier } : { low: null, high: null, qualifier: null }
  insertRow(scope, 'claim', { ...key, side_id, kind, state: figure.state, ...counted })
}

/** The places and holders of changes of control, in the order of the event's own list. A place is bare: what it lies in is said of the event. */
function writeControls(scope: Scope, names: NameRegistry, event_id: number, { control }: Facts): void {
  for (const [ord, { place, holder }] of control.entries()) {
    const place_id = names.place({ name: place, admin1: null, country: null, lat: null, lon: null })
    insertRow(scope, 'event_control', { event_id, ord, place_id, actor_id: names.name('actor', holder) })
  }
}

function writeLabels(scope: Scope, names: NameRegistry, id: number, what: LabelKind, labels: readonly string[]): void {
  for (const [ord, written] of labels.entries()) {
    const name_id = names.name(what, written)
    insertRow(scope, 'label', { event_id: id, what, ord, desk_id: scope.desk, name_id, folded: foldedName(written) })
  }
}

/** The folded words of summary, names and quotes. */
function searchable({ summary, places, by, on, weapons, tags, reports }: Facts): string {
  const names = places.flatMap(({ name, admin1, country }) => [name, admin1 ?? '', country === null ? '' : countryName(country)])
  const sources = reports.flatMap(({ publisher, origin, saidBy, quote, claims }) => [publisher, origin, saidBy, quote, ...claims.map((claim) => claim.side)])
  return fold([summary, ...names, ...by, ...on, ...weapons, ...tags, ...sources.map((text) => text ?? '')].join('\n'))
}
