import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { KINDS } from '../../../src/core/count.ts'
import type { Event, Facts } from '../../../src/core/event.ts'
import type { Place } from '../../../src/core/place/place.ts'
import { DIMENSIONS, EVERYTHING, type Query } from '../../../src/core/query.ts'
import type { Desk } from '../../../src/core/store.ts'
import type { TallyLine } from '../../../src/core/tally.ts'
import { dayNumber, dayOf } from '../../../src/core/when.ts'
import { claim, facts, on, report } from '../../facts.ts'
import { anyChange, anyEvent, anyQuery } from './small-world.ts'
import { key, type OracleLine, oracle } from './tally-oracle.ts'
import { STAMP, testDesks } from './test-desk.ts'

const GRAVEST = ['killed', 'casualties', 'wounded'] as const

const newDesk = testDesks()

const world = fc.record({
  events: fc.array(anyEvent, { minLength: 1, maxLength: 25 }),
  changes: fc.array(fc.record({ no: fc.nat(), what: anyChange, tallied: fc.boolean() }), { maxLength: 8 }),
  later: fc.array(anyEvent, { maxLength: 4 }),
})
type World = typeof world extends fc.Arbitrary<infer Value> ? Value : never

/** Lets it all happen, step by step. What a tally keeps is brought up to date after one step or after several. */
async function* happen(desk: Desk, { events, changes, later }: World, week: number): AsyncGenerator<void> {
  await desk.logAll(events.map((facts) => ({ facts, stamp: STAMP, why: null })))
  yield
  for (const by of DIMENSIONS) await desk.tally(EVERYTHING, by, week)
  for (const { no, what, tallied } of changes) {
    await change(desk, 1 + (no % events.length), what)
    yield
    if (tallied) for (const by of DIMENSIONS) await desk.tally(EVERYTHING, by, week)
  }
  for (const facts of later) {
    const { no } = await desk.log(facts, STAMP, null)
    yield
    await change(desk, no, { action: 'retract', facts: {} })
  }
}

async function change(desk: Desk, no: number, { action, facts }: { action: 'edit' | 'retract' | 'restore'; facts: Partial<Facts> }): Promise<void> {
  const event = (await desk.event(no)) as Event
  const status = action === 'edit' ? {} : { status: action === 'retract' ? ('retracted' as const) : ('live' as const) }
  await desk.revise({ no, version: event.version, action, facts, ...status, why: null, stamp: STAMP })
}

/** Compares every dimension of the tally, and the events behind each of its lines, with what the events themselves add up to. */
async function compare(desk: Desk, query: Query, known: readonly Place[], week: number): Promise<void> {
  const events = await desk.chunk(query, 0, 1000)
  for (const by of DIMENSIONS) {
    const tally = await desk.tally(query, by, week)
    const unsure = events.filter((event) => reachesOut(event, query))
    const [expected, out] = [events, unsure].map((some) => oracle(some, known, by, week)) as [Oracle, Oracle]
    expect(byLabel(tally.lines)).toEqual(new Map([...expected.lines].map(([label, line]) => [label, fromZero(line, out.lines.get(label))])))
    expect(tally.beyond).toEqual(unsure.length === 0 ? null : { label: null, ...fromZero(out.whole) })
    expect(tally.whole).toEqual({ label: null, ...fromZero(expected.whole, out.whole) })
    for (const { label } of tally.lines.filter((_, at) => at % 5 === week % 5)) {
      const behind = await desk.behind(query, by, week, { label }, { page: 1, size: 50 })
      expect(behind.total).toBe(behind.events.length)
      expect(behind.events.map(({ event }) => event.no).toSorted((a, b) => a - b)).toEqual(expected.lines.get(key(label))?.numbers)
    }
  }
}

type Oracle = ReturnType<typeof oracle>

/** Whether the days of an event are not all among those that the query asks for. */
function reachesOut({ facts: { when } }: Event, { from, to }: Query): boolean {
  return (from !== null && (when.start ?? '') < from) || (to !== null && (when.end ?? '') > to)
}

/** What is sure of a line is less by what belongs to other days perhaps. */
function fromZero({ numbers: _, sums, ...counted }: OracleLine, unsure?: OracleLine): Omit<TallyLine, 'label'> {
  const sure = KINDS.flatMap((kind) => (sums[kind] === undefined ? [] : [[kind, { ...sums[kind], min: sums[kind].min - (unsure?.sums[kind]?.min ?? 0) }]]))
  return { ...counted, sums: Object.fromEntries(sure) }
}

