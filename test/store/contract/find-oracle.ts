import { reconcile } from '../../../src/core/count.ts'
import { countryCode } from '../../../src/core/country.ts'
import type { Event, Facts } from '../../../src/core/event.ts'
import { fold as foldAnew } from '../../../src/core/fold.ts'
import type { Query, Sort } from '../../../src/core/query.ts'
import { dayNumber } from '../../../src/core/when.ts'

/** What a search should find, tested event by event in plain code: an independent account of what a query means. */
export function shouldFind(events: readonly Event[], query: Query): { found: Event[]; undated: number } {
  const known = { actors: events.flatMap(actors), places: events.flatMap(placeNames), sources: events.flatMap(sources) }
  const matching = events.filter((event) => matches(event, query, known))
  const dated = query.from !== null || query.to !== null
  const found = matching.filter((event) => !dated || within(event, query))
  return { found, undated: dated ? matching.filter((event) => days(event) === null).length : 0 }
}

/** The order in which they should stand. */
export function inOrder(events: readonly Event[], sort: Sort): Event[] {
  const day = (event: Event, none: number) => days(event)?.[0] ?? none
  const compare: Record<Exclude<Sort, 'relevance'>, (a: Event, b: Event) => number> = {
    newest: (a, b) => day(b, -Infinity) - day(a, -Infinity) || b.no - a.no,
    oldest: (a, b) => day(a, Infinity) - day(b, Infinity) || a.no - b.no,
    logged: (a, b) => b.no - a.no,
    killed: (a, b) => losses(b, 'killed') - losses(a, 'killed') || day(b, -Infinity) - day(a, -Infinity) || b.no - a.no,
  }
  return events.toSorted((a, b) => compare[sort === 'relevance' ? 'newest' : sort](a, b) || b.no - a.no)
}

/** Every name that the desk's events bear. */
interface Known {
  readonly actors: readonly string[]
  readonly places: readonly string[]
  readonly sources: readonly string[]
}

function matches({ status, facts, ...event }: Event, query: Query, known: Known): boolean {
  const reports = facts.reports
  const sides = reports.flatMap(({ claims }) => claims.flatMap(({ side }) => side ?? []))
  const whole = { status, facts, ...event }
  const stated = reports.some(({ claims }) => claims.some(({ figure }) => figure.state !== 'not-stated'))
  return [
    query.status === 'all' || query.status === status,
    query.types.length === 0 || query.types.includes(facts.type ?? ''),
    query.outcome.length === 0 || query.outcome.some((outcome) => outcome === facts.outcome),
    query.losses === null || (query.losses === 'stated') === stated,
    losses(whole, 'killed') >= (query.least.killed ?? 0),
    losses(whole, 'wounded') >= (query.least.wounded ?? 0),
    anyOf(query.by, facts.by, known.actors),
    anyOf(query.on, facts.on, known.actors),
    anyOf(query.actor, [...facts.by, ...facts.on, ...sides], known.actors),
    query.place.length === 0 ||
      anyOf(
        query.place,
        facts.places.map(({ name }) => name),
        known.places,
      ) ||
      query.place.some((name) => isWithin(facts, name)),
    anyOf(query.source, sources(whole), known.sources),
    query.tag.length === 0 || query.tag.some((tag) => facts.tags.some((own) => same(own, tag))),
    query.weapon.length === 0 || query.weapon.some((weapon) => facts.weapons.some((own) => same(own, weapon))),
    query.grade.length === 0 || query.grade.some((grade) => reports.some((report) => graded(report.grade, grade))),
    query.text.every((word) => words(searchable(facts)).some((own) => (word.length < 3 ? own === word : own.startsWith(word)))),
    query.near === null || facts.places.some((place) => isNear(place, query.near)),
  ].every(Boolean)
}

const folded = new Map<string, string>()

function fold(text: string): string {
  const known = folded.get(text) ?? foldAnew(text)
  folded.set(text, known)
  return known
}

function words(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word !== '')
}

function same(a: string, b: string): boolean {
  return canonical(a) === canonical(b)
}

/** Names that the starter registry holds to be one actor's, folded. */
const ONE_ACTOR: Readonly<Record<string, string>> = { saa: 'syrian arab army', 'syrian army': 'syrian arab army' }

