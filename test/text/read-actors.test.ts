import { describe, expect, test } from 'vitest'
import { readActors } from '../../src/text/read-actors.ts'
import { splitCsv } from '../../src/text/split-csv.ts'

describe('CSV', () => {
  test.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a, b \r\n"1, 2","say ""so""\nand on"',
      [
        ['a', 'b'],
        ['1, 2', 'say "so"\nand on'],
      ],
    ],
    ['a,,\n\n,,\nb', [['a', '', ''], ['b']]],
    ['"never closed,x\ny', [['"never closed', 'x'], ['y']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect(splitCsv(text)).toEqual(rows)
  })

  test('is read in linear time', () => {
    expect(splitCsv(`${'"'.repeat(200_001)}\n`.repeat(2)).length).toBeGreaterThan(0)
  })
})

test('a row of CSV is an actor', () => {
  expect(readActors('\ufeffName,Kind,Countries,Also,Source,Note\nLions,Rebel group,Syria; IQ,"The Lions; NL",SOHR,"formed in May"\nCubs,3\n').actors).toEqual([
    {
      name: 'Lions',
      inter: 2,
      countries: ['SY', 'IQ'],
      names: [
        { name: 'The Lions', kind: 'alias' },
        { name: 'NL', kind: 'alias' },
      ],
      relations: [],
      sources: ['SOHR'],
      note: 'formed in May',
    },
    { name: 'Cubs', inter: 3, countries: [], names: [], relations: [], sources: [], note: null },
  ])
})

test('a column is a kind of names, or a relation by the account of the source', () => {
  const [lions] = readActors('name,abbreviation,loaded,part-of,source\nLions,LNS; LN,the gang,Pride; Corps,SOHR; SANA\n').actors
  expect(lions?.names).toEqual([
    { name: 'LNS', kind: 'abbreviation' },
    { name: 'LN', kind: 'abbreviation' },
    { name: 'the gang', kind: 'loaded' },
  ])
  expect(lions?.relations).toEqual([
    { type: 'part-of', to: 'Pride', source: 'SOHR' },
    { type: 'part-of', to: 'Corps', source: 'SOHR' },
  ])
})

test.each([
  ['a relation that nobody vouches for', 'name,part-of\nLions,Pride', /relations: .* the column source/],
  ['too many names', `name,also\nLions,${'a;'.repeat(201)}`, /^names: there are more than 200\.$/],
  ['a name too long', `name,also\nLions,${'a'.repeat(201)}`, /^names: one is longer than 200 characters\.$/],
  ['its own name too long', `name\n${'a'.repeat(201)}`, /^name: it is longer than 200 characters\.$/],
])('%s is refused with the limit', (_, file, why) => {
  expect(readActors(file).refused[0]?.why).toMatch(why)
})

test('an entry that does not read is refused by name, and no other', () => {
  const { actors, refused } = readActors('name,kind,countries\nLions,knights,\n,2,\nCubs,,Atlantis\nBears,,\n')
  expect(actors.map(({ name }) => name)).toEqual(['Bears'])
  expect(refused.map(({ name, why }) => [name, why.split(':')[0]])).toEqual([
    ['Lions', 'inter'],
    ['number 2', 'name'],
    ['Cubs', 'countries'],
  ])
})

test.each([
  ['name,lat\nx,1', 'no column “lat”'],
  ['title\nx', 'no column “title”'],
  ['kind\n2', 'no column “name”'],
  ['', 'no column “name”'],
  ['[{"name": ', 'begins as JSON and is none'],
  ['{"name": "Lions"}', 'stand in a list'],
  [`name\n${'x\n'.repeat(2001)}`, 'has 2,001 actors'],
])('%j is no file of actors', (text, said) => {
  expect(() => readActors(text)).toThrow(said)
})
