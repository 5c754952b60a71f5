import { describe, expect, test } from 'vitest'
import type { Facts } from '../../../src/core/event.ts'
import { type Dimension, EVERYTHING } from '../../../src/core/query.ts'
import { facts, on, place, report } from '../../facts.ts'
import { STAMP, testDesks } from './test-desk.ts'

const newDesk = testDesks()

/** The labels of a tally of these events, each once. */
async function labels(events: readonly Facts[], by: Dimension, week = 1): Promise<(string | null)[]> {
  const desk = await newDesk()
  await desk.logAll(events.map((one) => ({ facts: one, stamp: STAMP, why: null })))
  return (await desk.tally(EVERYTHING, by, week)).lines.map(({ label }) => label)
}

describe('places', () => {
  const at = (name: string, admin1: string | null, country: string | null) => facts({ places: [place(name, { admin1, country })] })

  test('are called by their name alone while nothing else has it', async () => {
    expect(await labels([at('Gulu', 'Northern', 'UG'), at('gulu', 'Northern', 'UG')], 'place')).toEqual(['Gulu'])
  })

  test('of one name are told apart by what they lie in', async () => {
    expect(await labels([at('Tripoli', 'North', 'LB'), at('Tripoli', null, 'LY')], 'place')).toEqual(['Tripoli, Libya', 'Tripoli, North, Lebanon'])
  })

  test('of which one event says no more than the name are not taken for one another, and spellings are one', async () => {
    expect(await labels([at('Gulu', 'Northern', 'UG'), at('gulu', null, null), at('Gulu', 'NORTHERN', 'UG')], 'place')).toEqual([
      'Gulu, Northern, Uganda',
      'gulu',
    ])
  })

  test('provinces of one name in two countries are two lines', async () => {
    expect(await labels([at('Gulu', 'Northern', 'UG'), at('Tamale', 'Northern', 'GH'), at('Arua', 'northern', 'UG')], 'admin1')).toEqual([
      'Northern, Uganda',
      'Northern, Ghana',
    ])
  })

  test('a province without a country is that of the one country that has it', async () => {
    expect(await labels([at('Saraqib', 'Idlib', 'SY'), at('Binnish', 'Idlib', null)], 'admin1')).toEqual(['Idlib'])
  })

  test('countries are called by their English names; no country comes last', async () => {
    expect(await labels([at('the desert', null, null), at('Gulu', null, 'UG')], 'country')).toEqual(['Uganda', null])
  })
})

describe('time', () => {
  test.each([
    ['day', 1, ['2020-02-29', '2020-03-01']],
    ['month', 1, ['2020-02', '2020-03']],
    ['week', 1, ['2020-02-24']],
    ['week', 6, ['2020-02-29']],
    ['week', 7, ['2020-02-23', '2020-03-01']],
  ] as const)('a Saturday and the Sunday after, by %s beginning on %d', async (by, week, expected) => {
    expect(await labels([facts({ when: on('2020-02-29') }), facts({ when: on('2020-03-01') })], by, week)).toEqual(expected)
  })

  test('what may lie in several weeks stands in none of them, what is undated comes last', async () => {
    const events = [facts({ when: on('2020-03-01', '2020-03-02') }), facts({ when: on('2020-03-02', '2020-03-08') }), facts()]
    expect(await labels(events, 'week')).toEqual(['2020-03-02', 'several weeks', null])
  })

  test.each(['day', 'week', 'month'] as const)('what happened by some day may lie in several %ss', async (by) => {
    expect(await labels([facts({ when: { ...on('2020-06-01'), start: null, precision: 'range' } })], by)).toEqual([`several ${by}s`])
  })

  test('the first and the last day that can be written are days like others', async () => {
    expect(await labels([facts({ when: on('0001-01-01') }), facts({ when: on('9999-12-31') })], 'day')).toEqual(['0001-01-01', '9999-12-31'])
  })
})

test('a source is the origin, or failing that the publisher, or whoever is quoted', async () => {
  const from = (given: Parameters<typeof report>[0]) => facts({ reports: [report(given)] })
  const events = [from({ publisher: 'SANA', origin: 'AFP' }), from({ origin: 'Reuters', saidBy: 'a witness' }), from({ saidBy: 'a medic' }), from({})]
  expect(await labels(events, 'source')).toEqual(['AFP', 'Reuters', 'a medic', null])
})

test('a source that comes after a tally stands on its line in the next, though an earlier event stood on two', async () => {
  const desk = await newDesk()
  const log = (...publishers: string[]) => desk.log(facts({ reports: publishers.map((publisher) => report({ publisher })) }), STAMP, null)
  const lines = async () => (await desk.tally(EVERYTHING, 'source', 1)).lines.map(({ label, events }) => `${label} ${events}`)
  await log('SANA', 'SOHR')
  expect(await lines()).toEqual(['SANA 1', 'SOHR 1'])
  for (const name of ['Enab', 'AFP', 'Reuters']) await log(name)
  expect(await lines()).toEqual(['AFP 1', 'Enab 1', 'Reuters 1', 'SANA 1', 'SOHR 1'])
})
