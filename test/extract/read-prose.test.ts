import { describe, expect, test } from 'vitest'
import { logLine } from '../../src/core/log-line.ts'
import { totalLine } from '../../src/core/total/total-line.ts'
import { nameFinder } from '../../src/extract/names.ts'
import { readProse } from '../../src/extract/read-prose.ts'

const names = nameFinder(
  [
    ['Rapid Support Forces', 'RSF', 2],
    ['Rapid Support Forces', 'Rapid Support Forces', 2],
    ['ISIS', 'ISIS', 2],
    ['ISIS', 'ISIS cells', 2],
    ['ISIS', 'Islamic State', 2],
    ['Liwa Fatemiyoun', 'Liwa Fatemiyoun', 3],
  ].map(([key, name, inter]) => ({ key: String(key), name: String(name), inter: Number(inter), classLabel: false })),
)
const read = (text: string) => readProse(text, { published: '2025-11-16', names })
const passages = (text: string, found: readonly { readonly from: number; readonly to: number }[]) => found.map(({ from, to }) => text.slice(from, to))

describe('a text with all that is found in it', () => {
  const TEXT = `Sudan crisis
Photo: a market in ruins
RSF fighters shelled a market in El Fasher on Friday, killing four traders, a medic said.

The network has counted 312 civilians killed in Kordofan since the start of October.

Aid workers fear that the RSF will attack Kosti. Some 1,400 families left the camps.

Sign up for our newsletter`
  const found = read(TEXT)

  test('drafts as lines of a log', () => {
    expect(found.drafts.map(({ facts }) => logLine(facts))).toEqual([
      '/event log when:2025-11-14 type:shelling place:"El Fasher" by:RSF on:market killed:"civilians 4 (four traders)" said-by:"a medic" quote:"RSF fighters shelled a market in El Fasher on Friday, killing four traders, a medic said."',
    ])
  })

  test('each value with its words', () => {
    const words = found.drafts[0]?.traces.map(({ part, value, from, to, tier }) => [part, value, TEXT.slice(from, to), tier])
    expect(words).toEqual(
      expect.arrayContaining([
        ['when', '2025-11-14', 'Friday', 'resolved'],
        ['by', 'RSF', 'RSF fighters', 'said'],
        ['loss', 'killed civilians', 'four traders', 'said'],
        ['said-by', 'a medic', 'a medic said', 'said'],
      ]),
    )
  })

  test('sums, as lines that record them', () => {
    expect(found.totals.map((total) => totalLine(total).replace(/ quote:.*/, ''))).toEqual([
      '/event total when:2025-10-01..2025-11-16 place:Kordofan killed:"civilians 312 (312 civilians)" said-by:network',
    ])
  })

  test('what is set aside and what has a number that nothing was read from', () => {
    expect(found.aside.map(({ because }) => because)).toEqual(['unreal'])
    expect(passages(TEXT, found.aside)).toEqual(['Aid workers fear that the RSF will attack Kosti.'])
    expect(passages(TEXT, found.unexplained)).toEqual(['Some 1,400 families left the camps.'])
    expect(found.furniture).toBe(2)
  })
})

describe('a draft is in the words of a log', () => {
  const ROWS: [text: string, by: string[], on: string[], saidBy: string | null][] = [
    ['RSF fighters attacked ISIS cells in Homs, a source further said.', ['RSF'], ['ISIS cells'], 'a source'],
    ['Islamic State (ISIS) attacked RSF troops in Homs, according to the Homs Media Office.', ['Islamic State'], ['RSF'], 'Homs Media Office'],
    ['The Iranian-backed militia Liwa Fatemiyoun attacked ISIS in Homs, they said.', ['Liwa Fatemiyoun'], ['ISIS'], null],
  ]
  test.each(ROWS)('%s', (text, by, on, saidBy) => {
    const [draft] = read(text).drafts
    expect([draft?.facts.by, draft?.facts.on, draft?.facts.reports[0]?.saidBy]).toEqual([by, on, saidBy])
  })

  test('a place that was taken is held by who took it, which is assumed', () => {
    const [draft] = read('On Friday, ISIS captured the town of Jazal.').drafts
    expect(draft?.facts.control).toMatchObject([{ place: 'Jazal', holder: 'ISIS', change: 'gained' }])
    expect(draft?.traces.filter(({ part }) => part === 'control')).toMatchObject([{ value: 'Jazal', tier: 'defaulted' }])
  })
})

describe('hostile texts', () => {
  const PIECES = ['a', 'killed ', 'Twelve fighters were killed near Raqqa on Monday. ', '("', '1 ', 'x, ', 'RSF ', 'قتل ', '.\n\n']
  test.each(PIECES)('20,000 characters of %j are read, and in the same way twice', (piece) => {
    const text = piece.repeat(20_000 / piece.length)
    expect(read(text)).toEqual(read(text))
  })
})
