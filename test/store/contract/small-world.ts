import fc from 'fast-check'
import { type Facts, OUTCOMES } from '../../../src/core/event.ts'
import { EVERYTHING, type Query, SORTS, type Sort } from '../../../src/core/query.ts'
import { dayOf, type When } from '../../../src/core/when.ts'
import { anyFigure } from '../../any-facts.ts'
import { facts, on, place, report } from '../../facts.ts'

const ACTORS = ['ISIS', 'Isis', 'SAA', 'Syrian Democratic Forces', 'Syrian Arab Army', 'Tribal Forces', 'الجيش']
const PLACES = [
  place('Jundya', { admin1: 'Deir ez-Zor', country: 'SY', lat: 35.34, lon: 40.14 }),
  place('Al-Mayādīn', { admin1: 'Deir ez-Zor', country: 'SY', lat: 35.02, lon: 40.45 }),
  place('Deir ez-Zor', { admin1: 'Deir ez-Zor', country: 'SY', lat: 35.33, lon: 40.13 }),
  place('Mosul', { admin1: 'Nineveh', country: 'IQ', lat: 36.34, lon: 43.13 }),
  place('Nineveh', { country: 'IQ' }),
  place('Somewhere'),
]
const SOURCES = ['SOHR', 'Amaq', 'Reuters', 'SANA']
const WORDS = ['convoy', 'convoys', 'ambushed', 'near', 'Baʿqūbah', 'no', 'night', 'سيارة']
const TYPES = ['clash', 'ied', 'shelling', 'airstrike']
const LABELS = ['IED', 'ied', 'Tank', 'Drone strike']
const GRADES = ['A1', 'B2', 'b', 'F6', 'confirmed']
/** The first of January 2020, as days since 1970. */
const FIRST_DAY = 18_262

const some = <Value>(values: readonly Value[], maxLength = 2) => fc.uniqueArray(fc.constantFrom(...values), { maxLength })
const day = fc.integer({ min: FIRST_DAY, max: FIRST_DAY + 400 }).map(dayOf)

/** An event of a world so small that searches find something. */
export function smallFacts(): fc.Arbitrary<Facts> {
  const claims = fc.array(fc.record({ side: fc.option(fc.constantFrom(...ACTORS)), kind: fc.constantFrom('killed', 'wounded'), figure: anyFigure() }), {
    maxLength: 3,
  })
  const source = fc.option(fc.constantFrom(...SOURCES))
  const reports = fc
    .record({ publisher: source, origin: source, saidBy: source, grade: fc.option(fc.constantFrom(...GRADES)), published: fc.option(day), claims })
    .map(report)
  return fc
    .record({
      type: fc.option(fc.constantFrom(...TYPES)),
      summary: some(WORDS, 4).map((words) => words.join(' ')),
      when: smallWhen(),
      places: some(PLACES),
      by: some(ACTORS),
      on: some(ACTORS),
      outcome: fc.option(fc.constantFrom(...OUTCOMES.slice(0, 3))),
      tags: some(LABELS),
      weapons: some(LABELS),
      reports: fc.array(reports, { maxLength: 2 }),
    })
    .map(facts)
}

function smallWhen(): fc.Arbitrary<When> {
  const long = fc.tuple(day, fc.constantFrom(0, 1, 6, 30, 31, 32, 200)).map(([start, days]) => on(start, dayOf(Date.parse(start) / 86_400_000 + days)))
  return fc.oneof(
    day.map((start) => on(start)),
    long,
    day.map((start) => on(start, null)),
    day.map((end) => ({ ...on(end), start: null })),
    fc.constant({ ...on('2020-01-01'), start: null, end: null, precision: 'unknown' as const }),
  )
}

/** A query that such a world may answer. */
export function smallQuery(): fc.Arbitrary<Query> {
  const rarely = <Value>(value: fc.Arbitrary<Value>, otherwise: Value) =>
    fc.oneof({ weight: 5, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary: value })
  const names = <Value extends string>(values: readonly Value[]) => rarely(fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 }), [])
  return fc
    .record({
      text: names(['convoy', 'conv', 'no', 'ambushed', 'jundya', 'saa', 'سيارة']),
      actor: names(['isis', 'SAA', 'syrian', 'Forces', 'Syrian Army', 'nobody', 'الجيش']),
      by: names(['ISIS', 'Syrian Democratic Forces', 'forces']),
      on: names(['ISIS', 'SAA', 'arab']),
      place: names(['Jundya', 'mayadin', 'Zor', 'Deir ez-Zor', 'Syria', 'IQ', 'Nineveh', 'Atlantis']),
      near: rarely(fc.record({ at: fc.constant({ lat: 35.34, lon: 40.14 }), km: fc.constantFrom(1, 5, 60, 500) }), null),
      types: names(TYPES),
      from: rarely(fc.option(day), null),
      to: rarely(fc.option(day), null),
      least: rarely(fc.record({ killed: fc.integer({ min: 0, max: 60 }), wounded: fc.integer({ min: 0, max: 60 }) }, { requiredKeys: [] }), {}),
      losses: rarely(fc.constantFrom('stated', 'unstated'), null),
      status: rarely(fc.constantFrom('retracted', 'all'), 'live'),
      source: names(SOURCES),
      grade: names(['a', 'B', 'b2', 'CONFIRMED']),
      tag: names(['ied', 'tank', 'drone strike', 'drone']),
      weapon: names(['IED', 'none']),
      outcome: names(OUTCOMES.slice(0, 3)),
    })
    .map((query) => ({ ...EVERYTHING, ...query }) as Query)
}

export const anySort: fc.Arbitrary<Sort> = fc.constantFrom(...SORTS)
