import { describe, expect, test } from 'vitest'
import { BadInput } from '../../src/core/bad-input.ts'
import { cleanValues } from '../../src/core/clean-values.ts'

describe('values that a form or an option brings', () => {
  test('lose the marks that turn text around, and are otherwise as they were', () => {
    expect(cleanValues({ place: ['\u202EJundya\u202C', 'Raqqa'], text: ['first\nsecond'] })).toEqual({ place: ['Jundya', 'Raqqa'], text: ['first\nsecond'] })
  })

  test('are refused with what no text can hold, key by key', () => {
    const read = () => cleanValues({ place: ['a\u0000b'], by: ['ISIS'], text: ['\u001b[31m'] })
    expect(read).toThrow(BadInput)
    expect(read).toThrow(/^place: Character 2 is U\+0000.*text: Character 1 is U\+001B/)
  })
})
