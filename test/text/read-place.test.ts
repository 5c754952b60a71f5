import { describe, expect, test } from 'vitest'
import type { Place } from '../../src/core/place/place.ts'
import { readPlaces, readPoint } from '../../src/text/read-place.ts'
import { place } from '../facts.ts'
import { answerTo } from './answer-to.ts'

describe('reads', () => {
  test.each<[string, string, Partial<Place>]>([
    ['Jundya', 'Jundya', {}],
    ['Jundya, Deir ez-Zor', 'Jundya', { admin1: 'Deir ez-Zor' }],
    ['Jundya, Deir ez-Zor, Syria', 'Jundya', { admin1: 'Deir ez-Zor', country: 'SY' }],
    ['Jundya,Deir ez-Zor,SY', 'Jundya', { admin1: 'Deir ez-Zor', country: 'SY' }],
    ['Ras Ba’albak, Lebanon', 'Ras Ba’albak', { country: 'LB' }],
    ['Syria', 'Syria', { country: 'SY' }],
    ['Atlanta, Georgia, US', 'Atlanta', { admin1: 'Georgia', country: 'US' }],
    ['  Deir   ez-Zor ', 'Deir ez-Zor', {}],
    ['near Ayn Issa', 'Ayn Issa', { relation: 'near' }],
    ['Outside Homs', 'Homs', { relation: 'near' }],
    ['in the vicinity of Homs', 'Homs', { relation: 'near' }],
    ['toward Raqqa', 'Raqqa', { relation: 'toward' }],
    ['towards Raqqa, Syria', 'Raqqa', { relation: 'toward', country: 'SY' }],
    ['in the area of Homs', 'Homs', { relation: 'area' }],
    ['area of Homs', 'Homs', { relation: 'area' }],
    ['Area C, West Bank', 'Area C', { admin1: 'West Bank' }],
    ['Nearby', 'Nearby', {}],
    ['Jundya @34.52,40.91', 'Jundya', { lat: 34.52, lon: 40.91 }],
    ['Jundya @ 34.52 , 40.91, Deir ez-Zor, Syria', 'Jundya', { admin1: 'Deir ez-Zor', country: 'SY', lat: 34.52, lon: 40.91 }],
    ['Jundya, Deir ez-Zor @-34.52,+40', 'Jundya', { admin1: 'Deir ez-Zor', lat: -34.52, lon: 40 }],
    ['Mosul @36.34,43.13, Iraq', 'Mosul', { country: 'IQ', lat: 36.34, lon: 43.13 }],
    ['43.5 km south of Homs', '43.5 km south of Homs', {}],
    ['Hill 36, Idlib', 'Hill 36', { admin1: 'Idlib' }],
    ['Los Angeles, USA', 'Los Angeles', { country: 'US' }],
    ['Null Island @-0,0.0000001', 'Null Island', { lat: 0, lon: 0 }],
  ])('%j', (raw, name, given) => {
    expect(readPlaces(raw)).toEqual([place(name, given)])
  })

  test.each([
    ['between al-Mayadin and al-Bukamal', 'al-Mayadin', {}, 'al-Bukamal', {}],
    ['Between al-Mayadin, Syria and al-Qaim, Anbar, Iraq', 'al-Mayadin', { country: 'SY' }, 'al-Qaim', { admin1: 'Anbar', country: 'IQ' }],
  ])('%j as two places', (raw, one, ofOne, other, ofOther) => {
    expect(readPlaces(raw)).toEqual([place(one, { ...ofOne, relation: 'between' }), place(other, { ...ofOther, relation: 'between' })])
  })
})

const EXAMPLE = 'Example: "Jundya, Deir ez-Zor, Syria", "near Ayn Issa" or "between al-Mayadin and al-Bukamal"'

test.each([
  ['', `“” has an empty part. ${EXAMPLE}`],
  ['Jundya,,Syria', `“Jundya,,Syria” has an empty part. ${EXAMPLE}`],
  ['@34.5,40.9', `“@34.5,40.9” has an empty part. ${EXAMPLE}`],
  ['a, b, c', `“a, b, c” has 3 parts. A place is a name, a province and a country; “c” is no country. ${EXAMPLE}`],
  ['a, b, c, Syria', `“a, b, c, Syria” has 4 parts. A place is a name, a province and a country. ${EXAMPLE}`],
  ['x'.repeat(201), `A place name can have 200 characters. ${EXAMPLE}`],
  ['Jundya @91,40', '91, 40 is no point on Earth; latitude comes first. Example: "Jundya @40,91"'],
  ['Jundya @91,181', '91, 181 is no point on Earth. Example: "Jundya @34.52,40.91"'],
])('refuses %j', (raw, message) => {
  expect(answerTo(() => readPlaces(raw))).toBe(message)
})

test.each([
  'Mosul @36.3',
  'Mosul @36.3 43.1',
  'Mosul @36.3N, 43.1E',
  'Mosul @36.3,43.1N',
  'Mosul @36.3,43.1 @36.4,43.2',
  'Mosul 36.3N 43.1E',
  'Mosul 36°20′N 43°08′E',
  'Mosul (36.3, 43.1)',
  'Mosul, 36, 43',
  '36.3, 43.1',
  '36, 43',
])('a point is typed one way, which is not %j', (raw) => {
  expect(answerTo(() => readPlaces(raw))).toBe(
    `“${raw}” has a point that cannot be read: latitude and longitude follow an @, in degrees. Example: "Mosul @36.34,43.13"`,
  )
})

test.each(['UKR', 'SYR'])('the code %s is no country’s name', (code) => {
  expect(answerTo(() => readPlaces(`Market, ${code}`))).toBe(
    `“${code}” is no country’s name. Write the name, or the code of two letters; write a province in full. Example: "Kharkiv, Ukraine"`,
  )
})

test('a point is kept to a tenth of a metre', () => {
  expect(readPoint(34.1234567, -0.0000004)).toEqual([34.123457, 0])
})

test.each([
  ['spaces after between', `between${' '.repeat(20_000)}x`],
  ['spaces before and', `between x${' '.repeat(20_000)}and`],
  ['ands', `between ${'and '.repeat(5000)}`],
  ['commas', ','.repeat(20_000)],
  ['at signs', '@'.repeat(20_000)],
  ['points', '@1,'.repeat(7000)],
  ['digits', `@${'1'.repeat(20_000)},`],
])('20,000 characters of %s are answered briefly', (_, raw) => {
  expect(JSON.stringify(answerTo(() => readPlaces(raw))).length).toBeLessThan(500)
})
