import { describe, expect, test } from 'vitest'
import { EVERYTHING } from '../../../src/core/query.ts'
import type { Source } from '../../../src/core/source/source.ts'
import type { Stamp } from '../../../src/core/stamp.ts'
import type { Desk } from '../../../src/core/store.ts'
import { source } from '../../core/source/sources.ts'
import { claim, facts, report } from '../../facts.ts'
import type { Fixture } from './fixture.ts'

/** What the register of sources changes in what is found, counted and said. */
export function sourcesContract({ desk: newDesk }: Fixture): void {
  const add = (desk: Desk, stamp: Stamp, name: string, given: Partial<Source>) =>
    desk.saveEntry({ register: 'source', no: null, version: 0, action: 'log', facts: source(name, given), why: null, stamp })
  const lines = async (desk: Desk) => (await desk.tally(EVERYTHING, 'source', 1)).lines.map(({ label, events }) => `${label} ${events}`).sort()
  const found = async (desk: Desk, name: string) =>
    (await desk.find({ ...EVERYTHING, source: [name] }, { sort: 'oldest', page: 1, size: 10 })).events.map(({ no }) => no)

  async function deskWithReports() {
    const { desk, stamp } = await newDesk()
    for (const publisher of ['AMN', 'Al-Masdar News', 'South Front', 'Global Research']) {
      await desk.log(facts({ by: ['ISIS'], on: ['SAA'], reports: [report({ publisher, claims: [claim('SAA', 'killed', 3)] })] }), stamp, null)
    }
    return { desk, stamp }
  }

  describe('a register of sources', () => {
    test('every spelling finds all of them', async () => {
      const { desk, stamp } = await deskWithReports()
      expect(await found(desk, 'AMN')).toEqual([1])
      await add(desk, stamp, 'Al-Masdar News', { spellings: ['AMN', 'almasdarnews.com'] })
      for (const name of ['amn', 'Al Masdar News', 'almasdarnews.com']) expect(await found(desk, name), name).toEqual([1, 2])
    })

    test('a tally by source counts origins', async () => {
      const { desk, stamp } = await deskWithReports()
      expect(await lines(desk)).toEqual(['AMN 1', 'Al-Masdar News 1', 'Global Research 1', 'South Front 1'])
      await add(desk, stamp, 'Al-Masdar News', { spellings: ['AMN'] })
      const mirror = await add(desk, stamp, 'Global Research', { links: [{ type: 'republishes', to: 'South Front' }] })
      expect(await lines(desk)).toEqual(['Al-Masdar News 2', 'South Front 2'])
      await desk.log(facts({ by: ['ISIS'], reports: [report({ publisher: 'AMN' }), report({ publisher: 'SOHR' })] }), stamp, null)
      expect(await lines(desk)).toEqual(['Al-Masdar News 3', 'SOHR 1', 'South Front 2'])
      expect((await desk.tally(EVERYTHING, 'source', 1)).sources).toEqual({ links: 6, publishers: 4, origins: 3 })
      expect((await desk.tally({ ...EVERYTHING, source: ['AMN'] }, 'source', 1)).sources).toEqual({ links: 4, publishers: 2, origins: 2 })
      const behind = await desk.behind(EVERYTHING, 'source', 1, { label: 'South Front' }, { page: 1, size: 50 })
      expect(behind.events.map(({ event }) => event.no).sort()).toEqual([3, 4])
      await desk.saveEntry({
        register: 'source',
        no: mirror?.no ?? 0,
        version: 1,
        action: 'retract',
        facts: source('Global Research'),
        status: 'retracted',
        why: null,
        stamp,
      })
      expect(await lines(desk)).toEqual(['Al-Masdar News 3', 'Global Research 1', 'SOHR 1', 'South Front 1'])
    })

    test('merged sources are one publisher and one origin, and two again when they are parted', async () => {
      const { desk, stamp } = await deskWithReports()
      const masdar = await add(desk, stamp, 'Al-Masdar News', { spellings: ['AMN'] })
      const front = await add(desk, stamp, 'South Front', { spellings: ['SF'] })
      const merge = (mergedInto: number | undefined, version: number) =>
        desk.saveEntry({
          register: 'source',
          no: front?.no ?? 0,
          version,
          action: 'merge',
          facts: { ...source('South Front', { spellings: ['SF'] }), mergedInto },
          why: null,
          stamp,
        })
      await merge(masdar?.no, 1)
      expect(await lines(desk)).toEqual(['Al-Masdar News 3', 'Global Research 1'])
      for (const name of ['SF', 'AMN', 'South Front']) expect(await found(desk, name), name).toEqual([1, 2, 3])
      expect((await desk.tally(EVERYTHING, 'source', 1)).sources).toEqual({ links: 4, publishers: 2, origins: 2 })
      expect((await desk.event(3))?.voices).toMatchObject([{ publisher: 'Al-Masdar News', origin: 'Al-Masdar News' }])
      await merge(undefined, 2)
      expect(await lines(desk)).toEqual(['Al-Masdar News 2', 'Global Research 1', 'South Front 1'])
      expect((await desk.entry('source', front?.no ?? 0))?.facts).toEqual(source('South Front', { spellings: ['SF'] }))
    })

    test('a name is one source’s, however it comes to be', async () => {
      const { desk, stamp } = await newDesk()
      const names = async () => (await desk.entries('source')).map(({ status, facts: { name } }) => `${name} ${status}`)
      const [first, second] = await Promise.allSettled(['AMN', 'amn'].map((name) => add(desk, stamp, name, {})))
      expect([first?.status, second]).toMatchObject(['fulfilled', { reason: { message: '“amn” is a name of S-1 AMN already; a name is one source’s.' } }])
      const change = { register: 'source', no: 1, facts: source('AMN'), why: null, stamp } as const
      await desk.saveEntry({ ...change, version: 1, action: 'retract', status: 'retracted' })
      await add(desk, stamp, 'Al-Masdar News', { spellings: ['AMN'] })
      const restored = desk.saveEntry({ ...change, version: 2, action: 'restore', status: 'live' })
      await expect(restored).rejects.toThrow('“AMN” is a name of S-2 Al-Masdar News already')
      expect(await names()).toEqual(['AMN retracted', 'Al-Masdar News live'])
    })

    test('links do not run in a circle, whatever brings them back', async () => {
      const { desk, stamp } = await newDesk()
      const quoting = (to: string): Pick<Source, 'links'> => ({ links: [{ type: 'quotes', to }] })
      await add(desk, stamp, 'A', quoting('B'))
      await desk.saveEntry({ register: 'source', no: 1, version: 1, action: 'edit', facts: source('A'), why: null, stamp })
      await add(desk, stamp, 'B', quoting('A'))
      const undone = { no: 1, version: 2, action: 'undo', facts: source('A', quoting('B')) } as const
      await expect(desk.saveEntry({ register: 'source', ...undone, why: null, stamp })).rejects.toThrow(
        'That would run in a circle: A takes from B takes from A.',
      )
    })

    test('an event says who speaks in it, as the desk knows them now', async () => {
      const { desk, stamp } = await deskWithReports()
      expect((await desk.event(1))?.voices).toEqual([{ publisher: 'AMN', origin: 'AMN', favours: null, bearings: [null] }])
      await add(desk, stamp, 'Al-Masdar News', { spellings: ['AMN'], stances: [{ is: 'pro', actor: 'Syrian Armed Forces' }] })
      expect((await desk.event(1))?.voices).toEqual([{ publisher: 'Al-Masdar News', origin: 'Al-Masdar News', favours: 'on', bearings: ['admission'] }])
    })

    test('another desk knows nothing of it', async () => {
      const { desk, stamp } = await deskWithReports()
      await add(desk, stamp, 'Al-Masdar News', { spellings: ['AMN'] })
      const { desk: other } = await deskWithReports()
      expect(await found(other, 'AMN')).toEqual([1])
    })
  })
}
