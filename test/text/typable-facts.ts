import type fc from 'fast-check'
import { KINDS } from '../../src/core/count.ts'
import { countryCode } from '../../src/core/country.ts'
import type { Facts } from '../../src/core/event.ts'
import { fold } from '../../src/core/fold.ts'
import type { Place } from '../../src/core/place/place.ts'
import type { Claim, Report } from '../../src/core/report.ts'
import { unique } from '../../src/text/compose-facts.ts'
import { offsets } from '../../src/text/zone.ts'
import { anyFacts } from '../any-facts.ts'

/** Whole facts that one `log` line can say: names hold none of the signs that part values. */
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
  return { ...place, name: typable(place.name), admin1: admin1 !== null && countryCode(admin1) === null ? admin1 : null }
}

/** What lies between lies between two places. */
function paired(places: readonly Place[]): Place[] {
  const between = places.filter((place) => place.relation === 'between')
  return [...places.filter((place) => place.relation !== 'between'), ...between.slice(0, between.length - (between.length % 2))]
}

function typableReports(reports: readonly Report[]): Report[] {
  return reports.map((report) => ({
    ...report,
    publisher: typable(report.publisher ?? 'Northern'),
    origin: report.origin === null ? null : typable(report.origin),
    url: address(report.url),
    archive: address(report.archive),
    saidBy: report.saidBy === null ? null : typable(report.saidBy),
    quote: report.quote === null ? null : words(report.quote),
    grade: report.grade?.replace(/^[a-f]/, (letter) => (report.grade?.length === 2 ? letter.toUpperCase() : letter)) ?? null,
    claims: distinct(report.claims),
    merged: null,
  }))
}

function address(url: string | null): string | null {
  return url?.replace(/[;,()]/gu, '') ?? null
}

/** One figure for each side and kind, in the order of the kinds. */
function distinct(claims: readonly Claim[]): Claim[] {
  const bySide = claims.map((claim) => ({ ...claim, side: claim.side === null ? null : typable(claim.side) }))
  const all = [...new Map(bySide.map((claim) => [`${claim.kind} ${fold(claim.side ?? '?')}`, claim])).values()]
  return KINDS.flatMap((kind) => all.filter((claim) => claim.kind === kind))
}
