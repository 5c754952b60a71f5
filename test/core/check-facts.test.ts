import { expect, test } from 'vitest'
import { BadInput } from '../../src/core/bad-input.ts'
import { checkFacts } from '../../src/core/check-facts.ts'
import { facts } from '../facts.ts'

const many = Array.from({ length: 21 }, (_, at) => `Group ${at}`)

test.each([
  [facts({ by: many }), 'by: Too many values: there can be 20.'],
  [facts({ tags: many }), 'tag: Too many values: there can be 20.'],
  [facts({ summary: 'x'.repeat(4001) }), 'text: A value here can have 4,000 characters.'],
  [facts({ on: ['x'.repeat(201)] }), 'on: A value here can have 200 characters.'],
])('facts that hold too much are refused in plain words  %#', (given, message) => {
  expect(() => checkFacts(given)).toThrow(BadInput)
  expect(() => checkFacts(given)).toThrow(message)
})
