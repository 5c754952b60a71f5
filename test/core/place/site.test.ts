import { describe, expect, test } from 'vitest'
import { acledPrecision, type Site, ucdpPrecision, whereabouts } from '../../../src/core/place/site.ts'
import { place } from '../../facts.ts'

const TOWN: Site = { ref: 'gn:1', name: 'Salihat al-Nahr', kind: 'town', bearing: 'itself', admin1: 'Eastern', country: 'SY', lat: 34.9, lon: 40.5 }

describe('how exactly a place is known, in UCDP’s codes and ACLED’s', () => {
  test.each([
    ['a town', place('Salihat'), TOWN, 1, 1],
    ['a point that was said', place('a bend of the river', { lat: 34.9, lon: 40.5 }), null, 1, 1],
    ['near a town', place('Salihat', { relation: 'near' }), TOWN, 2, 2],
    ['the countryside of a town', place('Salihat countryside'), { ...TOWN, bearing: 'around' as const }, 2, 2],
    ['a district', place('Salihat district'), { ...TOWN, kind: 'district' as const }, 3, 2],
    ['a province', place('Eastern'), { ...TOWN, kind: 'province' as const }, 4, 3],
    ['between two towns', place('Salihat', { relation: 'between' }), TOWN, 5, 3],
    ['a desert', place('the desert'), { ...TOWN, kind: 'area' as const }, 5, 3],
    ['near a country’s border', place('Syria', { relation: 'near' }), { ...TOWN, kind: 'country' as const }, 6, 3],
    ['a place that nobody knows', place('Salihat'), null, null, null],
  ])('%s', (_, said, site, ucdp, acled) => {
    expect(ucdpPrecision(said, site)).toBe(ucdp)
    expect(acledPrecision(said, site)).toBe(acled)
  })
})

test('a point that was said stands before the one that was found; province and country are those of the register', () => {
  const said = place('Salihat', { admin1: 'East', country: null, lat: 34.91, lon: 40.51 })
  expect(whereabouts(said, TOWN)).toEqual({ admin1: 'Eastern', country: 'SY', lat: 34.91, lon: 40.51 })
  expect(whereabouts(said, null)).toEqual({ admin1: 'East', country: null, lat: 34.91, lon: 40.51 })
})
