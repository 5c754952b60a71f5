import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Event } from '../../../src/core/event.ts'
import { EVERYTHING, type Page, type Query } from '../../../src/core/query.ts'
import type { Stamp } from '../../../src/core/stamp.ts'
import type { Desk } from '../../../src/core/store.ts'
import type { When } from '../../../src/core/when.ts'
import { claim, facts, on, place, report } from '../../facts.ts'
import { inOrder, shouldFind } from './find-oracle.ts'
import type { Fixture } from './fixture.ts'
import { anySort, smallFacts, smallQuery } from './small-world.ts'

const FIRST: Page = { sort: 'newest', page: 1, size: 10 }

export function findingContract({ desk: newDesk }: Fixture): void {
  describe('in a small world', () => {
    let desk: Desk
    let events: Event[]
    beforeAll(async () => {
      const made = await newDesk()
      desk = made.desk
      await fillWorld(desk, made.stamp)
      events = await desk.chunk({ ...EVERYTHING, status: 'all' }, 0, 1000)
    })

    test('a search finds what it should, in order, page by page', async () => {
      await fc.assert(
        fc.asyncProperty(smallQuery(), anySort, fc.constantFrom(3, 7, 500), async (query, sort, size) => {
          const { found, undated } = shouldFind(events, query)
          const pages = [await desk.find(query, { sort, page: 1, size }), await desk.find(query, { sort, page: 2, size })]
          const expected = inOrder(found, sort).slice(0, 2 * size)
          const numbers = pages.flatMap((page) => page.events.map(({ no }) => no))
          if (sort === 'relevance' && query.text.length > 0)
            expect(numbers.toSorted()).toEqual(expect.arrayContaining(numbers.filter((no) => found.some((event) => event.no === no)).toSorted()))
          else expect(numbers).toEqual(expected.map(({ no }) => no))
          expect(pages[0]).toMatchObject({ total: found.length, exact: true, undated, ranked: null })
        }),
        { numRuns: 400 },
      )
    })

    test('what may have been during a span is what a search finds, and what has no date', async () => {
      await fc.assert(
        fc.asyncProperty(smallQuery(), fc.constantFrom(3, 1000), async (query, limit) => {
          const undated = shouldFind(events, { ...query, from: null, to: null }).found.filter(({ facts: { when } }) => when.start === null && when.end === null)
          const expected = new Set([...shouldFind(events, query).found, ...undated].map(({ no }) => no))
          const during = await desk.during(query, limit)
          expect(during.more).toBe(expected.size > limit)
          expect(during.events).toHaveLength(Math.min(expected.size, limit))
          expect(during.events.filter(({ no }) => !expected.has(no))).toEqual([])
        }),
        { numRuns: 100 },
      )
    })

    test('reading through in chunks gives the same events in the order of their numbers', async () => {
      await fc.assert(
        fc.asyncProperty(smallQuery(), fc.constantFrom(1, 20, 1000), async (query, size) => {
          const read: Event[] = []
          for (let chunk = await desk.chunk(query, 0, size); chunk.length > 0; chunk = await desk.chunk(query, read.at(-1)?.no ?? 0, size)) read.push(...chunk)
          expect(read).toEqual(shouldFind(events, query).found)
        }),
        { numRuns: 60 },
      )
    })
  })

  test('most relevant first: the rarer word, the shorter text', async () => {
    const { desk, stamp } = await newDesk()
    const summaries = ['market convoy', 'a convoy and much else that was said that day', 'convoy', 'nothing']
    await desk.logAll(summaries.map((summary) => ({ facts: facts({ summary }), stamp, why: null })))
    const { events } = await desk.find({ ...EVERYTHING, text: ['convoy'] }, { ...FIRST, sort: 'relevance' })
    expect(events.map(({ no }) => no)).toEqual([3, 1, 2])
  })

  test('counting stops at a thousand, and of very many hits the latest are put in order', async () => {
    const { desk, stamp } = await newDesk()
    const entry = (at: number) => ({ facts: facts({ summary: 'convoy', by: ['ISIS'], when: on(at === 1 ? '2021-01-01' : '2020-08-06') }), stamp, why: null })
    for (let at = 0; at < 10_050; at += 2010) await desk.logAll(Array.from({ length: 2010 }, (_, more) => entry(at + more)))
    const find = (query: Partial<Query>, page: Partial<Page> = {}) => desk.find({ ...EVERYTHING, ...query }, { ...FIRST, ...page })
    const counts = async (query: Partial<Query>, page: Partial<Page> = {}) => {
      const { total, exact, ranked } = await find(query, page)
      return { total, exact, ranked }
    }
    expect(await counts({ by: ['ISIS'] })).toEqual({ total: 1000, exact: false, ranked: null })
    expect(await counts({})).toEqual({ total: 1000, exact: false, ranked: null })
    expect(await counts({ text: ['conv'] })).toEqual({ total: 1000, exact: false, ranked: 2000 })
    expect(await counts({ text: ['convoy'] }, { sort: 'relevance' })).toEqual({ total: 1000, exact: false, ranked: 5000 })
    expect(await counts({ from: '2021-01-01' })).toEqual({ total: 1, exact: true, ranked: null })
    expect((await find({ by: ['ISIS'] })).events[0]?.no).toBe(2)
    expect((await find({ text: ['convoy'] })).events[0]?.no).toBe(10_050)
  })

  const EDGES: [when: When, loggedAt: string, asked: Pick<Query, 'from' | 'to'>, found: boolean][] = [
    [by('2020-06-01'), '2020-06-03T12:00:00Z', { from: '2020-05-01', to: '2020-05-31' }, true],
    [by('2020-06-01'), '2020-06-03T12:00:00Z', { from: null, to: '1750-01-01' }, true],
    [by('2020-06-01'), '2020-06-03T12:00:00Z', { from: '2020-06-01', to: null }, true],
    [by('2020-06-01'), '2020-06-03T12:00:00Z', { from: '2020-06-02', to: null }, false],
    [on('2020-06-01', null), '2020-06-03T22:30:00Z', { from: '2020-06-04', to: null }, true],
    [on('2020-06-01', null), '2020-06-03T22:30:00Z', { from: '2020-06-05', to: null }, false],
    [on('2020-06-01', null), '2020-06-03T09:30:00Z', { from: '2020-06-04', to: null }, false],
  ]
  test.each(EDGES)('an open time lasts as long as it may: %j logged at %s, asked for %j', async (when, at, asked, found) => {
    const { desk, stamp } = await newDesk()
    await desk.log(facts({ when, places: [place('Sukhna')], by: ['ISIS'] }), { ...stamp, at }, null)
    for (const also of [{}, { place: ['Sukhna'] }, { by: ['ISIS'] }, { text: ['sukhna'] }])
      expect([also, (await desk.find({ ...EVERYTHING, ...asked, ...also }, FIRST)).total]).toEqual([also, found ? 1 : 0])
  })

  test.each<[what: string, near: Query['near'], refusal: RegExp]>([
    ['a place that no event names', { at: 'Atlantis', km: 5 }, /No event names the place “Atlantis”/],
    ['a place without coordinates', { at: 'Somewhere', km: 5 }, /does not know where “Somewhere” is/],
  ])('near %s is refused', async (_, near, refusal) => {
    const { desk, stamp } = await newDesk()
    await desk.log(facts({ places: [place('Somewhere')] }), stamp, null)
    await expect(desk.find({ ...EVERYTHING, near }, FIRST)).rejects.toThrow(refusal)
  })

  test('near finds by distance, over the date line too', async () => {
    const { desk, stamp } = await newDesk()
    const at = (name: string, lat: number, lon: number) => ({ facts: facts({ places: [place(name, { lat, lon })] }), stamp, why: null })
    await desk.logAll([at('East', 10, 179.9), at('West', 10, -179.9), at('Far', 10, 178), at('Pole', 89.9, 0), at('Other side', 89.9, 180)])
    const near = async (given: Query['near']) => (await desk.find({ ...EVERYTHING, near: given }, FIRST)).events.map(({ no }) => no).toSorted()
    expect(await near({ at: 'East', km: 30 })).toEqual([1, 2])
    expect(await near({ at: { lat: 90, lon: 50 }, km: 30 })).toEqual([4, 5])
  })

  test('text without a letter or digit is refused', async () => {
    const { desk } = await newDesk()
    await expect(desk.find({ ...EVERYTHING, text: ['☭ !!'] }, FIRST)).rejects.toThrow('has no letter or digit to search for')
  })

  test('whatever is typed to search for is text', async () => {
    const { desk, stamp } = await newDesk()
    await desk.log(facts({ summary: 'x" OR body:y NEAR( AND NOT * ^ { } 100% “quoted”' }), stamp, null)
    for (const text of ['x"', 'OR', 'NEAR(', 'NOT', '100%', '“quoted”', 'body:y', '*x']) {
      expect([text, (await desk.find({ ...EVERYTHING, text: [text] }, FIRST)).total]).toEqual([text, 1])
    }
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1 }), async (text) => void (await desk.find({ ...EVERYTHING, text: ['x', text] }, FIRST))),
      { numRuns: 100 },
    )
  })
}

/** `by 1 June 2020`. */
function by(end: string): When {
  return { ...on(end), start: null, precision: 'range' }
}

/** Two hundred events, a tenth of them retracted, a tenth of them edited. */
async function fillWorld(desk: Desk, stamp: Stamp): Promise<void> {
  const first = facts({ summary: 'Convoy ambushed', reports: [report({ claims: [claim('SAA', 'killed', 8)] })] })
  const world = [first, ...fc.sample(smallFacts(), { numRuns: 200, seed: 42 })]
  await desk.logAll(world.map((given) => ({ facts: given, stamp, why: null })))
  for (const [at, given] of fc.sample(smallFacts(), { numRuns: 20, seed: 7 }).entries()) {
    await desk.revise({ no: at * 10 + 1, version: 1, action: 'edit', facts: given, why: null, stamp })
    await desk.revise({ no: at * 10 + 2, version: 1, action: 'retract', facts: {}, status: 'retracted', why: null, stamp })
  }
}
