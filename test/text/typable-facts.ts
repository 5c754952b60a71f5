import type fc from 'fast-check'
import { countryCode } from '../../src/core/country.ts'
import type { Facts } from '../../src/core/event.ts'
import { fold } from '../../src/core/fold.ts'
import type { Place } from '../../src/core/place/place.ts'
import type { Claim, Report } from '../../src/core/report.ts'
import { silentReport, unique } from '../../src/text/compose-facts.ts'
import { offsets } from '../../src/text/zone.ts'
import { anyFacts } from '../any-facts.ts'

/** Whole facts that one `log` line can say: other reports are sources only, and names hold none of the signs that part values. */
export function typableFacts(): fc.Arbitrary<Facts> {
  return anyFacts()
    .map((facts): Facts => {
      const on = names(facts.on)
      return {
        ...facts,
        summary: words(facts.summary),
        places: paired(facts.places.map(typablePlace)),
        by: names(facts.by),
        on,
        weapons: names(facts.weapons),
        tags: names(facts.tags),
        control: facts.control.map((change) => ({
          ...change,
          place: typable(change.place),
          part: change.part === null ? null : typable(change.part),
          holder: typable(change.holder),
        })),
        reports: typableReports(facts.reports),
      }
    })
    .filter(({ when }) => when.clock === null || offsets(when.start ?? '', when.clock, when.zone ?? '').length === 1)
}

/** Trimmed, without the marks that turn text around, its line breaks all of one kind. */
function words(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .trim()
}

/** A name without the signs that part values, places, dates and sources, or qualify counts; its end is no count. */
function typable(name: string): string {
  return `${words(name)
    .replace(/[;,@()<>=~≈≤≥+°/.\s-]+/gu, ' ')
    .trim()} Front`.trim()
}

function names(all: readonly string[]): string[] {
  return unique(all.map(typable))
}

function typablePlace(place: Place): Place {
  const admin1 = place.admin1 === null ? null : typable(place.admin1)
  return { ...place, qualifier: null, name: typable(place.name), admin1: admin1 !== null && countryCode(admin1) === null ? admin1 : null }
}

/** What lies between lies between two places. */
function paired(places: readonly Place[]): Place[] {
  const between = places.filter((place) => place.relation === 'between')
  return [...places.filter((place) => place.relation !== 'between'), ...between.slice(0, between.length - (between.length % 2))]
}

function typableReports(reports: readonly Report[]): Report[] {
  const address = (url: string | null) => url?.replace(/[;,()]/gu, '') ?? null
  const sources = reports.map(({ publisher, origin, published, url, archive, language, licence }) => ({
    publisher: typable(publisher ?? 'Northern'),
    origin: origin === null ? null : typable(origin),
    published,
    url: address(url),
    archive: address(archive),
    language,
    licence,
  }))
  const [first, ...others] = reports
  if (first === undefined) return []
  const main: Report = {
    ...first,
    merged: null,
    ...(sources[0] ?? {}),
    saidBy: first.saidBy === null ? null : typable(first.saidBy),
    quote: first.quote === null ? null : words(first.quote),
    grade: first.grade?.replace(/^[a-f]/, (letter) => (first.grade?.length === 2 ? letter.toUpperCase() : letter)) ?? null,
    claims: distinct(first.claims),
  }
  return [main, ...others.map((_, at) => silentReport(sources[at + 1] ?? {}))]
}

/** One figure for each side and kind, in the order of the kinds. */
function distinct(claims: readonly Claim[]): Claim[] {
  const bySide = claims.map((claim) => ({ ...claim, side: claim.side === null ? null : typable(claim.side) }))
  return [...new Map(bySide.map((claim) => [`${claim.kind} ${fold(claim.side ?? '?')}`, claim])).values()]
}
