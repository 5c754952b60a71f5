import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Event, Facts, Place } from '../../../src/core/event.ts'
import { DIMENSIONS, EVERYTHING, type Query } from '../../../src/core/query.ts'
import type { Desk, Stamp, Store, TallyLine } from '../../../src/core/store.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { anyChange, anyEvent, anyQuery } from './small-world.ts'
import { key, oracle } from './tally-oracle.ts'

const WEEKS = [1, 6, 7] as const
const GRAVEST = ['killed', 'casualties', 'wounded'] as const
const stamp: Stamp = { by: { key: 'test:ana', name: 'Ana', role: 'admin' }, at: '2020-03-01T12:00:00Z', from: 'test' }

let folder: string
let store: Store
let desks = 0

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sitlog-tally-'))
  store = await openStore({ file: join(folder, 'log.db'), now: () => new Date(stamp.at) })
})

afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

/** A desk of its own, beside those that were there before. */
async function newDesk(): Promise<Desk> {
  const desk = await store.desk(`desk ${++desks}`)
  await desk.member(stamp.by.key, stamp.by.name)
  return desk
}

async function change(desk: Desk, no: number, { action, facts }: { action: 'edit' | 'retract' | 'restore'; facts: Partial<Facts> }): Promise<void> {
  const event = (await desk.event(no)) as Event
  const status = action === 'edit' ? {} : { status: action === 'retract' ? ('retracted' as const) : ('live' as const) }
  await desk.revise({ no, version: event.version, action, facts, ...status, why: null, stamp })
}

/** Compares every dimension of the tally, and the events behind each of its lines, with what the events themselves add up to. */
async function compare(desk: Desk, query: Query, known: readonly Place[], week: number): Promise<void> {
  const events = await desk.chunk(query, 0, 1000)
  for (const by of DIMENSIONS) {
    const tally = await desk.tally(query, by, week)
    const expected = oracle(events, known, by, week)
    expect(byLabel(tally.lines)).toEqual(new Map([...expected.lines].map(([label, { numbers: _, ...line }]) => [label, line])))
    expect(tally.whole).toEqual({ label: null, sums: expected.whole.sums, events: expected.whole.events, silent: expected.whole.silent })
    for (const { label } of tally.lines.filter((_, at) => at % 5 === week % 5)) {
      const behind = await desk.behind(query, by, week, label)
      expect(behind.total).toBe(behind.events.length)
      expect(behind.events.map(({ event }) => event.no).toSorted((a, b) => a - b)).toEqual(expected.lines.get(key(label))?.numbers)
    }
  }
}

function byLabel(lines: readonly TallyLine[]): Map<string | null, Omit<TallyLine, 'label'>> {
  const labelled = new Map(lines.map(({ label, ...line }) => [key(label), line]))
  expect(labelled.size).toBe(lines.length)
  return labelled
}

describe('a tally adds up to what its events say', () => {
  test('whatever was logged, edited, retracted, and whatever is asked', async () => {
    const changes = fc.array(fc.tuple(fc.nat(), anyChange), { maxLength: 8 })
    const world = fc.record({
      events: fc.array(anyEvent, { minLength: 1, maxLength: 25 }),
      changes,
      later: fc.array(anyEvent, { maxLength: 4 }),
      queries: fc.array(anyQuery, { minLength: 3, maxLength: 3 }),
      week: fc.constantFrom(...WEEKS),
    })
    await fc.assert(
      fc.asyncProperty(world, async ({ events, changes: list, later, queries, week }) => {
        const desk = await newDesk()
        const known: Place[] = []
        // A tally after each change, since what it keeps is brought up to date step by step.
        const note = async (): Promise<void> => {
          known.push(...(await desk.chunk({ ...EVERYTHING, status: 'all' }, 0, 1000)).flatMap(({ facts }) => facts.places))
          for (const by of DIMENSIONS) await desk.tally(EVERYTHING, by, week)
        }
        await desk.logAll(events.map((facts) => ({ facts, stamp, why: null })))
        await note()
        await compare(desk, EVERYTHING, known, week)
        for (const [pick, what] of list) {
          await change(desk, 1 + (pick % events.length), what)
          await note()
        }
        for (const facts of later) await desk.log(facts, stamp, null)
        await note()
        for (const query of [EVERYTHING, ...queries]) await compare(desk, query, known, week)
      }),
      { numRuns: 10, endOnFailure: true },
    )
  })

  test('and has as many events as a search of the same query finds', async () => {
    const desk = await newDesk()
    await desk.logAll(fc.sample(anyEvent, 400).map((facts) => ({ facts, stamp, why: null })))
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

describe('the order of a tally', () => {
  test('gravest first, days in order, what has no label last', async () => {
    const desk = await newDesk()
    await desk.logAll(fc.sample(anyEvent, 200).map((facts) => ({ facts, stamp, why: null })))
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
