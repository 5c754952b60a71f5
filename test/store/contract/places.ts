import { describe, expect, test } from 'vitest'
import type { Site } from '../../../src/core/place/site.ts'
import { EVERYTHING } from '../../../src/core/query.ts'
import { facts, place } from '../../facts.ts'
import type { Fixture } from './fixture.ts'

const SITE: Site = { ref: 'gn:1', name: 'Dar al Kuzah', kind: 'town', bearing: 'itself', admin1: 'Eastern', country: 'SY', lat: 35.3, lon: 40.1 }
const PAGE = { sort: 'oldest', page: 1, size: 10 } as const

export function placesContract({ desk: newDesk }: Fixture): void {
  describe('where places are', () => {
    test('said once, it holds for all events that name the place so, and leaves what they said', async () => {
      const { desk, stamp } = await newDesk()
      const bare = place('Dar Kuza')
      const logged = [facts({ places: [bare] }), facts({ places: [{ ...bare, relation: 'near' }] }), facts({ places: [place('Dar Kuza', { country: 'IQ' })] })]
      await desk.logAll(logged.map((given) => ({ facts: given, stamp, why: null })))
      await desk.tally(EVERYTHING, 'admin1', 1)
      expect(await desk.settlePlaces([{ place: bare, site: SITE }])).toBe(2)
      expect((await desk.event(1))?.sites).toEqual([SITE])
      expect((await desk.event(1))?.facts).toEqual(logged[0])
      expect((await desk.event(3))?.sites).toEqual([null])
      const near = await desk.find({ ...EVERYTHING, near: { at: { lat: 35.3, lon: 40.2 }, km: 20 } }, PAGE)
      expect(near.events.map(({ no }) => no)).toEqual([1, 2])
      const province = await desk.find({ ...EVERYTHING, place: ['elsewhere'], located: { refs: [], provinces: [{ admin1: 'Eastern', country: 'SY' }] } }, PAGE)
      expect(province.total).toBe(2)
      expect((await desk.tally(EVERYTHING, 'admin1', 1)).lines.map(({ label, events }) => [label, events])).toEqual([
        ['Eastern', 2],
        [null, 1],
      ])
    })

    test('known to lie in a province, a place is found there and stays open until somebody locates it', async () => {
      const { desk, stamp } = await newDesk()
      const said = place('Bir Nowhere', { admin1: 'East' })
      await desk.log(facts({ places: [said] }), stamp, null)
      await desk.settlePlaces([{ place: said, within: { admin1: 'Eastern', country: 'SY' } }])
      expect((await desk.find({ ...EVERYTHING, place: ['Syria'] }, PAGE)).total).toBe(1)
      expect((await desk.find({ ...EVERYTHING, place: ['Eastern'] }, PAGE)).total).toBe(1)
      expect((await desk.tally(EVERYTHING, 'country', 1)).lines).toMatchObject([{ label: 'Syria', events: 1 }])
      expect((await desk.event(1))?.sites).toEqual([null])
      expect(await desk.saidPlaces(null, 9)).toMatchObject([{ place: { name: 'Bir Nowhere', admin1: 'East' } }])
      await desk.settlePlaces([{ place: said, site: SITE }])
      expect((await desk.event(1))?.sites).toEqual([SITE])
    })

    test('a point that an event gives stands before the one that was found', async () => {
      const { desk, stamp } = await newDesk()
      const said = place('Dar Kuza', { lat: 35, lon: 40 })
      await desk.log(facts({ places: [said] }), stamp, null)
      await desk.settlePlaces([{ place: said, site: SITE }])
      expect((await desk.event(1))?.sites[0]).toMatchObject({ lat: 35, lon: 40, admin1: 'Eastern' })
    })

    test('those that nobody has located come by how often they are named, page by page', async () => {
      const { desk, stamp } = await newDesk()
      const named = ['Nahr', 'Bir', 'Bir', 'Tall', 'Tall', 'Tall'].map((name) => facts({ places: [place(name)] }))
      await desk.logAll([...named, facts({ places: [place('Qasr', { lat: 35, lon: 40 })] })].map((given) => ({ facts: given, stamp, why: null })))
      const names = async (limit: number, skip: number) => (await desk.saidPlaces(null, limit, skip)).map(({ place: { name }, events }) => [name, events])
      expect(await names(2, 0)).toEqual([
        ['Tall', 3],
        ['Bir', 2],
      ])
      expect(await names(2, 2)).toEqual([['Nahr', 1]])
      expect(await desk.saidPlaces(['tall', 'qasr'], 9)).toMatchObject([{ place: { name: 'Tall' } }, { place: { name: 'Qasr', lat: 35 } }])
    })

    test('a place of the desk is found by its names and by what it lies in, and what was located as it follows it', async () => {
      const { desk, stamp } = await newDesk()
      const own = {
        name: 'Dar al-Kuzah',
        kind: null,
        parent: 'Eastern quarter',
        admin1: null,
        country: 'SY',
        lat: 35,
        lon: 40,
        spellings: ['Dar Kuza'],
        ref: null,
        note: null,
      }
      const save = (change: object) => desk.saveEntry({ register: 'place', no: null, version: 0, action: 'edit', facts: own, why: null, stamp, ...change })
      await save({ action: 'log' })
      for (const name of ['dar kuzah', 'dar kuza', 'eastern quarter']) expect(await desk.placesCalled([name])).toMatchObject([{ no: 1 }])
      expect(await desk.placesCalled(['nahr'])).toEqual([])
      const bare = place('Dar Kuza')
      await desk.log(facts({ places: [bare] }), stamp, null)
      await desk.settlePlaces([{ place: bare, site: { ...SITE, ref: 'P-1' } }])
      await save({ no: 1, version: 1, facts: { ...own, lat: 36 } })
      expect((await desk.event(1))?.sites[0]).toMatchObject({ ref: 'P-1', name: 'Dar al-Kuzah', lat: 36 })
      await save({ no: 1, version: 2, facts: { ...own, spellings: [] } })
      expect((await desk.event(1))?.sites).toEqual([null])
      expect(await desk.placesCalled(['dar kuza'])).toEqual([])
    })

    test('two at once do not make one place twice', async () => {
      const { desk, stamp } = await newDesk()
      const own = { name: 'Nahr', kind: null, parent: null, admin1: null, country: 'SY', lat: null, lon: null, spellings: [], ref: null, note: null }
      const add = () => desk.saveEntry({ register: 'place', no: null, version: 0, action: 'log', facts: own, why: null, stamp })
      const both = await Promise.allSettled([add(), add()])
      expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      expect(await desk.entries('place')).toHaveLength(1)
    })
  })
}
