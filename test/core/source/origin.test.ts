import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/core/report.ts'
import { sourceBook } from '../../../src/core/source/book.ts'
import { originOf } from '../../../src/core/source/origin.ts'
import { independence, voiceOf } from '../../../src/core/source/voice.ts'
import { report } from '../../facts.ts'
import { source, strangers } from './sources.ts'

const republishes = (to: string) => ({ type: 'republishes' as const, to })

const book = sourceBook([
  source('Al-Masdar News', { spellings: ['AMN', 'Al Masdar'] }),
  source('South Front'),
  source('Global Research', { spellings: ['globalresearch.ca'], links: [republishes('South Front')] }),
  source('Mirror', { links: [republishes('Global Research')] }),
  source('Digest', { links: [republishes('South Front'), republishes('AMN')] }),
  source('Wire', { links: [{ type: 'quotes', to: 'SOHR' }] }),
])

describe('the origin of a report', () => {
  test.each<[string, Partial<Report>, string | null]>([
    ['is the one that is given', { publisher: 'Global Research', origin: 'SOHR' }, 'SOHR'],
    ['by the name that the desk has for it', { publisher: 'Wire', origin: 'AMN' }, 'Al-Masdar News'],
    ['is whom that one republishes', { publisher: 'Wire', origin: 'Global Research' }, 'South Front'],
    ['is whom the publisher republishes', { publisher: 'globalresearch.ca' }, 'South Front'],
    ['however long the chain is', { publisher: 'Mirror' }, 'South Front'],
    ['is the publisher where it republishes several, for nobody knows which', { publisher: 'Digest' }, 'Digest'],
    ['is the publisher where it only quotes', { publisher: 'Wire' }, 'Wire'],
    ['is the publisher, not whom it quotes', { publisher: 'AMN', saidBy: 'a military source' }, 'Al-Masdar News'],
    ['is whoever is quoted, where nobody publishes', { saidBy: 'local officials' }, 'local officials'],
    ['is not known where nobody is named', {}, null],
  ])('%s', (_, given, origin) => {
    expect(originOf(report(given), book)).toBe(origin)
  })

  test('ends where a chain comes back to itself', () => {
    const round = sourceBook([source('A', { links: [republishes('B')] }), source('B', { links: [republishes('A')] })])
    expect(originOf(report({ publisher: 'A' }), round)).toBe('B')
  })
})

describe('how many stand behind it', () => {
  const standing = (reports: readonly Report[]) =>
    independence(
      reports,
      reports.map((one) => voiceOf(one, { by: [], on: [], kinships: strangers }, book)),
    )

  test('five documents of four publishers have three origins', () => {
    const documents = [
      report({ publisher: 'Al-Masdar News' }),
      report({ publisher: '21st Century Wire', origin: 'South Front' }),
      report({ publisher: 'AMN' }),
      report({ publisher: 'SOHR' }),
      report({ publisher: 'Global Research' }),
    ]
    expect(standing(documents)).toEqual({ links: 5, publishers: 4, origins: ['Al-Masdar News', 'South Front', 'SOHR'] })
  })

  test('whoever is quoted in one of them is no further origin', () => {
    const quoted = report({ publisher: 'Global Research', origin: 'South Front', saidBy: 'SOHR' })
    expect(standing([quoted, report({ publisher: 'South Front' })])).toEqual({ links: 2, publishers: 2, origins: ['South Front'] })
  })

  test('one page is one link; a report without a source is a link of nobody', () => {
    const page = report({ publisher: 'SANA', url: 'https://example.org/a' })
    expect(standing([page, page, report()])).toEqual({ links: 2, publishers: 1, origins: ['SANA'] })
  })
})
