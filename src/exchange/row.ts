import { typeControl } from '../core/control/control.ts'
import { KINDS, reconcile } from '../core/count.ts'
import { countryName } from '../core/country.ts'
import { claimsBySide, type Event, eventId, type Facts } from '../core/event.ts'
import { eventType } from '../core/event-type.ts'
import { logLine, typeHedge } from '../core/log-line.ts'
import { acledPrecision, whereabouts } from '../core/place/site.ts'
import { typeRecurrence } from '../core/recurrence.ts'
import type { Report } from '../core/report.ts'

/** One event as columns: losses as min, max, qualifier and phrase, one group of columns a kind. All are text but the coordinates, which are degrees. */
export function eventColumns(event: Event): Record<string, string | number> {
  const { facts } = event
  return {
    event_id: eventId(event.no),
    status: event.status,
    merged_into: event.mergedInto === null ? '' : eventId(event.mergedInto),
    ...typeColumns(facts),
    ...dateColumns(facts),
    ...placeColumns(event),
    actor1: facts.by.join('; '),
    actor2: facts.on.join('; '),
    ...Object.assign({}, ...KINDS.map((kind) => lossColumns(event, kind))),
    outcome: facts.outcome ?? '',
    control: facts.control.map(typeControl).join('; '),
    weapon: facts.weapons.join('; '),
    recurs: facts.recurs.map(typeRecurrence).join('; '),
    ...sourceColumns(facts),
    tags: facts.tags.join('; '),
    summary: facts.summary,
    recreate: logLine(facts),
  }
}

function typeColumns({ type: code }: Facts): Record<string, string> {
  const type = code === null ? null : eventType(code)
  return { event_type: type === null ? '' : eventType(type.family).name, sub_event_type: type === null || type.family === type.code ? '' : type.name }
}

function dateColumns({ when }: Facts): Record<string, string> {
  const { start, end, precision, clock, offset, part, zone, phrase } = when
  const time = clock === null ? (part ?? '') : `${clock}${offset ?? ''}`
  return { date_start: start ?? '', date_end: end ?? '', date_precision: precision, time, zone: zone ?? '', date_phrase: phrase ?? '' }
}

/** All names; province, country and point are those of the first place; how exactly it is known is ACLED’s code. */
function placeColumns({ facts: { places }, sites }: Event): Record<string, string | number> {
  const [place] = places
  const site = sites[0] ?? null
  const first = place === undefined ? null : whereabouts(place, site)
  return {
    location: places.map((place) => place.name).join('; '),
    location_relation: places.map((place) => place.relation).join('; '),
    admin1: first?.admin1 ?? '',
    country: first?.country == null ? '' : countryName(first.country),
    latitude: first?.lat ?? '',
    longitude: first?.lon ?? '',
    geo_precision: place === undefined ? '' : (acledPrecision(place, site) ?? ''),
  }
}

/** All publishers, origins and addresses; what else a source says is of the first report. */
function sourceColumns({ reports }: Facts): Record<string, string> {
  const column = (read: (report: Report) => string | null) => (reports.some(read) ? reports.map((report) => read(report) ?? '').join('; ') : '')
  const [main] = reports
  return {
    publisher: column((report) => report.publisher),
    origin: column((report) => report.origin ?? report.publisher),
    quoted_source: main?.saidBy ?? '',
    url: column((report) => report.url),
    hedge: main?.hedges.map(typeHedge).join('; ') ?? '',
    grade: main?.grade ?? '',
    quote: main?.quote ?? '',
  }
}

/** `killed_side, killed_min, killed_max, killed_qualifier, killed_phrase`; several sides stand between semicolons, an open end is empty. */
function lossColumns(event: Event, kind: (typeof KINDS)[number]): Record<string, string> {
  const sides = [...claimsBySide(event, kind)].map(([side, claims]) => ({ side, figure: reconcile(claims.map((claim) => claim.figure)) }))
  const column = (read: (each: (typeof sides)[number]) => string) => sides.map(read).join('; ')
  return {
    [`${kind}_side`]: column(({ side }) => side ?? 'not stated'),
    [`${kind}_min`]: column(({ figure }) => (figure.state === 'counted' ? String(figure.min) : '')),
    [`${kind}_max`]: column(({ figure }) => (figure.state === 'counted' && figure.max !== null ? String(figure.max) : '')),
    [`${kind}_qualifier`]: column(({ figure }) => (figure.state === 'counted' ? figure.qualifier : figure.state)),
    [`${kind}_phrase`]: column(({ figure }) => figure.phrase),
  }
}
