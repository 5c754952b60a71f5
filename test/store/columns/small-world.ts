import fc from 'fast-check'
import { KINDS, QUALIFIERS } from '../../../src/core/count.ts'
import { type Facts, NO_FACTS, OUTCOMES } from '../../../src/core/event.ts'
import type { Place } from '../../../src/core/place/place.ts'
import { EVERYTHING, type Query } from '../../../src/core/query.ts'
import { type Claim, NO_REPORT, type Report } from '../../../src/core/report.ts'
import { dayOf, type When } from '../../../src/core/when.ts'

/** A world of so few names and days that everything coincides: spellings, sides, weeks, places of one name. */
const ACTORS = ['ISIS', 'isis', 'SAA', 'Syrian Army', 'Al-Nusra', 'al Nusra', 'HTS', '🔥', 'civilians']
const SOURCES = ['SANA', 'Sana', 'AFP', 'South Front', 'Amaq']
const PLACES: Place[] = [
  { name: 'Mayadin', relation: 'at', admin1: 'Deir ez-Zor', country: 'SY', lat: 35.02, lon: 40.45 },
  { name: 'al-Mayadin', relation: 'near', admin1: null, country: null, lat: null, lon: null },
  { name: 'Salamiyah', relation: 'at', admin1: 'Hama', country: 'SY', lat: 35.01, lon: 37.05 },
  { name: 'Salamiyah', relation: 'at', admin1: 'Northern', country: 'IQ', lat: 36.2, lon: 43.3 },
  { name: 'Gulu', relation: 'at', admin1: 'Northern', country: 'UG', lat: 2.77, lon: 32.3 },
  { name: 'Palma', relation: 'at', admin1: 'Northern', country: null, lat: null, lon: null },
  { name: 'Syria', relation: 'area', admin1: null, country: 'SY', lat: null, lon: null },
  { name: 'Lebanon', relation: 'area', admin1: null, country: 'LB', lat: null, lon: null },
  { name: 'the desert', relation: 'area', admin1: null, country: null, lat: null, lon: null },
]
const WORDS = ['convoy', 'ambush', 'night', 'car bomb', 'village']
const LABELS = ['drone', 'Drone', 'mine', 'follow-up']
const GRADES = ['B', 'b2', 'C3']
/** 27 December 2019 and the sixty days after, so that weeks, months and years end within. */
const FIRST_DAY = 18_257

const some = <Item>(items: readonly Item[], maxLength: number): fc.Arbitrary<Item[]> => fc.array(fc.constantFrom(...items), { maxLength })
const maybe = <Item>(items: readonly Item[]): fc.Arbitrary<Item | null> => fc.option(fc.constantFrom(...items), { nil: null })

const anyDay = fc.integer({ min: FIRST_DAY, max: FIRST_DAY + 60 })

const anyWhen: fc.Arbitrary<When> = fc
  .tuple(fc.constantFrom('day', 'day', 'range', 'since', 'by', 'unknown'), anyDay, fc.integer({ min: 0, max: 12 }))
  .map(([what, day, length]) => {
    const start = what === 'by' || what === 'unknown' ? null : dayOf(day)
    const end = what === 'since' || what === 'unknown' ? null : dayOf(what === 'range' ? day + length : day)
    const precision = what === 'day' || what === 'unknown' ? what : 'range'
    return { start, end, precision, clock: null, offset: null, part: null, zone: null, phrase: null }
  })

const anyFigure: fc.Arbitrary<Claim['figure']> = fc.oneof(
  fc.tuple(fc.nat(9), fc.option(fc.nat(5), { nil: null }), fc.constantFrom(...QUALIFIERS)).map(([min, more, qualifier]) => ({
    state: 'counted' as const,
    min,
    max: more === null ? null : min + more,
    qualifier,
    phrase: '',
  })),
  fc.constantFrom<Claim['figure']>({ state: 'none-reported', phrase: 'none' }, { state: 'not-stated', phrase: '?' }),
)

const anyClaim: fc.Arbitrary<Claim> = fc.record({ side: maybe(ACTORS), kind: fc.constantFrom(...KINDS.slice(0, 2), 'casualties' as const), figure: anyFigure })

const anyReport: fc.Arbitrary<Report> = fc
  .record({
    publisher: maybe(SOURCES),
    origin: maybe(SOURCES),
    published: fc.option(anyDay.map(dayOf), { nil: null }),
    saidBy: maybe(SOURCES),
    quote: maybe(WORDS),
    grade: maybe(GRADES),
    claims: fc.array(anyClaim, { maxLength: 3 }),
  })
  .map((given) => ({ ...NO_REPORT, ...given }))

export const anyEvent: fc.Arbitrary<Facts> = fc
  .record({
    type: maybe(['clash', 'shelling', 'airstrike']),
    summary: some(WORDS, 3).map((words) => words.join(' ')),
    when: anyWhen,
    places: some(PLACES, 3),
    by: some(ACTORS, 2),
    on: some(ACTORS, 2),
    outcome: maybe(OUTCOMES.slice(0, 3)),
    weapons: some(LABELS, 2),
    tags: some(LABELS, 2),
    reports: fc.array(anyReport, { maxLength: 2 }),
  })
  .map((given) => ({ ...NO_FACTS, ...given }))

/** One to three keys at a time: more would match nothing. */
export const anyQuery: fc.Arbitrary<Query> = fc
  .tuple(
    fc.record<Query>({
      text: some(WORDS, 2),
      actor: some(ACTORS, 2),
      by: some(ACTORS, 2),
      on: some(ACTORS, 2),
      located: fc.constant(EVERYTHING.located),
      place: some(['mayadin', 'Salamiyah', 'Northern', 'Hama', 'Syria', 'UG', 'nowhere'], 2),
      near: maybe([
        { at: { lat: 35, lon: 40 }, km: 60 },
        { at: { lat: 35, lon: 38 }, km: 300 },
      ]),
      types: some(['clash', 'shelling', 'grenade'], 2),
      from: fc.option(anyDay.map(dayOf), { nil: null }),
      to: fc.option(anyDay.map(dayOf), { nil: null }),
      least: fc.record({ killed: fc.nat(9), wounded: fc.nat(9) }, { requiredKeys: [] }),
      losses: maybe(['stated', 'unstated'] as const),
      status: fc.constantFrom('live', 'retracted', 'all'),
      source: some(SOURCES, 2),
      grade: some(GRADES, 2),
      tag: some(LABELS, 2),
      weapon: some(LABELS, 2),
      outcome: some(OUTCOMES.slice(0, 4), 2),
    }),
    fc.uniqueArray(fc.constantFrom(...(Object.keys(EVERYTHING) as (keyof Query)[])), { maxLength: 3 }),
  )
  .map(([query, keys]) => ({ ...EVERYTHING, ...Object.fromEntries(keys.map((key) => [key, query[key]])) }))

/** What befalls an event after it was logged. */
export const anyChange = fc.oneof(
  fc.record({ action: fc.constant('edit' as const), facts: anyEvent }),
  fc.record({ action: fc.constantFrom('retract' as const, 'restore' as const), facts: fc.constant({}) }),
)
