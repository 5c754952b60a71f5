import { expect, test } from 'vitest'
import { placeParts } from '../../../src/core/place/place-parts.ts'

test.each([
  ['Jundya', 'Jundya', null, null],
  ['Homs, Syria', 'Homs', null, 'SY'],
  ['Jazal, Homs', 'Jazal', 'Homs', null],
  ['al-Mayadin , Deir ez-Zor,Syria', 'al-Mayadin', 'Deir ez-Zor', 'SY'],
  ['Syria', 'Syria', null, null],
  [', ,', ', ,', null, null],
])('%s', (typed, name, admin1, country) => {
  expect(placeParts(typed)).toEqual({ name, admin1, country })
})
