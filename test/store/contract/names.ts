import { expect, test } from 'vitest'
import type { Place } from '../../../src/core/place/place.ts'
import { EVERYTHING } from '../../../src/core/query.ts'
import { facts, place } from '../../facts.ts'
import type { Fixture } from './fixture.ts'

const IN_SYRIA = place('Al-Bab', { admin1: 'Aleppo', country: 'SY', lat: 36.37, lon: 37.52 })
const IN_YEMEN = place('Al Bab', { admin1: 'Hodeidah', country: 'YE' })

const CASES: [what: string, before: Place, given: Place][] = [
  ['a bare name', IN_SYRIA, place('al-bab')],
  ['a country alone', IN_SYRIA, place('Al-Bab', { country: 'SY' })],
  ['another country', IN_SYRIA, IN_YEMEN],
  ['other coordinates', IN_SYRIA, { ...IN_SYRIA, lat: 36.38 }],
  ['more than was said before', place('Al-Bab'), IN_SYRIA],
  ['a province in another spelling', IN_SYRIA, { ...IN_SYRIA, admin1: 'ALEPPO' }],
  ['the same in another spelling', IN_SYRIA, { ...IN_SYRIA, name: 'AL BAB' }],
]

export function namesContract({ desk: newDesk }: Fixture): void {
  test.each(CASES)('places are as they were said, whatever else the desk knows of the name: %s', async (_, before, given) => {
    const { desk, stamp } = await newDesk()
    await desk.logAll([before, given].map((each) => ({ facts: facts({ places: [each] }), stamp, why: null })))
    const edited = await desk.revise({ no: 1, version: 1, action: 'edit', facts: { by: ['ISIS'] }, why: null, stamp })
    expect(edited?.facts.places).toEqual([before])
    expect((await desk.event(2))?.facts.places).toEqual([given])
    await desk.revise({ no: 1, version: 2, action: 'edit', facts: { places: [given] }, why: null, stamp })
    const undone = await desk.revise({ no: 1, version: 3, action: 'undo', facts: { places: [before] }, why: null, stamp, undoes: 4 })
    expect(undone?.facts.places).toEqual([before])
  })

  test('a bare name finds all places of the name', async () => {
    const { desk, stamp } = await newDesk()
    const places = [place('al-bab'), IN_SYRIA, IN_YEMEN, place('Sukhna')]
    await desk.logAll(places.map((each) => ({ facts: facts({ places: [each] }), stamp, why: null })))
    const found = async (name: string) => (await desk.find({ ...EVERYTHING, place: [name] }, { sort: 'oldest', page: 1, size: 10 })).events.map(({ no }) => no)
    expect(await found('Al Bab')).toEqual([1, 2, 3])
    expect(await found('Syria')).toEqual([2])
  })

  test('a word of a party’s name finds what it did under its other names, and a name of nobody’s only itself', async () => {
    const { desk, stamp } = await newDesk()
    const parties = ['Israel Defense Forces', 'IDF', 'Israeli army', 'Friends of Israel', 'Hamas']
    await desk.logAll(parties.map((by) => ({ facts: facts({ by: [by] }), stamp, why: null })))
    const found = async (by: string) => (await desk.find({ ...EVERYTHING, by: [by] }, { sort: 'oldest', page: 1, size: 10 })).events.map(({ no }) => no)
    expect(await found('Israel')).toEqual([1, 2, 3, 4])
    expect(await found('Friends')).toEqual([4])
  })

  test('names of nothing but signs are names', async () => {
    const { desk, stamp } = await newDesk()
    await desk.log(facts({ by: ['☭'], tags: ['🔥'], places: [place('!!!')] }), stamp, null)
    await desk.log(facts({ by: ['★'] }), stamp, null)
    for (const query of [{ by: ['☭'] }, { tag: ['🔥'] }, { place: ['!!!'] }]) {
      expect((await desk.find({ ...EVERYTHING, ...query }, { sort: 'newest', page: 1, size: 10 })).events.map(({ no }) => no)).toEqual([1])
    }
    expect(await desk.complete('actor', '☭', 5)).toEqual(['☭'])
  })
}
