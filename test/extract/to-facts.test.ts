import { expect, test } from 'vitest'
import { factsSchema } from '../../src/core/event.ts'
import { toFacts } from '../../src/extract/to-facts.ts'
import { read } from './line.ts'

const TEXT =
  'M23 rebels attacked an army post near Sake on Monday, killing at least four soldiers and wounding several, residents said. In another attack, seven soldiers were killed.'

test('a draft is the facts of an event, each figure with its words', () => {
  const [draft] = read(TEXT)
  if (draft === undefined) throw new Error('no draft')
  const { facts, suggested } = toFacts(TEXT, draft)
  expect(factsSchema.parse(facts)).toEqual(facts)
  expect(facts).toMatchObject({
    type: 'clash',
    when: { start: '2024-05-13', end: '2024-05-13', precision: 'day' },
    places: [{ name: 'Sake', relation: 'near' }],
    by: ['M23 rebels'],
    on: ['army post'],
    reports: [
      {
        saidBy: 'residents said',
        claims: [
          { side: 'soldiers', kind: 'killed', figure: { min: 4, max: null, qualifier: 'at-least', phrase: 'at least four soldiers' } },
          { side: 'soldiers', kind: 'wounded', figure: { min: 3, max: null, qualifier: 'word', phrase: 'several' } },
        ],
      },
    ],
  })
  expect(suggested).toEqual([])
})

test('what another sentence gave is only suggested', () => {
  const [, second] = read(TEXT)
  if (second === undefined) throw new Error('no second draft')
  expect(toFacts(TEXT, second).suggested).toEqual(['when', 'places'])
})

test.each([
  ['in Tuhayta, Hodeidah province, Yemen', { name: 'Tuhayta', admin1: 'Hodeidah province', country: 'YE' }],
  ['in the town of Djibo in Soum province in the Sahel region', { name: 'Djibo', admin1: 'Sahel region', country: null }],
  ['in the Lubero territory of North Kivu', { name: 'Lubero territory', admin1: 'North Kivu', country: null }],
  ['in the Kidal region of northern Mali', { name: 'Kidal region', admin1: null, country: 'ML' }],
])('of what a place lies in, the largest part of the country and the country: %s', (where, place) => {
  const text = `Gunmen attacked an army post ${where} on Monday.`
  const [draft] = read(text)
  if (draft === undefined) throw new Error('no draft')
  expect(toFacts(text, draft).facts.places).toMatchObject([place])
})
