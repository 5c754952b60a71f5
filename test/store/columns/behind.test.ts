import { describe, expect, test } from 'vitest'
import { showFigure } from '../../../src/core/count.ts'
import type { Facts } from '../../../src/core/event.ts'
import { EVERYTHING } from '../../../src/core/query.ts'
import type { Desk } from '../../../src/core/store.ts'
import type { Behind } from '../../../src/core/tally.ts'
import { claim, facts, on, place, report } from '../../facts.ts'
import { STAMP, testDesks } from './test-desk.ts'

const newDesk = testDesks()
const mayadin = place('Mayadin', { admin1: 'Deir ez-Zor', country: 'SY' })

const EVENTS: readonly Facts[] = [
  facts({ when: on('2020-08-01'), places: [mayadin], reports: [report({ claims: [claim('ISIS', 'killed', 3), claim('SAA', 'killed', 20)] })] }),
  facts({
    when: on('2020-08-02'),
    places: [mayadin],
    reports: [report({ claims: [claim('Isis', 'killed', '8+')] }), report({ claims: [claim('ISIS', 'killed', 12)] })],
  }),
  facts({ when: on('2020-08-09'), places: [mayadin], reports: [report({ claims: [claim('ISIS', 'wounded', 5), claim('ISIS', 'casualties', 2)] })] }),
  facts({ when: on('2020-08-10'), reports: [report({ claims: [claim('ISIS', 'wounded', 40)] })] }),
  facts({ when: on('2020-08-11'), reports: [report({ claims: [claim('ISIS', 'killed', '?'), claim(null, 'killed', 'none')] })] }),
]

async function deskOf(events: readonly Facts[]): Promise<Desk> {
  const desk = await newDesk()
  await desk.logAll(events.map((one) => ({ facts: one, stamp: STAMP, why: null })))
  return desk
}

/** `2: Isis killed ≥8; …` for each event. */
function told({ events }: Behind): string[] {
  return events.map(({ event, figures }) => `${event.no}: ${figures.map(({ side, kind, figure }) => `${side} ${kind} ${showFigure(figure)}`).join('; ')}`)
}

describe('the events behind a line', () => {
  test.each([
    ['side', 'ISIS', ['2: Isis killed ≥8', '1: ISIS killed 3', '3: ISIS wounded 5; ISIS casualties 2', '4: ISIS wounded 40', '5: ISIS killed not stated']],
    ['side', null, ['5: null killed none reported']],
    ['side', 'nobody', []],
    ['place', 'Mayadin', ['1: ISIS killed 3; SAA killed 20', '2: Isis killed ≥8', '3: ISIS wounded 5; ISIS casualties 2']],
    ['country', 'Syria', ['1: ISIS killed 3; SAA killed 20', '2: Isis killed ≥8', '3: ISIS wounded 5; ISIS casualties 2']],
    ['week', '2020-08-10', ['4: ISIS wounded 40', '5: ISIS killed not stated; null killed none reported']],
    ['week', '2020-08-08', []],
  ] as const)('by %s, %s: gravest first, with its own figures', async (by, line, expected) => {
    const desk = await deskOf(EVENTS)
    expect(told(await desk.behind(EVERYTHING, by, 1, { label: line }, { page: 1, size: 50 }))).toEqual(expected)
  })

  test.each(['side', 'place'] as const)('of everything that a tally by %s adds up are all events, with all their figures', async (by) => {
    const desk = await deskOf(EVENTS)
    expect(told(await desk.behind(EVERYTHING, by, 1, 'all', { page: 1, size: 50 }))).toEqual([
      '1: ISIS killed 3; SAA killed 20',
      '2: Isis killed ≥8',
      '3: ISIS wounded 5; ISIS casualties 2',
      '4: ISIS wounded 40',
      '5: ISIS killed not stated; null killed none reported',
    ])
  })

  test('come page by page, the latest of those that are equally grave first; how many there are is said', async () => {
    const desk = await deskOf(Array.from({ length: 70 }, () => facts({ places: [mayadin], reports: [report({ claims: [claim(null, 'killed', 1)] })] })))
    const { total, events } = await desk.behind(EVERYTHING, 'place', 1, { label: 'Mayadin' }, { page: 1, size: 50 })
    expect(total).toBe(70)
    expect(events.map(({ event }) => event.no)).toEqual(Array.from({ length: 50 }, (_, at) => 70 - at))
    const next = await desk.behind(EVERYTHING, 'place', 1, { label: 'Mayadin' }, { page: 2, size: 50 })
    expect(next.events.map(({ event }) => event.no)).toEqual(Array.from({ length: 20 }, (_, at) => 20 - at))
  })
})
