import { describe, expect, test } from 'vitest'
import { trends, twoSided } from '../../src/digest/trend.ts'

/** Binomial tails worked out by hand, twice the smaller one. */
test.each([
  [5, 6, 0.2, 0.0032],
  [0, 10, 0.5, 0.001953125],
  [5, 10, 0.5, 1],
  [0, 0, 0.2, 1],
])('%i of %i at a share of %d: p %d', (hits, of, share, p) => {
  expect(twoSided(hits, of, share)).toBeCloseTo(p, 6)
})

describe('parties that are logged more or less often than before', () => {
  test('are told, the surest first, corrected for how many were looked at', () => {
    const found = trends(
      [
        { party: 'steady', now: 5, before: 20 },
        { party: 'more', now: 12, before: 3 },
        { party: 'fewer', now: 0, before: 60 },
      ],
      7,
      28,
    )
    expect(found.map(({ party }) => party)).toEqual(['more', 'fewer'])
    expect(found.every(({ p, tested }) => p < 0.01 && tested === 3)).toBe(true)
  })

  test('are not told of where there are too few events to say', () => {
    expect(trends([{ party: 'few', now: 5, before: 1 }], 7, 28)).toEqual([])
  })

  test('of thousands of events come without overflow', () => {
    expect(trends([{ party: 'busy', now: 4000, before: 4000 }], 7, 28)[0]?.p).toBeLessThan(0.001)
  })
})
