import { describe, expect, test } from 'vitest'
import type { Control } from '../../../src/core/control/control.ts'
import type { Facts } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import { LIKELY, likelyTwins, likeness } from '../../../src/core/twin/likeness.ts'
import { type Sighting, sightingOf } from '../../../src/core/twin/sighting.ts'
import { claim, facts, on, place, report } from '../../facts.ts'

const AYN = place('Ayn Issa', { admin1: 'Raqqa', country: 'SY', lat: 36.39, lon: 38.86 })
const ATTACK = facts({
  type: 'clash',
  summary: 'Fighters attacked a checkpoint on the road north of the town at dawn',
  when: on('2020-08-06'),
  places: [AYN],
  by: ['ISIS'],
  on: ['SDF'],
  reports: [report({ publisher: 'Northern Post', url: 'https://north.example/1', claims: [claim('SDF', 'killed', 8)] })],
})

function sighting(given: Partial<Facts> = {}, no = 1): Sighting {
  const all = { ...ATTACK, ...given }
  return sightingOf({ no, facts: all, sites: [] })
}

function compare(other: Partial<Facts>) {
  return likeness(sighting(), sighting({ summary: '', reports: [], ...other }, 2), (a, b) => fold(a) === fold(b))
}

describe('what speaks for two events being one is said in words', () => {
  test.each<[string, Partial<Facts>, string[]]>([
    ['nothing else is said', {}, ['same day', 'same place', 'both sides']],
    ['the same count', { reports: [report({ claims: [claim('SDF', 'killed', 8)] })] }, ['same day', 'same place', 'both sides', 'killed 8 = 8']],
    [
      'an open count that agrees',
      { reports: [report({ claims: [claim('SDF', 'killed', '6+')] })] },
      ['same day', 'same place', 'both sides', 'killed 8 agrees with ≥6'],
    ],
    ['another count', { reports: [report({ claims: [claim('SDF', 'killed', 3)] })] }, ['same day', 'same place', 'both sides']],
    ['a day off', { when: on('2020-08-07') }, ['a day apart', 'same place', 'both sides']],
    ['two days off', { when: on('2020-08-04') }, ['2 days apart', 'same place', 'both sides']],
    ['within a month', { when: on('2020-08-01', '2020-08-31') }, ['dates overlap', 'same place', 'both sides']],
    ['no date, the rest the same', { when: facts().when }, ['same place', 'both sides']],
    ['the next village', { places: [place('Sharkrak', { lat: 36.47, lon: 38.86 })] }, ['same day', '9 km apart', 'both sides']],
    ['a spelling', { places: [place('Ain Issa', { admin1: 'Raqqa' })] }, ['same day', 'Ayn Issa and Ain Issa may be one place', 'both sides']],
    ['the province alone', { places: [place('Raqqa', { admin1: 'Raqqa', country: 'SY' })] }, ['same day', 'both sides']],
    ['no place', { places: [] }, ['same day', 'both sides']],
    ['told the other way round', { by: ['SDF'], on: ['ISIS'] }, ['same day', 'same place', 'the same two sides, told the other way round']],
    ['the attacker unsaid', { by: [] }, ['same day', 'same place', 'same side attacked']],
    ['another word for the target', { on: ['militia'] }, ['same day', 'same place', 'same side attacking']],
    [
      'a dispatch hardly rewritten',
      { summary: 'Fighters attacked a checkpoint on the road north of the town before sunrise' },
      ['same day', 'same place', 'both sides', 'nearly the same words'],
    ],
  ])('%s', (_, other, reasons) => {
    const { points, reasons: said } = compare(other)
    expect(said).toEqual(reasons)
    expect(points).toBeGreaterThanOrEqual(LIKELY)
  })
})

