import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NO_FACTS } from '../../src/core/event.ts'
import { packFacts, unpackFacts } from '../../src/store/packed-facts.ts'
import { anyFacts } from '../any-facts.ts'

test('facts come back whole from the text that is kept of them', () => {
  const property = fc.property(anyFacts(), (facts) => {
    expect(unpackFacts(packFacts(facts))).toEqual(facts)
  })
  fc.assert(property, { numRuns: 500 })
})

test('what says nothing takes no room', () => {
  expect(packFacts(NO_FACTS)).toBe('{"summary":"","when":{"precision":"unknown"}}')
})
