import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { add, addFigures, type Figure, hull, type Interval, reconcile, showFigure, showInterval, sum, typeFigure } from '../../src/core/count.ts'
import { claimsBySide } from '../../src/core/event.ts'
import { VAGUE } from '../../src/core/settings.ts'
import { readFigure } from '../../src/text/read-figure.ts'
import { claim, facts, report } from '../facts.ts'
import { anyFigure, anyInterval, count } from './any-figure.ts'

const read = (typed: string) => readFigure(typed, VAGUE)
const NONE: Figure = { state: 'none-reported', phrase: 'none' }
const SILENT: Figure = { state: 'not-stated', phrase: '?' }
const ZERO = count(0, 0, 'exactly')

/** Whether a number lies in an interval. */
function holds({ min, max }: Interval, value: number): boolean {
  return value >= min && (max === null || value <= max)
}

/** Whether one interval lies within another. */
function within(part: Interval, whole: Interval): boolean {
  return part.min >= whole.min && (whole.max === null || (part.max !== null && part.max <= whole.max))
}

describe('a number as it is said', () => {
  test.each([
    ['exactly 8', 8, 8, 'exactly', '8'],
    ['at least 8', 8, null, 'at-least', '≥8'],
    ['more than 47', 48, null, 'more-than', '>47'],
    ['up to 5', 0, 5, 'up-to', '≤5'],
    ['fewer than 10', 0, 9, 'fewer-than', '<10'],
    ['about 20', 20, 20, 'about', '~20'],
    ['about 20 to 30', 20, 30, 'about', '~20–30'],
    ['70 to 150', 70, 150, 'range', '70–150'],
    ['0 to 5', 0, 5, 'range', '0–5'],
    ['several', 3, null, 'word', 'several (≥3)'],
    ['dozens', 24, null, 'word', 'dozens (≥24)'],
    ['tens', 20, null, 'word', 'tens (≥20)'],
    ['scores', 40, null, 'word', 'scores (≥40)'],
    ['hundreds', 200, null, 'word', 'hundreds (≥200)'],
    ['1200', 1200, 1200, 'exactly', '1,200'],
    ['0', 0, 0, 'exactly', '0'],
  ])('%s is %s to %s, %s, and prints %s', (said, min, max, qualifier, shown) => {
    expect(read(said)).toEqual({ state: 'counted', min, max, qualifier, phrase: said })
    expect(showFigure(read(said))).toBe(shown)
  })

  test('typed and read again, it has the same ends and the same qualifier', () => {
    fc.assert(
      fc.property(anyFigure, (figure) => {
        const typed = figure.state === 'counted' && figure.qualifier === 'word' ? `${typeFigure(figure)} (${figure.phrase})` : typeFigure(figure)
        expect(read(typed)).toEqual(figure)
      }),
    )
  })
})

describe('add', () => {
  test.each<[string, Interval[], Interval]>([
    ['nothing', [], { min: 0, max: 0 }],
    ['exact numbers', [ZERO, count(8, 8, 'exactly'), count(6, 6, 'exactly')], { min: 14, max: 14 }],
    ['ranges', [count(60, 65, 'range'), count(2, 5, 'range')], { min: 62, max: 70 }],
    ['an open end', [count(70, 150, 'range'), count(114, null, 'at-least')], { min: 184, max: null }],
  ])('of %s', (_, parts, whole) => {
    expect(add(parts)).toEqual(whole)
  })

  test('does not mind order or grouping, and zero adds nothing', () => {
    fc.assert(
      fc.property(fc.array(anyInterval), fc.array(anyInterval), (some, more) => {
        expect(add([...some, ...more])).toEqual(add([...more, ...some]))
        expect(add([add(some), add(more)])).toEqual(add([...some, ...more]))
        expect(add([...some, { min: 0, max: 0 }])).toEqual(add(some))
      }),
    )
  })

  test('holds every sum of true numbers, and is open only where a part is', () => {
    const partWithTruth = fc
      .tuple(anyInterval, fc.nat(100_000))
      .map(([part, over]) => ({ part, truth: Math.min(part.min + over, part.max ?? Number.POSITIVE_INFINITY) }))
    fc.assert(
      fc.property(fc.array(partWithTruth), (cases) => {
        const parts = cases.map(({ part }) => part)
        const truth = cases.reduce((whole, one) => whole + one.truth, 0)
        expect(holds(add(parts), truth)).toBe(true)
        expect(add(parts).max === null).toBe(parts.some(({ max }) => max === null))
      }),
    )
  })
})

describe('hull', () => {
  test('of nothing is nothing', () => {
    expect(hull([])).toBeNull()
  })

  test('holds each part, has its ends from them, and is open only where one is', () => {
    fc.assert(
      fc.property(fc.array(anyInterval, { minLength: 1 }), (parts) => {
        const whole = hull(parts) as Interval
        expect(parts.every((part) => within(part, whole))).toBe(true)
        expect(parts.map(({ min }) => min)).toContain(whole.min)
        expect(parts.map(({ max }) => max)).toContain(whole.max)
      }),
    )
  })
})

