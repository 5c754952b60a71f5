import { describe, expect, test } from 'vitest'
import { type Marked, readMarked, writeMarked } from '../../src/core/actor/marked.ts'
import { writeActorsCsv } from '../../src/exchange/actors-csv.ts'
import { readActors } from '../../src/text/read-actors.ts'
import { actor, starter } from '../core/actor/register.ts'

const VALUES: [cell: string, values: Marked[]][] = [
  ['HTS', [{ value: 'HTS' }]],
  ['HTS [2017-01-28..]', [{ value: 'HTS', from: '2017-01-28' }]],
  [
    'ISIL [2013-04..2014-06]; IS [..2019]',
    [
      { value: 'ISIL', from: '2013-04', until: '2014-06' },
      { value: 'IS', until: '2019' },
    ],
  ],
  ['Daesh [ar 2013.. by France; the UN]; ISIS', [{ value: 'Daesh', lang: 'ar', from: '2013', by: 'France; the UN' }, { value: 'ISIS' }]],
  ['Daesh [by SANA]', [{ value: 'Daesh', by: 'SANA' }]],
]

describe('a cell of names', () => {
  test.each(VALUES)('%s', (cell, values) => {
    expect(readMarked(cell)).toEqual(values)
    expect(values.map((value) => writeMarked({ ...value })).join('; ')).toBe(cell)
  })

  test.each(['Brigade [north]', 'Brigade [', '[2014..]', 'Brigade []', 'Brigade ]'])('%s is a name', (cell) => {
    expect(readMarked(cell)).toEqual([{ value: cell }])
  })

  test('is read in linear time', () => {
    expect(readMarked('[;'.repeat(100_000))).toHaveLength(100_000)
    expect(readMarked(';'.repeat(200_000))).toEqual([])
    expect(readMarked(`x [${'1-'.repeat(100_000)}]`)).toHaveLength(1)
  })
})

test.each(['Lions [2014]', 'Lions [May 2014..]', 'Lions [2014-5..]', 'Lions [2014-05-01 - 2015]'])('a date that is none is told: %s', (name) => {
  expect(readActors(`name,also\nPride,${name}\n`).refused).toEqual([{ name: 'Pride', why: expect.stringMatching(/^names: .*HTS \[2017-01-28\.\.\]/) }])
})

test('what is written is read again: every actor of the starter registry', () => {
  const all = [...starter.byKey.values()].map(({ facts }) => facts)
  const { actors, refused } = readActors(writeActorsCsv(all, (key) => starter.byKey.get(key)?.facts.name ?? key))
  expect(refused).toEqual([])
  expect(actors).toHaveLength(all.length)
  for (const [at, { names, relations, starter: _, mergedInto: __, ...rest }] of all.entries()) {
    const read = actors[at]
    expect(read).toMatchObject(rest)
    expect(new Set(read?.names)).toEqual(new Set(names))
    expect(new Set(read?.relations)).toEqual(new Set(relations.map((one) => ({ ...one, to: starter.byKey.get(one.to)?.facts.name }))))
  }
})

test('a name that a spreadsheet would run is defused, and read as it was', () => {
  const written = writeActorsCsv([actor('=1+1', { names: [{ name: '@lions', kind: 'alias' }] })], (key) => key)
  expect(written).toContain("'=1+1")
  expect(readActors(written).actors[0]).toMatchObject({ name: '=1+1', names: [{ name: '@lions' }] })
})
