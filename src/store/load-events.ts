import type { Event, Facts } from '../core/event.ts'
import type { Place } from '../core/place/place.ts'
import type { Site } from '../core/place/site.ts'
import type { Claim, Hedge, Report } from '../core/report.ts'
import type { Part, Precision } from '../core/when.ts'
import { deskActors } from './actors/desk-actors.ts'
import { nameParties } from './actors/name-parties.ts'
import { groupBy } from './group-by.ts'
import { idList } from './id-list.ts'
import type { Scope } from './scope.ts'
import { deskSources } from './sources/desk-sources.ts'
import { hearVoices } from './sources/hear-voices.ts'

/** The events of those ids, whole, in that order; ids that no event has are left out. */
export async function loadEvents(scope: Scope, ids: readonly number[]): Promise<Event[]> {
  if (ids.length === 0) return []
  const rows = await eventRows(scope, ids)
  const [places, actors, reports, claims, labels] = [
    await placeRows(scope, ids),
    await actorRows(scope, ids),
    await reportRows(scope, ids),
    await claimRows(scope, ids),
    await labelRows(scope, ids),
  ]
  const register = await deskActors(scope)
  const { book } = await deskSources(scope)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (row === undefined) return []
    const takingPart = actors.get(id) ?? []
    const labelled = labels.get(id) ?? []
    const facts: Facts = {
      type: row.type,
      summary: row.summary,
      when: whenOf(row),
      places: (places.get(id) ?? []).map(placeOf),
      by: takingPart.filter(({ role }) => role === 'by').map(({ written }) => written),
      on: takingPart.filter(({ role }) => role === 'on').map(({ written }) => written),
      outcome: row.outcome as Facts['outcome'],
      weapons: labelled.filter(({ what }) => what === 'weapon').map(({ written }) => written),
      tags: labelled.filter(({ what }) => what === 'tag').map(({ written }) => written),
      control: row.control === null ? [] : (JSON.parse(row.control) as Facts['control']),
      recurs: row.recurs === null ? [] : (JSON.parse(row.recurs) as Facts['recurs']),
      reports: reportsOf(reports.get(id) ?? [], claims.get(id) ?? []),
    }
    const { no, status, version, merged_into: mergedInto, logged_at: loggedAt, logged_by: loggedBy, logged_by_key: loggedByKey } = row
    return [
      {
        no,
        status,
        version,
        facts,
        named: nameParties(register, facts),
        sites: (places.get(id) ?? []).map(siteOf),
        voices: hearVoices(register, book, facts),
        mergedInto,
        loggedAt,
        loggedBy,
        loggedByKey,
      },
    ]
  })
}

type EventRow = Awaited<ReturnType<typeof eventRows>>[number]
type PlaceRow = Awaited<ReturnType<typeof placeRows>> extends Map<number, (infer Row)[]> ? Row : never
type ReportRow = Awaited<ReturnType<typeof reportRows>> extends Map<number, (infer Row)[]> ? Row : never
type ClaimRow = Awaited<ReturnType<typeof claimRows>> extends Map<number, (infer Row)[]> ? Row : never

function eventRows(scope: Scope, ids: readonly number[]) {
  return scope
    .events()
    .innerJoin('member', 'member.id', 'event.logged_by')
    .where('event.id', 'in', idList(ids))
    .select([
      'event.id',
      'no',
      'status',
      'version',
      'type',
      'summary',
      'outcome',
      'control',
      'recurs',
      'merged_into',
      'logged_at',
      'member.name as logged_by',
      'member.key as logged_by_key',
    ])
    .select(['when_start', 'when_end', 'precision', 'clock', 'clock_offset', 'part', 'zone', 'when_phrase'])
    .execute()
}

async function placeRows(scope: Scope, ids: readonly number[]) {
  const rows = await scope
    .eventPlaces()
    .innerJoin('place', 'place.id', 'event_place.place_id')
    .where('event_id', 'in', idList(ids))
    .orderBy('event_id')
    .orderBy('ord')
    .select(['event_id', 'written', 'relation', 'said_admin1 as admin1', 'said_country as country', 'said_lat as lat', 'said_lon as lon'])
    .select([
      'ref',
      'known_as',
      'kind',
      'bearing',
      'place.admin1 as site_admin1',
      'place.country as site_country',
      'place.lat as site_lat',
      'place.lon as site_lon',
    ])
    .execute()
  return groupBy(rows, (row) => row.event_id)
}

async function actorRows(scope: Scope, ids: readonly number[]) {
  const rows = await scope
    .eventActors()
    .where('event_id', 'in', idList(ids))
    .orderBy('event_id')
    .orderBy('ord')
    .select(['event_id', 'role', 'written'])
    .execute()
  return groupBy(rows, (row) => row.event_id)
}

async function reportRows(scope: Scope, ids: readonly number[]) {
  const rows = await scope
    .reports()
    .where('event_id', 'in', idList(ids))
    .orderBy('event_id')
    .orderBy('ord')
    .select(['event_id', 'ord', 'publisher', 'origin', 'said_by', 'url', 'published', 'quote', 'grade', 'hedges', 'archive', 'language', 'licence', 'merged'])
    .execute()
  return groupBy(rows, (row) => row.event_id)
}

async function claimRows(scope: Scope, ids: readonly number[]) {
  const rows = await scope
    .claims()
    .where('event_id', 'in', idList(ids))
    .orderBy('event_id')
    .orderBy('report_ord')
    .orderBy('ord')
    .select(['event_id', 'report_ord', 'side', 'kind', 'state', 'low', 'high', 'qualifier', 'phrase'])
    .execute()
  return groupBy(rows, (row) => row.event_id)
}

async function labelRows(scope: Scope, ids: readonly number[]) {
  const rows = await scope
    .labels()
    .where('event_id', 'in', idList(ids))
    .orderBy('event_id')
    .orderBy('what')
    .orderBy('ord')
    .select(['event_id', 'what', 'written'])
    .execute()
  return groupBy(rows, (row) => row.event_id)
}

function whenOf(row: EventRow): Facts['when'] {
  return {
    start: row.when_start,
    end: row.when_end,
    precision: row.precision as Precision,
    clock: row.clock,
    offset: row.clock_offset,
    part: row.part as Part | null,
    zone: row.zone,
    phrase: row.when_phrase,
  }
}

function placeOf({ written, relation, admin1, country, lat, lon }: PlaceRow): Place {
  return { name: written, relation: relation as Place['relation'], admin1, country: country === '' ? null : country, lat, lon }
}

function siteOf({ ref, known_as, kind, bearing, site_admin1, site_country, site_lat, site_lon }: PlaceRow): Site | null {
  if (ref === null || known_as === null) return null
  const at = { admin1: site_admin1, country: site_country === '' ? null : site_country, lat: site_lat, lon: site_lon }
  return { ref, name: known_as, kind: kind as Site['kind'], bearing: (bearing ?? 'itself') as Site['bearing'], ...at }
}

function reportsOf(reports: readonly ReportRow[], claims: readonly ClaimRow[]): Report[] {
  return reports.map(({ event_id: _, ord, said_by: saidBy, hedges, ...report }) => ({
    ...report,
    saidBy,
    hedges: JSON.parse(hedges) as Hedge[],
    claims: claims.filter((claim) => claim.report_ord === ord).map(claimOf),
  }))
}

/** A row holds what was checked when it was written. */
function claimOf({ side, kind, state, low, high, qualifier, phrase }: ClaimRow): Claim {
  const figure = state === 'counted' ? { state, min: low, max: high, qualifier, phrase } : { state, phrase }
  return { side, kind, figure } as Claim
}
