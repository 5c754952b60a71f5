import { offeredControl } from '../core/control/offer.ts'
import type { Figure } from '../core/count.ts'
import { countryCode } from '../core/country.ts'
import type { Facts } from '../core/event.ts'
import { foldedName } from '../core/fold.ts'
import type { Place } from '../core/place/place.ts'
import type { ProseDraft, Trace } from '../core/reading/prose.ts'
import type { Claim } from '../core/report.ts'
import { VAGUE } from '../core/settings.ts'

/**
 * A draft in the words of a log, so that its line reads back as itself. The sentence stands in the quote, and a summary is the analyst's; a name loses the one in brackets
 * behind it, by which no register knows it; a place that was taken is held by who took it, which is assumed.
 */
export function asSaved({ facts, traces }: ProseDraft): ProseDraft {
  const named: Facts = {
    ...facts,
    summary: '',
    places: facts.places.map(knownCountry),
    by: unique(facts.by.map(bareName)),
    on: unique(facts.on.map(bareName)),
    reports: facts.reports.map((report) => ({ ...report, saidBy: speakerIn(report.saidBy), claims: onePerSide(report.claims.map(bareClaim)) })),
  }
  const control = offeredControl(named).map((one) => (named.type === 'regained' ? { ...one, change: 'regained' as const } : one))
  const of = traces.find(({ part }) => part === 'type')
  const assumed =
    of === undefined ? [] : control.map(({ place }): Trace => ({ ...of, part: 'control', value: place, rule: 'who took it holds it', tier: 'defaulted' }))
  return { facts: { ...named, control }, traces: [...traces.map(bareTrace), ...assumed] }
}

/** `Islamic State (ISIS)` → `Islamic State`. */
function bareName(name: string): string {
  return name.replace(/ ?\([^()]{1,80}\)$/u, '') || name
}

function bareClaim({ side, kind, figure }: Claim): Claim {
  return { side: side === null ? null : bareName(side), kind, figure: { ...figure, phrase: barePhrase(figure) } }
}

/** The words of a figure: of a vague one the word alone, as an analyst types it. */
function barePhrase(figure: Figure): string {
  const phrase = figure.phrase.replace(/ ?\([^()]*\)/gu, '').replace(/[()]/gu, '')
  if (figure.state !== 'counted' || figure.qualifier !== 'word') return phrase
  return (
    phrase
      .toLowerCase()
      .split(/[^a-z]+/u)
      .find((word) => Object.hasOwn(VAGUE, word) && VAGUE[word] === figure.min) ?? phrase
  )
}

/** A country is known by its name, on its own or behind a place. */
function knownCountry(place: Place): Place {
  const [own, parent] = [countryCode(place.name), place.admin1 === null ? null : countryCode(place.admin1)]
  if (own !== null) return { ...place, admin1: null, country: own }
  return parent === null ? place : { ...place, admin1: null, country: parent }
}

/** Names that were two with their brackets may be one without. */
function onePerSide(claims: readonly Claim[]): Claim[] {
  const key = ({ kind, side }: Claim): string => `${kind} ${side === null ? '' : foldedName(side)}`
  return claims.filter((claim, at) => claims.findIndex((other) => key(other) === key(claim)) === at)
}

function bareTrace(trace: Trace): Trace {
  if (trace.part === 'said-by') return { ...trace, value: speakerIn(trace.value) ?? trace.value }
  return trace.part === 'by' || trace.part === 'on' ? { ...trace, value: bareName(trace.value) } : trace
}

function unique(names: readonly string[]): string[] {
  return names.filter((name, at) => names.findIndex((other) => foldedName(other) === foldedName(name)) === at)
}

const BEFORE = /^(?:according to|as reported by|as per|per|quoting|citing|where|while|but|and) /iu
const SPEAKS =
  /^(?:has|have|had|also|further|later|says?|said|told|reports?|reported|claims?|claimed|states?|stated|announced?|added|confirmed|wrote|documented|monitored)$/iu

/** Said of somebody named before, or of nobody. */
const NOBODY = /^(?:he|she|they|it|we|who|which)?$/iu

/** Who says so, without the words of saying: "residents", of "residents said". */
function speakerIn(words: string | null): string | null {
  if (words === null) return null
  const name = words.replace(BEFORE, '').replace(/^the /iu, '').split(' ')
  const end = name.findIndex((word) => SPEAKS.test(word))
  const speaker = (end < 0 ? name : name.slice(0, end)).join(' ')
  return NOBODY.test(speaker) ? null : speaker
}
