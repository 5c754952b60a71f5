import { describe, expect, test } from 'vitest'
import type { Located, PlaceHints } from '../../src/core/gazetteer.ts'
import { complete } from '../../src/gazetteer/complete.ts'
import { locate } from '../../src/gazetteer/locate.ts'
import { type Made, smallLookup } from './small-lookup.ts'

/** Two countries of the theatre and two far away, with every way in which names are shared. */
const WORLD: readonly Made[] = [
  ['Syria', 'country', 'SY', null, 35, 38],
  ['Iraq', 'country', 'IQ', null, 33, 44],
  ['Libya', 'country', 'LY', null, 27, 17],
  ['South Sudan', 'country', 'SS', null, 7, 30],
  ['Sudan', 'country', 'SD', null, 15, 30],
  ['North Sawda', 'province', 'SY', null, 36.3, 38.5],
  ['Raqda|Rakda', 'province', 'SY', null, 35.6, 39.1],
  ['Basrin', 'province', 'IQ', null, 30.5, 47.4],
  ['Raqda', 'city', 'SY', 'Raqda', 35.95, 39.01, 177_000],
  ['Raqda', 'village', 'LY', null, 30, 15],
  ['Sawran', 'town', 'SY', 'North Sawda', 36.57, 37.21],
  ['Sawran|Soran', 'town', 'SY', 'Raqda', 35.29, 36.75, 30_000],
  ['Nashwah', 'village', 'IQ', 'Basrin', 30.8, 47.6],
  ['Tarabin|Tripolis', 'city', 'IQ', 'Basrin', 30.2, 47.1, 230_000],
  ['Tripolis', 'city', 'LY', null, 32.9, 13.2, 1_150_000],
  ['Khumayra', 'village', 'SY', 'Raqda', 35.8, 39.3],
  ['Khumayra', 'village', 'LY', null, 31, 15],
  ['Mountain of Qalda|Qalda', 'mountain', 'SY', null, 33.9, 36.4],
  ['Qalda', 'village', 'SY', 'Raqda', 34.4, 35.8],
  ['Jazla', 'village', 'SY', 'Raqda', 34.6, 37.9],
  ['Heights of Nur', 'area', 'SY', null, 35.5, 39],
  ['Wadi Nur', 'village', 'SY', null, 35.5, 39],
  ['Kadmah', 'village', 'SY', 'North Sawda', 36.1, 38.2],
  ['Kadmah', 'district', 'SY', 'North Sawda', 36.2, 38.4],
  ['Dubay', 'town', 'SY', 'Raqda', 35.1, 39.9, 15_000],
  ['Dubay', 'village', 'SY', 'North Sawda', 36.8, 38.9],
  ['Metropolis', 'city', 'SS', null, 5, 31, 2_000_000],
  ['Metropolis', 'village', 'SD', null, 14, 31, 700],
  ['Hadidah', 'village', 'SY', 'Raqda', 35.2, 39.2],
  ['Twinnah', 'village', 'SY', 'Raqda', 35.3, 39.4],
  ['Twinnah', 'village', 'SY', 'Raqda', 35.31, 39.41],
]
const lookup = smallLookup(WORLD)
const NOTHING: PlaceHints = { admin1: null, country: null, theatre: [] }
const DESK: PlaceHints = { ...NOTHING, theatre: ['SY', 'IQ'] }
const SYRIA: PlaceHints = { ...DESK, country: 'SY' }

/** `found Raqda (city) SY`, `question Sawran SY, Sawran SY`, `suggestion …`, `unknown in Syria`; with the bearing where the name has words around it. */
function told(located: Located): string {
  if (located.is === 'unknown') return `unknown in ${located.parent?.name ?? 'nothing'}`
  const places = located.is === 'found' ? [located.place] : located.choices.map(({ place }) => place)
  const bearing = located.qualifier === null ? '' : `, ${located.qualifier.bearing}`
  return `${located.is} ${places.map(({ name, kind, country }) => `${name} (${kind}) ${country}`).join('; ')}${bearing}`
}

describe('what a name stands for', () => {
  test.each<[name: string, hints: PlaceHints, answer: string]>([
    ['Raqda', SYRIA, 'found Raqda (city) SY'],
    ['al-Raqda', SYRIA, 'found Raqda (city) SY'],
    ['Raqda', DESK, 'found Raqda (city) SY'],
    ['Raqda', NOTHING, 'found Raqda (city) SY'],
    ['Raqda governorate', SYRIA, 'found Raqda (province) SY, itself'],
    ['northern Raqda', SYRIA, 'found Raqda (city) SY, part'],
    ['western countryside of Raqda', SYRIA, 'found Raqda (city) SY, around'],
    ['Raqda Airport', SYRIA, 'suggestion Raqda (city) SY, apart'],
    ['Syria', DESK, 'found Syria (country) SY'],
    ['South Sudan', NOTHING, 'found South Sudan (country) SS'],
    ['southern Sudan', NOTHING, 'found Sudan (country) SD, part'],
    ['Kadmah', SYRIA, 'found Kadmah (village) SY'],
    ['Kadmah district', SYRIA, 'found Kadmah (district) SY, itself'],
    ['Twinnah', SYRIA, 'found Twinnah (village) SY'],
    ['Twinnah suburb', SYRIA, 'found Twinnah (village) SY, itself'],
    ['Heights of Nur', { ...SYRIA, admin1: 'Raqda' }, 'found Heights of Nur (area) SY'],
  ])('%s %j', (name, hints, answer) => {
    expect(told(locate(lookup, name, hints))).toBe(answer)
  })
})