function canonical(name: string): string {
  return ONE_ACTOR[fold(name)] ?? fold(name)
}

/** A name means the same name wherever the desk has it, else all names that have its words, and whatever else those are called. */
function anyOf(asked: readonly string[], own: readonly string[], known: readonly string[]): boolean {
  if (asked.length === 0) return true
  return asked.some((name) => {
    if (known.some((other) => same(other, name))) return own.some((other) => same(other, name))
    const meant = known.filter((other) => words(name).length > 0 && words(name).every((word) => words(other).includes(word)))
    return own.some((other) => meant.some((one) => same(one, other)))
  })
}

function actors({ facts: { by, on, reports } }: Event): string[] {
  return [...by, ...on, ...reports.flatMap(({ claims }) => claims.flatMap(({ side }) => side ?? []))]
}

function placeNames({ facts: { places } }: Event): string[] {
  return places.map(({ name }) => name)
}

function sources({ facts: { reports } }: Event): string[] {
  return reports.flatMap(({ publisher, origin, saidBy }) => [publisher, origin, saidBy].flatMap((name) => name ?? []))
}

function isWithin({ places }: Facts, name: string): boolean {
  return places.some(({ admin1, country }) => (admin1 !== null && same(admin1, name)) || (country !== null && country === countryCode(name)))
}

function graded(own: string | null, asked: string): boolean {
  const pattern = /^[a-f]$/i.test(asked) ? new RegExp(`^${asked}[1-6]?$`, 'i') : new RegExp(`^${asked}$`, 'i')
  return own !== null && pattern.test(own)
}

function searchable({ summary, places, by, on, weapons, tags, reports }: Facts): string {
  const spoken = reports.flatMap(({ publisher, origin, saidBy, quote, claims }) => [publisher, origin, saidBy, quote, ...claims.map(({ side }) => side)])
  return [summary, ...places.flatMap(({ name, admin1 }) => [name, admin1]), ...by, ...on, ...weapons, ...tags, ...spoken].join(' , ')
}

function isNear({ lat, lon }: Facts['places'][number], near: Query['near']): boolean {
  if (lat === null || lon === null || near === null || typeof near.at === 'string') return false
  const rad = Math.PI / 180
  const cosine = Math.sin(lat * rad) * Math.sin(near.at.lat * rad) + Math.cos(lat * rad) * Math.cos(near.at.lat * rad) * Math.cos((lon - near.at.lon) * rad)
  return 6371 * Math.acos(Math.min(1, cosine)) <= near.km
}

/** A day before any that can be written. */
const BEFORE_ALL = -1_000_000

/** First and last possible day. */
function days({ facts: { when, reports }, loggedAt }: Event): [number, number] | null {
  const { start, end } = when
  if (start === null) return end === null ? null : [BEFORE_ALL, dayNumber(end)]
  const published = reports.flatMap((report) => (report.published === null ? [] : [dayNumber(report.published)]))
  const last = end !== null ? dayNumber(end) : published.length > 0 ? Math.max(...published) : loggedOn(loggedAt)
  return [dayNumber(start), Math.max(dayNumber(start), last)]
}

/** The day when it was logged, or the next where some desk on earth may have written that already. */
function loggedOn(at: string): number {
  return dayNumber(at.slice(0, 10)) + (Number(at.slice(11, 13)) >= 10 ? 1 : 0)
}

function within(event: Event, { from, to }: Query): boolean {
  const span = days(event)
  return span !== null && (from === null || span[1] >= dayNumber(from)) && (to === null || span[0] <= dayNumber(to))
}

function losses({ facts }: Pick<Event, 'facts'>, kind: 'killed' | 'wounded'): number {
  const claims = facts.reports.flatMap((report) => report.claims).filter((claim) => claim.kind === kind)
  const sides = [...new Set(claims.map(({ side }) => (side === null ? null : canonical(side))))]
  return sides.reduce((sum, side) => {
    const figure = reconcile(claims.filter((claim) => (claim.side === null ? null : canonical(claim.side)) === side).map(({ figure }) => figure))
    return sum + (figure.state === 'counted' ? figure.min : 0)
  }, 0)
}
