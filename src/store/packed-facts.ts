import type { Control } from '../core/control/control.ts'
import type { Facts } from '../core/event.ts'
import type { Place } from '../core/place/place.ts'
import type { Claim, Report } from '../core/report.ts'
import { UNKNOWN, type When } from '../core/when.ts'

/** Facts as the text that the database keeps: nulls and empty lists, which are most of it, are left out. */
export function packFacts(facts: Facts): string {
  return JSON.stringify(withoutNothing(facts))
}

function withoutNothing(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(withoutNothing)
  const some: Record<string, unknown> = {}
  for (const [key, part] of Object.entries(value)) if (part !== null && !(Array.isArray(part) && part.length === 0)) some[key] = withoutNothing(part)
  return some
}

/** A part of which what says nothing was left out. */
type Packed<Part> = { readonly [Key in keyof Part]?: Part[Key] }

// Written out in what follows: to spread one object over another takes V8 (of Node 20) ten microseconds, and a page of events has a hundred.

/** The facts again, whole. They were checked when they were written. */
export function unpackFacts(packed: string): Facts {
  const facts = JSON.parse(packed) as Packed<Facts>
  return {
    type: facts.type ?? null,
    summary: facts.summary ?? '',
    when: wholeWhen(facts.when ?? UNKNOWN),
    places: (facts.places ?? []).map(wholePlace),
    by: facts.by ?? [],
    on: facts.on ?? [],
    outcome: facts.outcome ?? null,
    weapons: facts.weapons ?? [],
    tags: facts.tags ?? [],
    control: (facts.control ?? []).map((change): Control => ({ ...NO_PART, ...change })),
    recurs: facts.recurs ?? [],
    reports: (facts.reports ?? []).map(wholeReport),
  }
}

const NO_PART = { part: null }

function wholeWhen({
  start = null,
  end = null,
  precision = 'unknown',
  clock = null,
  offset = null,
  part = null,
  zone = null,
  phrase = null,
}: Packed<When>): When {
  return { start, end, precision, clock, offset, part, zone, phrase }
}

function wholePlace({ name, relation, admin1 = null, country = null, lat = null, lon = null }: Place): Place {
  return { name, relation, admin1, country, lat, lon }
}

function wholeReport(report: Packed<Report>): Report {
  return {
    publisher: report.publisher ?? null,
    origin: report.origin ?? null,
    url: report.url ?? null,
    archive: report.archive ?? null,
    published: report.published ?? null,
    language: report.language ?? null,
    licence: report.licence ?? null,
    saidBy: report.saidBy ?? null,
    quote: report.quote ?? null,
    grade: report.grade ?? null,
    hedges: report.hedges ?? [],
    claims: (report.claims ?? []).map(wholeClaim),
    merged: report.merged ?? null,
  }
}

/** An open end is a null. */
function wholeClaim({ side = null, kind, figure }: Claim): Claim {
  if (figure.state !== 'counted') return { side, kind, figure }
  const { state, min, max = null, qualifier, phrase } = figure
  return { side, kind, figure: { state, min, max, qualifier, phrase } }
}
