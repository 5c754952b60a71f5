import { expect, test } from 'vitest'
import { nearest } from '../../src/core/nearest.ts'

const VERBS = ['log', 'find', 'show', 'edit', 'retract', 'restore', 'undo', 'history', 'tally', 'export', 'help']

test.each([
  ['lgo', 'log'],
  ['fnid', 'find'],
  ['hsitory', 'history'],
  ['tallly', 'tally'],
  ['tall', 'tally'],
  ['RETRCT', 'retract'],
  ['resotre', 'restore'],
  ['exprot', 'export'],
])('%s means %s', (typed, meant) => {
  expect(nearest(typed, VERBS)).toBe(meant)
})

test.each(['', 'x', 'on', 'delete', 'map', 'why', 'x'.repeat(90)])('%j means none of them', (typed) => {
  expect(nearest(typed, VERBS)).toBeNull()
})

test('the first of two that are as near', () => {
  expect(nearest('Homt', ['Homs', 'Hom', 'Homa'])).toBe('Homs')
})

test('two letters are never taken for two others', () => {
  expect(nearest('UN', ['on', 'by'])).toBeNull()
})

test('of nothing is nothing', () => {
  expect(nearest('find', [])).toBeNull()
})