describe('these are two events', () => {
  test.each<[string, Partial<Facts>]>([
    ['three days apart', { when: on('2020-08-09') }],
    ['other parties', { by: ['HTS'], on: ['Russia'] }],
    ['the other side of the province', { places: [place('Rusafa', { admin1: 'Raqqa', lat: 35.63, lon: 38.76 })] }],
    ['a place of that name elsewhere', { places: [place('Ayn Issa', { admin1: 'Aleppo' })] }],
    ['another country', { places: [place('Ayn Issa', { country: 'IQ' })] }],
    ['another place, neither located', { places: [place('Tal Abyad', { admin1: 'Raqqa', country: 'SY' })] }],
    ['a protest there that day', { type: 'peaceful-protest', by: ['residents'], on: [] }],
  ])('%s', (_, other) => {
    expect(compare(other).points).toBeLessThan(LIKELY)
  })
})

describe('who gained the place', () => {
  const gain = (holder: string, given: Partial<Control> = {}): Partial<Facts> => ({
    control: [{ place: 'Ayn Issa', part: null, holder, change: 'gained', extent: 'wholly', ...given }],
  })
  const points = (one: Partial<Facts>, other: Partial<Facts>): number =>
    likeness(sighting(one), sighting({ summary: '', reports: [], ...other }, 2), (a, b) => fold(a) === fold(b)).points

  test('opposite gains on other days are two events, though both sides fought there', () => {
    const back = { when: on('2020-08-08'), by: ['SDF'], on: ['ISIS'], ...gain('SDF', { change: 'regained' }) }
    expect(points(gain('ISIS'), back)).toBeLessThan(LIKELY)
    expect(points(gain('ISIS'), { ...back, when: on('2020-08-07') })).toBeLessThan(LIKELY)
  })

  test.each<[string, Partial<Facts>]>([
    ['the same side', gain('ISIS')],
    ['another part of it', gain('SDF', { part: 'north' })],
    ['another place', gain('SDF', { place: 'Tal Abyad' })],
    ['what the other lost', gain('SDF', { change: 'lost' })],
    ['a presence', gain('SDF', { extent: 'presence' })],
    ['nobody', {}],
    ['both, one after the other', { control: [...(gain('ISIS').control ?? []), ...(gain('SDF').control ?? [])] }],
  ])('%s a day later speaks not against it', (_, other) => {
    expect(points(gain('ISIS'), { when: on('2020-08-07'), ...other })).toBe(points({}, { when: on('2020-08-07') }))
  })

  test('two that are each said to have gained it on one day may be a dispute', () => {
    expect(points(gain('ISIS'), gain('SDF'))).toBe(points({}, {}))
  })
})

describe('one document', () => {
  const said = (quote: string | null) => [report({ url: 'http://www.north.example/1/#top', quote })]
  const same = (a: string, b: string): boolean => a === b

  test('a report that was logged twice is certain', () => {
    expect(likeness(sighting(), sighting({ reports: said(null) }, 2), same)).toMatchObject({
      points: 20,
      reasons: ['the same report', 'same day', 'same place', 'both sides', 'nearly the same words'],
    })
  })

  test.each<[string, Sighting, Sighting]>([
    [
      'it names two places',
      sighting({ places: [], summary: '' }),
      sighting({ places: [place('Sharkrak', { lat: 36.47, lon: 38.86 })], by: ['Turkey'], reports: said(null) }, 2),
    ],
    [
      'it has words of its own for each',
      sighting({ reports: said('a dawn raid'), summary: '' }),
      sighting({ reports: said('an ambush at noon'), summary: '' }, 2),
    ],
  ])('it tells of two events: %s', (_, one, other) => {
    expect(likeness(one, other, same).points).toBeLessThan(LIKELY)
  })
})

test('at most three are shown, the likeliest first, the earlier first', () => {
  const candidates = [
    sighting({ when: on('2020-08-07') }, 2),
    sighting({ when: on('2020-08-01') }, 3),
    sighting({ reports: [] }, 4),
    sighting({ reports: [] }, 5),
    sighting({ by: [], reports: [] }, 6),
  ]
  expect(likelyTwins(sighting({ reports: [] }), candidates, (a, b) => a === b).map(({ no }) => no)).toEqual([4, 5, 6])
})
