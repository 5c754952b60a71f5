import type { Control } from '../core/control/control.ts'
import { type Facts, NO_FACTS } from '../core/event.ts'
import type { Place } from '../core/place/place.ts'
import { type Claim, NO_REPORT, type Report } from '../core/report.ts'
import { UNKNOWN } from '../core/when.ts'

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

/** The facts again, whole. They were checked when they were written. */
export function unpackFacts(packed: string): Facts {
  const facts = JSON.parse(packed) as Facts
  return {
    ...NO_FACTS,
    ...facts,
    when: { ...UNKNOWN, ...facts.when },
    places: (facts.places ?? []).map(wholePlace),
    control: (facts.control ?? []).map((change): Control => ({ ...NO_PART, ...change })),
    reports: (facts.reports ?? []).map(wholeReport),
  }
}

const NO_PART = { part: null }
const NOWHERE = { admin1: null, country: null, lat: null, lon: null }
const NOBODY = { side: null }

function wholePlace(place: Place): Place {
  return { ...NOWHERE, ...place }
}

function wholeReport(report: Report): Report {
  return { ...NO_REPORT, ...report, claims: (report.claims ?? []).map(wholeClaim) }
}

/** An open end is a null. */
function wholeClaim(claim: Claim): Claim {
  const { figure } = claim
  const whole = figure.state === 'counted' && figure.max === undefined ? { ...figure, max: null } : figure
  return { ...NOBODY, ...claim, figure: whole }
}
