import { describe, expect, test } from 'vitest'
import { readQualified } from '../../src/gazetteer/qualifier.ts'

describe('words around a name', () => {
  test.each([
    ['Kafra town', 'Kafra', 'town', 'itself', 'city'],
    ['town of Kafra', 'Kafra', 'town of', 'itself', 'city'],
    ['the village of Kafra', 'Kafra', 'the village of', 'itself', 'city'],
    ['Kafra Governorate', 'Kafra', 'Governorate', 'itself', 'province'],
    ['province of Kafra', 'Kafra', 'province of', 'itself', 'province'],
    ['Kafra sub-district', 'Kafra', 'sub-district', 'itself', 'district'],
    ['Kafra neighborhood', 'Kafra', 'neighborhood', 'itself', 'neighbourhood'],
    ['western countryside of Kafra', 'Kafra', 'western countryside of', 'around', null],
    ['the northern and eastern countryside of Kafra', 'Kafra', 'the northern and eastern countryside of', 'around', null],
    ['Kafra outskirts', 'Kafra', 'outskirts', 'around', null],
    ['outskirts of the Kafra', 'Kafra', 'outskirts of', 'around', null],
    ['south of Kafra', 'Kafra', 'south of', 'around', null],
    ['12 km north-east of Kafra', 'Kafra', '12 km north-east of', 'around', null],
    ['about 3.5 miles to the south of Kafra', 'Kafra', 'about 3.5 miles to the south of', 'around', null],
    ['northern Kafra', 'Kafra', 'northern', 'part', null],
    ['southern and western sectors of Kafra', 'Kafra', 'southern and western sectors of', 'part', null],
    ['eastern Kafra Governorate', 'Kafra', 'eastern Governorate', 'part', 'province'],
    ['Kafra Airport', 'Kafra', 'Airport', 'apart', 'facility'],
    ['Kafra Oil Refinery', 'Kafra', 'Oil Refinery', 'apart', 'facility'],
    ['Kafra Industrial District', 'Kafra', 'Industrial District', 'apart', 'facility'],
    ['Kafra hill', 'Kafra', 'hill', 'apart', 'mountain'],
    ['Kafra (the old town)', 'Kafra', 'the old town', 'itself', null],
    ['Kafra village (north)', 'Kafra', 'village, north', 'itself', 'city'],
  ])('%s', (typed, name, words, bearing, kind) => {
    expect(readQualified(typed)).toEqual({ name, qualifier: { words, bearing, kind } })
  })

  test.each([
    'Kafra',
    'Kafra al-Gharbiyah',
    'Isle of Kafra',
    'Gulf of Kafra',
    'town',
    'northern',
    'Airport',
    '',
    '(north)',
    'Cape of Good Hope',
    'town of',
    'Westhope',
  ])('%j has none', (typed) => {
    expect(readQualified(typed)).toBeNull()
  })
})

test('a text without end is read up to a limit', () => {
  expect(readQualified(`${'northern '.repeat(5000)}Kafra`)?.name.length).toBeLessThanOrEqual(200)
})
