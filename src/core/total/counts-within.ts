import { countryCode } from '../country.ts'
import { fold, words } from '../fold.ts'
import type { Place } from '../place/place.ts'
import type { Query } from '../query.ts'
import type { Claim } from '../report.ts'
import { type Areas, placeIn } from './areas.ts'
import { wholeOf } from './breakdown.ts'
import { daysOf } from './part-relation.ts'
import type { Total, TotalPart } from './total.ts'

/** How the names and places of a query are to be understood. */
export interface Meant {
  /** Whether a name is what was asked for by another. */
  readonly means: (name: string, asked: string) => boolean
  readonly areas: Areas
}

/**
 * The counts of a total that lie wholly inside a query: by days, area, perpetrator and side. None where the query asks for something that totals do
 * not say.
 */
export function countsWithin(total: Total, query: Query, { means, areas }: Meant): Claim[] {
  const { by, report, tags, places } = total
  const any = (names: readonly (string | null)[], asked: readonly string[]) =>
    asked.length === 0 || names.some((name) => name !== null && asked.some((one) => means(name, one)))
  const inside =
    !asksForMore(query) &&
    withinDays(total, query) &&
    any(by, query.by) &&
    any([report.publisher, report.origin, report.saidBy], query.source) &&
    (query.tag.length === 0 || tags.some((tag) => query.tag.some((asked) => fold(asked) === fold(tag)))) &&
    (query.place.length === 0 ||
      (places.length > 0 && places.every((place) => query.place.some((name) => placeIn(place, asPlace(name), areas) === 'inside')))) &&
    hasWords(total, query.text)
  if (!inside) return []
  return report.claims.filter(({ side }) => any([side], query.on) && any([side, ...by], query.actor))
}

/** The counted parts of a total that lie inside a query although their whole does not. A part without a side gets that of its whole. */
export function partsWithin(total: Total, query: Query, meant: Meant): TotalPart[] {
  const wholes = countsWithin(total, query, meant)
  return total.parts.flatMap((part) => {
    const whole = wholeOf(total.report.claims, part.claim)
    if (whole === null || wholes.includes(whole) || part.claim.figure.state !== 'counted') return []
    const sided = { ...part, claim: { ...part.claim, side: part.claim.side ?? whole.side } }
    return countsWithin(narrowedTo(total, sided), query, meant).length > 0 ? [sided] : []
  })
}

/** The total narrowed to one of its parts. A place without a country is in that of the total. */
function narrowedTo(total: Total, { place, when, claim }: TotalPart): Total {
  const [country = null, ...others] = new Set(total.places.map((area) => area.country))
  const places = place === null ? total.places : [{ ...place, country: place.country ?? (others.length === 0 ? country : null) }]
  return { ...total, when: when ?? total.when, places, report: { ...total.report, claims: [claim] } }
}

/** Whether a query names what belongs to events only. */
function asksForMore({ near, types, least, losses, weapon, outcome, grade }: Query): boolean {
  return near !== null || types.length + weapon.length + outcome.length + grade.length > 0 || Object.keys(least).length > 0 || losses === 'unstated'
}

function withinDays({ when }: Total, { from, to }: Query): boolean {
  const [[first, last], [least, most]] = [daysOf(when), daysOf({ ...when, start: from, end: to })]
  return first >= least && last <= most
}

function hasWords({ summary, places, by, report }: Total, asked: readonly string[]): boolean {
  if (asked.length === 0) return true
  const said = new Set(words([summary, report.quote ?? '', ...by, ...places.map(({ name }) => name), ...report.claims.map(({ side }) => side ?? '')].join(' ')))
  return asked.every((word) => said.has(word))
}

function asPlace(name: string): Place {
  return { name, relation: 'at', admin1: null, country: countryCode(name), lat: null, lon: null }
}

/** Whether all words of what was asked stand in a name, as a search reads it. */
export function hasName(name: string, asked: string): boolean {
  const said = words(name)
  return fold(name) === fold(asked) || words(asked).every((word) => said.includes(word))
}
