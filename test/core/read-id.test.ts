import { describe, expect, test } from 'vitest'
import { beginId, numberOf, readId } from '../../src/core/read-id.ts'

describe('a number says what it is of', () => {
  test.each([
    ['E-12', 'event', 12],
    [' e12 ', 'event', 12],
    ['T-1', 'total', 1],
    ['t-01', 'total', 1],
    ['A-3', 'actor', 3],
    ['P4', 'place', 4],
    ['S-5', 'source', 5],
    ['H-999999999', 'holding', 999_999_999],
  ] as const)('%s', (text, subject, no) => {
    expect(readId(text)).toEqual({ subject, no })
    expect(numberOf(subject, text)).toBe(no)
    expect(numberOf(subject === 'event' ? 'total' : 'event', text)).toBeNull()
  })

  test.each(['', 'E-', 'E-0', 'X-1', 'E-1 E-2', 'E--1', '-1', 'E-1234567890', 'EE-1', 'T-4 airbase', 'E-1.5', '１'])('“%s” is none', (text) => {
    expect(readId(text, 'event')).toBeNull()
  })

  test('without a letter it is of what is asked for, or of nothing', () => {
    expect([readId('7', 'total'), readId('7'), numberOf('event', '7')]).toEqual([{ subject: 'total', no: 7 }, null, null])
  })

  test('what can become one is begun', () => {
    expect(['', 'e', 'T-', '12', 'X', 'ana'].map(beginId)).toEqual([
      { subject: null, digits: '' },
      { subject: 'event', digits: '' },
      { subject: 'total', digits: '' },
      { subject: null, digits: '12' },
      null,
      null,
    ])
  })
})
