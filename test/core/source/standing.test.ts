import { describe, expect, test } from 'vitest'
import type { Entry } from '../../../src/core/entry.ts'
import { checkSource } from '../../../src/core/source/check-source.ts'
import type { Source } from '../../../src/core/source/source.ts'
import { standing } from '../../../src/core/source/standing.ts'
import { source } from './sources.ts'

const republishes = (to: string) => ({ type: 'republishes' as const, to })
const kept = (...sources: Source[]) => sources.map((facts, at) => ({ no: at + 1, facts }))

describe('what stands on its own', () => {
  test('has the names, stances and links of what was merged into it, step by step', () => {
    const [daily, ...others] = standing(
      kept(
        source('Daily', { spellings: ['DLY'], links: [republishes('Wire')] }),
        source('Weekly', { spellings: ['WK'], stances: [{ is: 'pro', actor: 'SAA' }], links: [republishes('wire'), republishes('Daily')], mergedInto: 1 }),
        source('Sunday', { mergedInto: 2 }),
        source('Wire'),
      ),
    )
    expect(daily).toEqual(
      source('Daily', { spellings: ['DLY', 'Weekly', 'WK', 'Sunday'], stances: [{ is: 'pro', actor: 'SAA' }], links: [republishes('Wire')] }),
    )
    expect(others.map(({ name }) => name)).toEqual(['Wire'])
  })

  test('is what was merged into one that is gone', () => {
    expect(standing([{ no: 2, facts: source('Weekly', { mergedInto: 1 }) }]).map(({ name }) => name)).toEqual(['Weekly'])
  })
})

describe('merging sources', () => {
  const register = kept(
    source('Daily', { links: [republishes('Wire')] }),
    source('Weekly', { spellings: ['WK'], mergedInto: 1 }),
    source('Wire'),
    source('Mirror', { links: [republishes('WK')] }),
    source('Gone'),
  ).map(
    ({ no, facts }): Entry<'source'> => ({
      register: 'source',
      no,
      facts,
      status: no === 5 ? 'retracted' : 'live',
      version: 1,
      addedAt: '2020-08-07T12:00:00Z',
      addedBy: 'ana',
      addedByKey: 'ana',
    }),
  )
  const against = (no: number, given: Partial<Source>): string => {
    try {
      checkSource(register, { ...(register[no - 1] as Entry<'source'>).facts, ...given }, no)
      return ''
    } catch (error) {
      return error instanceof Error ? error.message : ''
    }
  }

  test.each<[what: string, no: number, given: Partial<Source>, said: string]>([
    ['into another', 3, { name: 'Wire', mergedInto: 4 }, 'That would run in a circle: Mirror takes from Daily takes from Mirror.'],
    ['into itself', 3, { mergedInto: 3 }, 'Wire cannot be merged into itself.'],
    ['into one that is gone', 3, { mergedInto: 5 }, 'There is no live source S-5 to merge Wire into.'],
    ['into one that is merged', 4, { mergedInto: 2 }, 'Weekly is itself merged into Daily.'],
    ['into one that is merged into it', 1, { mergedInto: 2 }, 'Weekly is itself merged into Daily.'],
    ['a second time', 2, { mergedInto: 3 }, 'Weekly is merged into S-1 already.'],
    ['whom it republishes', 1, { mergedInto: 3 }, ''],
    ['as it stands already', 2, { note: 'a note' }, ''],
    ['apart', 2, { mergedInto: undefined }, ''],
  ])('%s', (_, no, given, said) => {
    expect(against(no, given)).toBe(said)
  })
})
