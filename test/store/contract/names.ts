import { expect, test } from 'vitest'
import type { Place } from '../../../src/core/event.ts'
import { EVERYTHING } from '../../../src/core/query.ts'
import { facts, place } from '../../facts.ts'
import type { Fixture } from './fixture.ts'

const IN_SYRIA = place('Al-Bab', { admin1: 'Aleppo', country: 'SY', lat: 36.37, lon: 37.52 })
const IN_YEMEN = place('Al Bab', { admin1: 'Hodeidah', country: 'YE' })

const CASES: [what: string, before: Place[], given: Place, stored: Place][] = [
  ['a bare name is the one known place of that name', [IN_SYRIA], place('al-bab'), { ...IN_SYRIA, name: 'al-bab' }],
  ['a bare name that several places have stays bare', [IN_SYRIA, IN_YEMEN], place('Al-Bab'), place('Al-Bab')],
  ['what is given tells which it is', [IN_SYRIA, IN_YEMEN], place('Al-Bab', { country: 'YE' }), { ...IN_YEMEN, name: 'Al-Bab' }],
  ['what disagrees is another place', [IN_SYRIA], place('Al-Bab', { country: 'YE' }), place('Al-Bab', { country: 'YE' })],
  ['other coordinates are kept', [IN_SYRIA], { ...IN_SYRIA, lat: 36.38 }, { ...IN_SYRIA, lat: 36.38 }],
  ['a bare name used before is no reason to stay bare', [place('Al-Bab'), IN_SYRIA], place('Al-Bab'), IN_SYRIA],
]

export function namesContract({ desk: newDesk }: Fixture): void {
  test.each(CASES)('places: %s', async (_, before, given, stored) => {
    const { desk, stamp } = await newDesk()
    for (const known of before) await desk.log(facts({ places: [known] }), stamp, null)
    const { facts: logged } = await desk.log(facts({ places: [given] }), stamp, null)
    expect(logged.places).toEqual([stored])
  })

  test('what is learnt of a place later leaves earlier events as they were', async () => {
    const { desk, stamp } = await newDesk()
    await desk.log(facts({ places: [place('Al-Bab')] }), stamp, null)
    await desk.log(facts({ places: [IN_SYRIA] }), stamp, null)
    expect((await desk.event(1))?.facts.places).toEqual([place('Al-Bab')])
  })

  test('an undo puts a place back as it was, and an edit of something else leaves it', async () => {
    const { desk, stamp } = await newDesk()
    await desk.log(facts({ places: [place('Al-Bab')] }), stamp, null)
    await desk.log(facts({ places: [IN_SYRIA] }), stamp, null)
    const edited = await desk.revise({ no: 1, version: 1, action: 'edit', facts: { by: ['ISIS'] }, why: null, stamp })
    expect(edited?.facts.places).toEqual([place('Al-Bab')])
    await desk.revise({ no: 1, version: 2, action: 'edit', facts: { places: [place('Sukhna')] }, why: null, stamp })
    const undone = await desk.revise({ no: 1, version: 3, action: 'undo', facts: { places: [place('Al-Bab')] }, why: null, stamp, undoes: 4 })
    expect(undone?.facts.places).toEqual([place('Al-Bab')])
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
