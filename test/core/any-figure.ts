import fc from 'fast-check'
import { type Count, type Figure, type Interval, MOST, typeFigure } from '../../src/core/count.ts'
import { VAGUE } from '../../src/core/settings.ts'

const whole = fc.oneof(fc.nat(200), fc.nat(MOST))

/** Any interval that can be counted, open ones among them. */
export const anyInterval: fc.Arbitrary<Interval> = fc
  .tuple(whole, fc.option(fc.nat(1000)))
  .map(([min, width]) => ({ min, max: width === null ? null : Math.min(min + width, MOST) }))

/** A count in each of the ways that sources put one; its phrase is the signs of it, or the word. */
const anyCount: fc.Arbitrary<Count> = fc.oneof(
  whole.map((value) => count(value, value, 'exactly')),
  whole.map((value) => count(value, null, 'at-least')),
  fc.integer({ min: 1, max: MOST }).map((value) => count(value, null, 'more-than')),
  whole.map((value) => count(0, value, 'up-to')),
  whole.map((value) => count(0, value, 'fewer-than')),
  anyInterval.map(({ min, max }) => count(min, max, 'about')),
  fc.tuple(fc.nat(MOST - 1), fc.integer({ min: 1, max: 1000 })).map(([min, width]) => count(min, Math.min(min + width, MOST), 'range')),
  fc.constantFrom(...Object.entries(VAGUE)).map(([word, least]): Count => ({ state: 'counted', min: least, max: null, qualifier: 'word', phrase: word })),
)

/** Anything that a source can say of a number. */
export const anyFigure: fc.Arbitrary<Figure> = fc.oneof(
  { arbitrary: anyCount, weight: 6 },
  fc.constant<Figure>({ state: 'none-reported', phrase: 'none' }),
  fc.constant<Figure>({ state: 'not-stated', phrase: '?' }),
)

/** A count whose phrase is what an analyst types for it. */
export function count(min: number, max: number | null, qualifier: Count['qualifier']): Count {
  const figure: Count = { state: 'counted', min, max, qualifier, phrase: '' }
  return { ...figure, phrase: typeFigure(figure) }
}
