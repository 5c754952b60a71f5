import type { Figure } from '../core/count.ts'
import { countryCode } from '../core/country.ts'
import { type Facts, NO_FACTS } from '../core/event.ts'
import { LIMITS } from '../core/limits.ts'
import type { Place } from '../core/place/place.ts'
import { type Claim, NO_REPORT } from '../core/report.ts'
import { UNKNOWN, type When } from '../core/when.ts'
import type { Draft, DraftLoss, DraftPlace, Shown, Tier } from './draft.ts'
import { DIRECTION } from './lexicon/place-words.ts'

/** Parts of an event that a draft can suggest without the text saying them of it. */
export type Part = 'type' | 'when' | 'places' | 'by' | 'on' | 'losses' | 'outcome'

/** A draft as the facts of an event, and which of them were taken over or assumed: shown as suggestions, saved when accepted. */
export interface Suggested {
  readonly facts: Facts
  readonly suggested: readonly Part[]
}

/** The most places and parties that an event holds. */
const MOST = 20
const SUGGESTIONS: readonly Tier[] = ['inherited', 'defaulted']

/** The facts of a draft; `text` is the source that its offsets are of. */
export function toFacts(text: string, draft: Draft): Suggested {
  const { type, when, places, by, on, losses, outcome, attribution, details } = draft
  const facts: Facts = {
    ...NO_FACTS,
    type: type.value,
    summary: quoteOf(text, draft).slice(0, LIMITS.summary),
    when: when === null ? UNKNOWN : whenOf(when.value),
    places: places.slice(0, MOST).map(({ value }) => placeOf(value)),
    by: namesOf(by),
    on: namesOf(on),
    outcome: outcome?.value ?? null,
    weapons: details.flatMap(({ value }) => (value.is === 'weapon' ? [limited(value.text)] : [])).slice(0, MOST),
    reports: [
      {
        ...NO_REPORT,
        saidBy: attribution === null ? null : limited(attribution.value),
        quote: quoteOf(text, draft).slice(0, LIMITS.text),
        claims: claimsOf(text, losses),
      },
    ],
  }
  const parts: readonly (readonly [Part, readonly Shown<unknown>[]])[] = [
    ['type', [type]],
    ['when', when === null ? [] : [when]],
    ['places', places],
    ['by', by],
    ['on', on],
    ['losses', losses],
    ['outcome', outcome === null ? [] : [outcome]],
  ]
  return { facts, suggested: parts.flatMap(([part, shown]) => (shown.some(({ tier }) => SUGGESTIONS.includes(tier)) ? [part] : [])) }
}

function quoteOf(text: string, { quotes }: Draft): string {
  return quotes.map(([from, to]) => text.slice(from, to).replace(/\s+/g, ' ').trim()).join(' … ')
}

/** Days are kept; a clock or part of day has a zone that a text seldom says, and is left to whoever saves it. */
function whenOf({ start, end, precision }: { start: string | null; end: string | null; precision: When['precision'] }): When {
  const days = precision === 'minute' || precision === 'part' ? (start === end ? 'day' : 'range') : precision
  return { ...UNKNOWN, start, end, precision: days }
}

/** Of what a place lies in, from the nearest out, the country and the largest part of it that is named are kept. */
function placeOf({ name, relation, parents }: DraftPlace): Place {
  const country = countryOf(parents.at(-1) ?? '')
  const admin1 = (country === null ? parents : parents.slice(0, -1)).at(-1)
  return { name: limited(name), relation, admin1: admin1 === undefined ? null : limited(admin1), country, lat: null, lon: null }
}

/** `Mali`, and of `northern Mali` too. Which Congo is meant, the name alone does not tell. */
function countryOf(name: string): string | null {
  const [direction = '', ...rest] = name.split(' ')
  const country = DIRECTION.test(direction.toLowerCase()) ? (countryCode(name) ?? countryCode(rest.join(' '))) : countryCode(name)
  return country === 'CG' && !/republic/i.test(name) ? null : country
}

function namesOf(parties: Draft['by']): string[] {
  return [...new Set(parties.map(({ value }) => limited(value.name)))].slice(0, MOST)
}

/** One figure for a side and a kind: the first that the text gives. */
function claimsOf(text: string, losses: Draft['losses']): Claim[] {
  const seen = new Set<string>()
  return losses.flatMap(({ value, from, to }) => {
    const key = `${value.kind}|${value.side?.name ?? ''}`
    if (seen.has(key)) return []
    seen.add(key)
    return [claimOf(value, text.slice(from, to).replace(/["“”]/g, '').replace(/\s+/g, ' ').slice(0, LIMITS.phrase))]
  })
}

function claimOf({ side, kind, quantity: { low, high, qualifier } }: DraftLoss, phrase: string): Claim {
  const figure: Figure = qualifier === 'none' ? { state: 'none-reported', phrase } : { state: 'counted', min: low, max: high, qualifier, phrase }
  return { side: side === null ? null : limited(side.name), kind, figure }
}

function limited(name: string): string {
  return name.slice(0, LIMITS.name)
}