function byLabel(lines: readonly TallyLine[]): Map<string | null, Omit<TallyLine, 'label'>> {
  const labelled = new Map(lines.map(({ label, ...line }) => [key(label), line]))
  expect(labelled.size).toBe(lines.length)
  return labelled
}

describe('a tally adds up to what its events say', () => {
  test('whatever was logged, edited, retracted, and whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(world, fc.array(anyQuery, { minLength: 3, maxLength: 3 }), fc.constantFrom(1, 6, 7), async (happenings, queries, week) => {
        const desk = await newDesk()
        const known: Place[] = []
        for await (const _ of happen(desk, happenings, week))
          known.push(...(await desk.chunk({ ...EVERYTHING, status: 'all' }, 0, 1000)).flatMap(({ facts }) => facts.places))
        for (const query of [EVERYTHING, ...queries]) await compare(desk, query, known, week)
      }),
      { numRuns: 10, endOnFailure: true },
    )
  })

  test('and has as many events as a search of the same query finds', async () => {
    const desk = await newDesk()
    await desk.logAll(fc.sample(anyEvent, 400).map((facts) => ({ facts, stamp: STAMP, why: null })))
    await fc.assert(
      fc.asyncProperty(anyQuery, async (query) => {
        const found = await desk.find(query, { sort: 'newest', page: 1, size: 5 })
        const { whole } = await desk.tally(query, 'side', 1)
        expect(whole.events).toBe(found.total)
      }),
      { numRuns: 200, endOnFailure: true },
    )
  })
})

describe('a tally of few events among many', () => {
  const DAYS = 1500
  const FIRST = dayNumber('2014-01-01')
  const SIDES = ['Eastern Brigade', 'Western Brigade']
  /** One event a day, in which the two sides take turns to lose as many as the day of the log is. */
  const daily = Array.from({ length: DAYS }, (_, at) =>
    facts({ when: on(dayOf(FIRST + at)), reports: [report({ claims: [claim(SIDES[at % 2] ?? null, 'killed', at + 1)] })] }),
  )
  const SPANS: [what: string, from: number, to: number][] = [
    ['first', 0, 9],
    ['some in the middle', 1000, 1060],
    ['last', DAYS - 3, DAYS - 1],
    ['all', 0, DAYS - 1],
  ]
  const newLog = testDesks()
  let log: Desk
  beforeAll(async () => {
    log = await newLog()
    await log.logAll(daily.map((one) => ({ facts: one, stamp: STAMP, why: null })))
  })

  test.each(SPANS)('the %s', async (_, from, to) => {
    const { lines, whole } = await log.tally({ ...EVERYTHING, from: dayOf(FIRST + from), to: dayOf(FIRST + to) }, 'side', 1)
    const lost = (turn: number): number[] =>
      daily
        .map((__, at) => at)
        .filter((at) => at >= from && at <= to && at % 2 === turn)
        .map((at) => at + 1)
    const sum = (losses: readonly number[]): number => losses.reduce((all, some) => all + some, 0)
    const told = new Map(lines.map(({ label, sums, events }) => [label, [events, sums.killed?.min]]))
    expect(told).toEqual(new Map(SIDES.map((side, turn) => [side, [lost(turn).length, sum(lost(turn))]])))
    expect(whole.events).toBe(to - from + 1)
  })
})

describe('the order of a tally', () => {
  test('gravest first, days in order, what has no label last', async () => {
    const desk = await newDesk()
    await desk.logAll(fc.sample(anyEvent, 200).map((facts) => ({ facts, stamp: STAMP, why: null })))
    for (const by of DIMENSIONS) {
      const { lines } = await desk.tally(EVERYTHING, by, 1)
      const labelled = lines.filter(({ label }) => label !== null)
      expect(lines.slice(0, labelled.length)).toEqual(labelled)
      const sorted = ['day', 'week', 'month'].includes(by)
        ? labelled.toSorted((a, b) => ((a.label as string) < (b.label as string) ? -1 : 1))
        : labelled.toSorted(graver)
      expect(labelled).toEqual(sorted)
    }
  })

  function graver(a: TallyLine, b: TallyLine): number {
    return GRAVEST.map((kind) => (b.sums[kind]?.min ?? 0) - (a.sums[kind]?.min ?? 0)).find((difference) => difference !== 0) ?? b.events - a.events
  }
})
