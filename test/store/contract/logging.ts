import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Event } from '../../../src/core/event.ts'
import { EVERYTHING } from '../../../src/core/query.ts'
import { anyFacts } from '../../any-facts.ts'
import { claim, facts, on, report } from '../../facts.ts'
import type { Fixture } from './fixture.ts'

export function loggingContract({ desk: newDesk }: Fixture): void {
  test('an event comes back just as it was logged', async () => {
    const { desk, stamp } = await newDesk()
    await fc.assert(
      fc.asyncProperty(anyFacts(), async (given) => {
        const { no } = await desk.log(given, stamp, null)
        const { named, sites, voices, ...event } = (await desk.event(no)) as Event
        expect(event).toEqual({
          no,
          status: 'live',
          version: 1,
          facts: given,
          mergedInto: null,
          loggedAt: stamp.at,
          loggedBy: 'Ana',
          loggedByKey: 'terminal:ana',
        })
      }),
      { numRuns: 150 },
    )
  })

  test('numbers follow on from 1, one by one', async () => {
    const { desk, stamp } = await newDesk()
    const first = await desk.log(facts({ summary: 'one' }), stamp, null)
    expect(await desk.logAll([facts({ summary: 'two' }), facts({ summary: 'three' })].map((given) => ({ facts: given, stamp, why: 'import' })))).toEqual([2, 3])
    const last = await desk.log(facts({ summary: 'four' }), stamp, null)
    expect([first.no, last.no]).toEqual([1, 4])
  })

  test('two hundred at once get two hundred numbers', async () => {
    const { desk, stamp } = await newDesk()
    const logged = await Promise.all(Array.from({ length: 200 }, (_, at) => desk.log(facts({ summary: `event ${at}` }), stamp, null)))
    expect(new Set(logged.map(({ no }) => no)).size).toBe(200)
    for (const { no, facts: given } of logged) expect((await desk.event(no))?.facts).toEqual(given)
  })

  test('many are logged together or not at all', async () => {
    const { desk, stamp } = await newDesk()
    const entries = [facts({ summary: 'good' }), facts({ when: { ...on('2020-08-06'), start: '2020-08-32' } })].map((given) => ({
      facts: given,
      stamp,
      why: null,
    }))
    await expect(desk.logAll(entries)).rejects.toThrow(/^when: /)
    expect(await desk.chunk(EVERYTHING, 0, 10)).toEqual([])
    expect((await desk.log(facts(), stamp, null)).no).toBe(1)
  })

  test('a number that no event has is no event', async () => {
    const { desk } = await newDesk()
    for (const no of [0, 1, -1, 1_000_000_001, 2 ** 60]) expect(await desk.event(no)).toBeNull()
  })

  test('the sure losses of an event are added over its sides, and rival claims are not', async () => {
    const { desk, stamp } = await newDesk()
    const rivals = [
      report({ claims: [claim('ISIS', 'killed', 14), claim('SAA', 'killed', '3+')] }),
      report({ claims: [claim('Isis', 'killed', 9), claim('SAA', 'wounded', 20)] }),
    ]
    await desk.log(facts({ reports: rivals }), stamp, null)
    const atLeast = async (least: { killed?: number; wounded?: number }) =>
      (await desk.find({ ...EVERYTHING, least }, { sort: 'newest', page: 1, size: 10 })).total
    expect([await atLeast({ killed: 12 }), await atLeast({ killed: 13 }), await atLeast({ wounded: 20 }), await atLeast({ wounded: 21 })]).toEqual([1, 0, 1, 0])
  })
}
