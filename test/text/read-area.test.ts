import { expect, test } from 'vitest'
import { readArea } from '../../src/text/read-area.ts'

test.each<[string, number | null, number | null, string | null]>([
  ['5,650 km²', 5650, null, null],
  ['5650 square km', 5650, null, null],
  ['about 5650 sq. km, about 3 % of the Syrian territory', 5650, 3, 'Syrian territory'],
  ['3.5 percent of Syria', null, 3.5, 'Syria'],
  ['5650 km2 (3%)', 5650, 3, null],
  ['12.5 square kilometres', 12.5, null, null],
  ['tens of thousands of kilometers', null, null, null],
  ['40 km', null, null, null],
])('%s', (phrase, km2, share, scope) => {
  expect(readArea(phrase)).toEqual({ km2, share, scope, phrase })
})

test.each([
  '',
  'most of it',
  'much',
  '5650',
  '120 % of Syria',
  '5,6,50 km²',
  '0 km²',
  '-5 km2',
  '−5 km²',
  'minus 3 % of Syria',
  '-3 %',
  '900000000000 km²',
  'x'.repeat(300),
])('refuses %j', (phrase) => {
  expect(() => readArea(phrase)).toThrow(expect.objectContaining({ name: 'BadValue', example: '"5,650 km², about 3 % of Syria"' }))
})
