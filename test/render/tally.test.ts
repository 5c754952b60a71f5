import { describe, expect, test } from 'vitest'
import type { Sum } from '../../src/core/count.ts'
import type { Tally } from '../../src/core/tally.ts'
import { text } from '../../src/render/inline.ts'
import { showPlain } from '../../src/render/plain.ts'
import { lineLabel, tallyContent } from '../../src/render/tally.ts'

const sum = (min: number, max: number | null, given: Partial<Sum> = {}): Sum => ({ min, max, about: false, counted: 1, noneReported: 0, ...given })
const NONE_REPORTED = sum(0, 0, { counted: 0, noneReported: 2 })

const TALLY: Tally = {
  overlaps: true,
  sources: null,
  beyond: null,
  lines: [
    { label: 'Syrian Arab Army', sums: { killed: sum(183, null), wounded: sum(62, 70) }, events: 1200, silent: 3 },
    { label: 'ISIS', sums: { killed: sum(0, 0), wounded: NONE_REPORTED, casualties: sum(20, 25, { about: true }) }, events: 9, silent: 0 },
    { label: null, sums: { killed: sum(14, 14) }, events: 1, silent: 0 },
  ],
  whole: { label: null, sums: { killed: sum(197, null), wounded: sum(62, 70), casualties: sum(20, 25, { about: true }) }, events: 1210, silent: 3 },
}

function plain(tally: Tally, by: 'side' | 'place', shown = 30): string {
  const content = tallyContent(tally, by, [text(`All events · by ${by}`)], 'en-GB', shown)
  return showPlain({ content, actions: [], ok: true, visibility: 'private' })
}

test('kinds side by side, open ends open, zero, none reported and nothing stated apart', () => {
  expect(plain(TALLY, 'side')).toMatchInlineSnapshot(`
    "All events · by side
      Losses of         killed  wounded        casualties  events  no losses given
      Syrian Arab Army  ≥183    62–70          –           1,200   3
      ISIS              0       none reported  ~20–25      9       0
      side not stated   14      –              –           1       0
      All               ≥197    62–70          ~20–25      1,210   3
    1,210 events, 3 give no losses.
    Kinds are never added to one another: casualties may be killed or wounded, the sources do not say which."
  `)
})

describe('notes say', () => {
  const notes = (tally: Tally, by: 'side' | 'place', shown?: number) => plain(tally, by, shown).split('\n').slice(6)

  test('that lines overlap, and how many are not shown', () => {
    expect(plain(TALLY, 'place', 2)).toContain('An event can stand on several lines; All counts it once.\n2 of 3 lines shown.')
  })

  test('how many events give nothing, one of them too', () => {
    const one: Tally = { ...TALLY, whole: { ...TALLY.whole, sums: { killed: sum(1, 1) }, events: 1, silent: 1 } }
    expect(notes(one, 'side')).toEqual(['1 event, 1 gives no losses.'])
  })

  test('what may have been on other days than those asked for', () => {
    const beyond = { label: null, sums: { killed: sum(12, null), wounded: NONE_REPORTED }, events: 2, silent: 0 }
    expect(notes({ ...TALLY, beyond }, 'side')).toContain(
      '2 events may have been on other days than these, being dated less exactly; their losses count from 0 up (killed ≥12, wounded none reported).',
    )
    expect(notes({ ...TALLY, beyond: { label: null, sums: {}, events: 1, silent: 1 } }, 'side')).toContain(
      '1 event may have been on other days than these, being dated less exactly.',
    )
  })

  test('that kinds are not added, where there is more than one', () => {
    const two: Tally = { ...TALLY, whole: { ...TALLY.whole, sums: { killed: sum(1, 1), wounded: sum(1, 1) } } }
    expect(notes(two, 'side')).toContain('Kinds are never added to one another.')
  })
})

test.each([
  ['2020-08-06', 'day', 'Thu 6 Aug 2020'],
  ['2020-08-03', 'week', 'Mon 3 Aug 2020'],
  ['2020-08', 'month', '2020-08'],
  ['shelling', 'type', 'Shelling/artillery/missile attack'],
  ['Homs', 'place', 'Homs'],
  [null, 'day', 'date unknown'],
  [null, 'side', 'side not stated'],
  [null, 'source', 'source not given'],
] as const)('the line %j of a tally by %s is called %s', (label, by, shown) => {
  expect(lineLabel(label, by, 'en-GB')).toBe(shown)
})
