import { describe, expect, test } from 'vitest'
import type { Place } from '../../src/core/place/place.ts'
import { geojson } from '../../src/exchange/geojson.ts'
import { place } from '../facts.ts'
import { clash, contested, event } from '../render/events.ts'
import { written } from './written.ts'

const HOMS = place('Homs', { lat: 34.73, lon: 36.71 })
const HAMA = place('Hama', { lat: 35.13, lon: 36.75 })

test.each([
  ['no events', []],
  ['one', [clash]],
  ['three', [clash, contested, clash]],
])('%s make one collection', async (_, events) => {
  const file = JSON.parse(await written(geojson, events))
  expect(Object.keys(file)).toEqual(['type', 'features'])
  expect(file.type).toBe('FeatureCollection')
  expect(file.features.map((feature: { type: string; id: number }) => [feature.type, feature.id])).toEqual(events.map(({ no }) => ['Feature', no]))
})

describe('the geometry', () => {
  test.each<[string, Place[], unknown]>([
    ['of no place', [], null],
    ['of a place without coordinates', [place('Homs')], null],
    ['of one', [HOMS], { type: 'Point', coordinates: [36.71, 34.73] }],
    ['of one of two', [place('x'), HOMS], { type: 'Point', coordinates: [36.71, 34.73] }],
    [
      'of two',
      [HOMS, HAMA],
      {
        type: 'MultiPoint',
        coordinates: [
          [36.71, 34.73],
          [36.75, 35.13],
        ],
      },
    ],
  ])('%s', async (_, places, geometry) => {
    const { features } = JSON.parse(await written(geojson, [event(1, { places })]))
    expect(features[0].geometry).toEqual(geometry)
  })
})

test('the properties are the columns of a spreadsheet, and hostile text is text', async () => {
  const { features } = JSON.parse(await written(geojson, [event(1, { summary: '"},\n{"x":"</script>\u2028', places: [HOMS] })]))
  expect(features[0].properties).toMatchObject({ event_id: 'E-1', status: 'live', latitude: 34.73, summary: '"},\n{"x":"</script>\u2028' })
})
