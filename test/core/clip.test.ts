import { expect, test } from 'vitest'
import { clip } from '../../src/core/clip.ts'

test.each([
  ['fits', 4, 'fits'],
  ['is too long', 8, 'is too …'],
  ['six 💥 craters', 6, 'six …'],
  ['', 3, ''],
])('%s in %i characters: %s', (text, most, shown) => {
  expect(clip(text, most)).toBe(shown)
})