describe('a name that several places share', () => {
  test.each<[what: string, name: string, hints: PlaceHints, answer: string]>([
    ['two towns of a country, one of them uncounted', 'Sawran', SYRIA, 'question Sawran (town) SY; Sawran (town) SY'],
    ['its province settles it', 'Sawran', { ...SYRIA, admin1: 'North Sawda' }, 'found Sawran (town) SY'],
    ['a town with ten times the people of a village', 'Dubay', SYRIA, 'found Dubay (town) SY'],
    ['the same without the country', 'Dubay', DESK, 'question Dubay (town) SY; Dubay (village) SY'],
    ['a mountain and a village', 'Qalda', SYRIA, 'question Mountain of Qalda (mountain) SY; Qalda (village) SY'],
    ['a city inside and a larger one outside', 'Tripolis', DESK, 'question Tarabin (city) IQ; Tripolis (city) LY'],
    ['neither by any hint', 'Tripolis', NOTHING, 'question Tripolis (city) LY; Tarabin (city) IQ'],
    ['a great city and a hamlet', 'Metropolis', NOTHING, 'found Metropolis (city) SS'],
    ['villages inside and outside, a theatre of one country', 'Khumayra', { ...NOTHING, theatre: ['SY'] }, 'found Khumayra (village) SY'],
    ['villages inside and outside, a theatre of two', 'Khumayra', DESK, 'question Khumayra (village) SY; Khumayra (village) LY'],
  ])('%s: %s', (_, name, hints, answer) => {
    expect(told(locate(lookup, name, hints))).toBe(answer)
  })
})

describe('never a namesake elsewhere without a question', () => {
  test.each<[what: string, name: string, hints: PlaceHints, answer: string]>([
    ['a village of another country of the theatre', 'Al-Nashwa', SYRIA, 'unknown in Syria'],
    ['the same without the country', 'Nashwah', DESK, 'question Nashwah (village) IQ'],
    ['a village outside the theatre', 'Khumayra', { ...NOTHING, theatre: ['IQ'] }, 'question Khumayra (village) SY; Khumayra (village) LY'],
    ['a village of the country, in another province', 'Khumayra', { ...SYRIA, admin1: 'North Sawda' }, 'unknown in North Sawda'],
    ['a village of no known province, where one was typed', 'Wadi Nur', { ...SYRIA, admin1: 'Raqda' }, 'question Wadi Nur (village) SY'],
    ['a province that nobody knows', 'Khumayra', { ...SYRIA, admin1: 'Zzyzx' }, 'question Khumayra (village) SY'],
    ['a name that only sounds alike', 'Hadadah', SYRIA, 'suggestion Hadidah (village) SY'],
    ['a hill of a village’s sound', 'al-Hadadah hill', SYRIA, 'suggestion Hadidah (village) SY, apart'],
    ['a neighbourhood of a village’s name', 'Jazla neighborhood', SYRIA, 'suggestion Jazla (village) SY, itself'],
    ['a refinery of a village’s name', 'Jazla Oil Refinery', SYRIA, 'suggestion Jazla (village) SY, apart'],
    ['a city that only sounds alike', 'Rakdah', SYRIA, 'suggestion Raqda (city) SY'],
    ['a name that only sounds alike, in all the world', 'Rakdah', NOTHING, 'unknown in nothing'],
    ['a name that is spelt nearly so, in all the world', 'Hadadah', NOTHING, 'suggestion Hadidah (village) SY'],
    ['a name that nobody knows', 'Qwrtzb', SYRIA, 'unknown in Syria'],
    ['a name without letters', '?!', SYRIA, 'unknown in Syria'],
    ['nothing known at all', 'Qwrtzb', NOTHING, 'unknown in nothing'],
  ])('%s: %s', (_, name, hints, answer) => {
    expect(told(locate(lookup, name, hints))).toBe(answer)
  })
})

test('what is found says whether by its own name or another', () => {
  expect(locate(lookup, 'Soran', { ...SYRIA, admin1: 'Raqda' })).toMatchObject({ is: 'found', how: 'spelling', spelling: 'Soran' })
  expect(locate(lookup, 'al-Sawran', { ...SYRIA, admin1: 'Raqda' })).toMatchObject({ is: 'found', how: 'name' })
})

test('a city stands for its province where that is what was typed', () => {
  expect(locate(lookup, 'Khumayra', { ...SYRIA, admin1: 'Rakda governorate' })).toMatchObject({ is: 'found' })
  expect(locate(lookup, 'Nowhere', { ...DESK, admin1: 'Tarabin' })).toMatchObject({ is: 'unknown', parent: { name: 'Tarabin' } })
})

describe('completion', () => {
  test.each<[typed: string, hints: PlaceHints, names: string[]]>([
    ['raq', NOTHING, ['Raqda', 'Raqda', 'Raqda']],
    ['tri', DESK, ['Tarabin', 'Tripolis']],
    ['tri', { ...DESK, country: 'LY' }, ['Tripolis']],
    ['Al-Ha', DESK, ['Hadidah']],
    ['', DESK, []],
    ['qx', DESK, []],
  ])('%s %j', (typed, hints, names) => {
    expect(complete(lookup, typed, hints, 10).map(({ name }) => name)).toEqual(names)
  })
})