describe('an interval in print', () => {
  test.each<[Interval, boolean, string]>([
    [{ min: 183, max: null }, false, '≥183'],
    [{ min: 62, max: 70 }, false, '62–70'],
    [{ min: 14, max: 14 }, false, '14'],
    [{ min: 0, max: 5 }, false, '≤5'],
    [{ min: 0, max: 0 }, false, '0'],
    [{ min: 20, max: 20 }, true, '~20'],
    [{ min: 20, max: 25 }, true, '~20–25'],
    [{ min: 20, max: null }, true, '≥~20'],
  ])('%o, about: %s, is %s', (interval, about, shown) => {
    expect(showInterval(interval, about)).toBe(shown)
  })

  test('is a bare number only where the number is exact', () => {
    fc.assert(
      fc.property(anyInterval, fc.boolean(), (interval, about) => {
        expect(/^[\d,]+$/.test(showInterval(interval, about))).toBe(interval.min === interval.max && !about)
      }),
    )
  })
})

describe('rival claims of one event', () => {
  test.each([
    [['9+', '12'], '≥9'],
    [['14', '8'], '8–14'],
    [['8', '8'], '8'],
    [['>47', '?', 'none'], '>47'],
    [['~20', '25'], '~20–25'],
    [['~20', '8+'], '≥8'],
    [['~20', '20'], '~20'],
    [['0', '5'], '0–5'],
    [['<=5', '<=7'], '0–7'],
    [['several', '5'], '≥3'],
    [['0', 'none'], '0'],
    [['none', '?'], 'none reported'],
    [['?', '?'], 'not stated'],
    [[], 'not stated'],
  ])('%j are %s', (typed, shown) => {
    const claims = typed.map(read)
    expect(showFigure(reconcile(claims))).toBe(shown)
    expect(showFigure(reconcile([...claims].reverse()))).toBe(shown)
  })

  test('the words of each are kept, once', () => {
    expect(reconcile([read('at least 8'), read('12'), read('at least 8')])).toMatchObject({ phrase: 'at least 8 / 12' })
  })

  test('a count is what any of the sources says, and never more than all of them say', () => {
    fc.assert(
      fc.property(fc.array(anyFigure, { minLength: 1 }), (figures) => {
        const one = reconcile(figures)
        const counts = figures.filter((figure) => figure.state === 'counted')
        expect(one.state).toBe(counts.length > 0 ? 'counted' : figures.some(({ state }) => state === 'none-reported') ? 'none-reported' : 'not-stated')
        if (one.state === 'counted') expect({ min: one.min, max: one.max }).toEqual(hull(counts))
      }),
    )
  })
})

describe('zero, none reported and not stated', () => {
  test.each<[Figure, string, string, { counted: number; noneReported: number }]>([
    [ZERO, '0', '0', { counted: 1, noneReported: 0 }],
    [NONE, 'none reported', 'none', { counted: 0, noneReported: 1 }],
    [SILENT, 'not stated', '?', { counted: 0, noneReported: 0 }],
  ])('%j prints %s, is typed %s', (figure, shown, typed, counts) => {
    expect(reconcile([figure])).toEqual(figure)
    expect(showFigure(figure)).toBe(shown)
    expect(typeFigure(figure)).toBe(typed)
    expect(read(typed)).toEqual(figure)
    expect(sum([figure])).toEqual({ min: 0, max: 0, about: false, ...counts })
  })
})

test('a sum says whether any part was approximate, and how many stand behind it', () => {
  expect(sum([read('~20'), read('8+'), ZERO, NONE, SILENT])).toEqual({ min: 28, max: null, about: true, counted: 3, noneReported: 1 })
})

test.each([
  [['3', '5'], '8'],
  [['3+', '5'], '≥8'],
  [['~20', '8-10'], '~28–30'],
  [['several', 'none'], 'several (≥3)'],
  [['>47', '?'], '>47'],
  [['none', '?'], 'none reported'],
  [['?', '?'], 'not stated'],
])('of groups that are one side %j are %s', (typed, shown) => {
  expect(showFigure(addFigures(typed.map(read)))).toBe(shown)
})

test('what a report says of groups that are one by now is added, what it says of one group by two names is not', () => {
  const called = (written: string, own: string) => ({ written, key: 'lions', own, name: 'Lions', loaded: false, merged: own !== 'lions' })
  const named = [called('Lions', 'lions'), called('LNS', 'lions'), called('Bears', 'bears')]
  const claims = [claim('Lions', 'killed', 3), claim('Bears', 'killed', 5), claim('LNS', 'killed', 4), claim('Bears', 'wounded', 1)]
  const event = { facts: facts({ on: ['Lions'], reports: [report({ claims }), report({ claims: [claim('Lions', 'killed', 9)] })] }), named }
  const shown = [...claimsBySide(event, 'killed')].map(([side, all]) => [side, all.map(({ figure }) => showFigure(figure))])
  expect(shown).toEqual([['Lions', ['8–9', '9']]])
  expect([...claimsBySide(event, 'wounded')]).toEqual([['Bears', [claims[3]]]])
})

test('kinds are never mixed: each has claims of its own, by side', () => {
  const said = [claim('SAA', 'killed', '9+'), claim('SAA', 'wounded', 3), claim('SAA', 'casualties', 5), claim(null, 'killed', 2)] as const
  const rival = claim('SAA', 'killed', 12)
  const event = { facts: facts({ on: ['SAA'], reports: [report({ claims: [...said] }), report({ claims: [rival] })] }), named: [] }
  expect([...claimsBySide(event, 'killed')]).toEqual([
    ['SAA', [said[0], rival]],
    [null, [said[3]]],
  ])
  expect([...claimsBySide(event, 'wounded')]).toEqual([['SAA', [said[1]]]])
  expect([...claimsBySide(event, 'casualties')]).toEqual([['SAA', [said[2]]]])
  expect([...claimsBySide(event, 'captured')]).toEqual([])
})
