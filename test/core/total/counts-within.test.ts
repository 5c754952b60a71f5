import { describe, expect, test } from 'vitest'
import { EVERYTHING, type Query } from '../../../src/core/query.ts'
import { areasOf } from '../../../src/core/total/areas.ts'
import { countsWithin, hasName, partsWithin } from '../../../src/core/total/counts-within.ts'
import { typePart } from '../../../src/core/total/type-part.ts'
import { on, place } from '../../facts.ts'
import { killed } from './totals.ts'

const known = { means: hasName, areas: areasOf([], ['Damascus']) }
const given = killed(['regime forces 173', 'ISIS >47'], [], {
  summary: 'Two weeks of attacks',
  when: on('2018-03-13', '2018-03-29'),
  places: [place('Damascus', { country: 'SY' })],
  by: ['ISIS'],
  tags: ['period'],
})
const total = { ...given, report: { ...given.report, publisher: 'SOHR', quote: 'in the south of the capital' } }
const both = ['regime forces', 'ISIS']

describe('a total is inside a query', () => {
  test.each<[Partial<Query>, readonly string[]]>([
    [{}, both],
    [{ from: '2018-03-13', to: '2018-03-29' }, both],
    [{ from: '2018-03-14' }, []],
    [{ to: '2018-03-28' }, []],
    [{ place: ['Syria'] }, both],
    [{ place: ['damascus', 'Homs'] }, both],
    [{ place: ['Homs'] }, []],
    [{ by: ['ISIS'] }, both],
    [{ by: ['HTS'] }, []],
    [{ on: ['regime'] }, ['regime forces']],
    [{ on: ['Hezbollah'] }, []],
    [{ actor: ['ISIS'] }, both],
    [{ actor: ['regime forces'] }, ['regime forces']],
    [{ source: ['sohr'] }, both],
    [{ source: ['SANA'] }, []],
    [{ tag: ['period'] }, both],
    [{ tag: ['east-bank'] }, []],
    [{ text: ['weeks', 'capital'] }, both],
    [{ text: ['drone'] }, []],
    [{ types: ['shelling'] }, []],
    [{ least: { killed: 5 } }, []],
    [{ near: { at: 'Damascus', km: 20 } }, []],
    [{ losses: 'unstated' }, []],
    [{ losses: 'stated' }, both],
  ])('%j', (asked, sides) => {
    expect(countsWithin(total, { ...EVERYTHING, ...asked }, known).map(({ side }) => side)).toEqual(sides)
  })

  test('one without days or area is inside no span and no place', () => {
    const open = { ...total, when: { ...total.when, start: null, end: null, precision: 'unknown' as const }, places: [] }
    expect(countsWithin(open, { ...EVERYTHING, from: '2018-01-01' }, known)).toEqual([])
    expect(countsWithin(open, { ...EVERYTHING, place: ['Syria'] }, known)).toEqual([])
    expect(countsWithin(open, EVERYTHING, known)).toHaveLength(2)
  })
})

describe('a part of a total is inside a query that the whole is not inside of', () => {
  const parts = ['Damascus: regime forces killed >114', 'Hmimeh: regime forces killed ? (the rest)', 'Damascus on 20 Mar 2018: ISIS killed 17+']
  const broken = killed(['regime forces 173', 'ISIS >47'], parts, {
    when: on('2018-03-13', '2018-03-29'),
    places: [place('Syria', { country: 'SY' })],
    by: ['ISIS'],
  })
  test.each<[Partial<Query>, readonly string[]]>([
    [{}, []],
    [{ place: ['Syria'] }, []],
    [{ place: ['Damascus'] }, ['Damascus: regime forces killed >114', 'Damascus on 2018-03-20: ISIS killed 17+']],
    [{ place: ['Damascus'], on: ['ISIS'] }, ['Damascus on 2018-03-20: ISIS killed 17+']],
    [{ place: ['Damascus'], by: ['HTS'] }, []],
    [{ place: ['Hmimeh'] }, []],
    [{ place: ['Syria'], from: '2018-03-20', to: '2018-03-20' }, ['Damascus on 2018-03-20: ISIS killed 17+']],
    [{ from: '2018-03-14' }, ['Damascus on 2018-03-20: ISIS killed 17+']],
  ])('%j', (asked, inside) => {
    expect(partsWithin(broken, { ...EVERYTHING, ...asked }, known).map(typePart)).toEqual(inside)
  })

  test('it has the side of its whole', () => {
    const total = killed(['SAA 173'], ['Damascus: killed 5'])
    expect(partsWithin(total, { ...EVERYTHING, place: ['Damascus'] }, known).map(typePart)).toEqual(['Damascus: SAA killed 5'])
  })
})
