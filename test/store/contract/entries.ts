import { describe, expect, test } from 'vitest'
import { BadInput } from '../../../src/core/bad-input.ts'
import type { EntryFacts } from '../../../src/core/entry.ts'
import type { SaveEntry } from '../../../src/core/store.ts'
import { facts } from '../../facts.ts'
import type { Fixture } from './fixture.ts'

/** Every register works alike; these stand for them. */
const ENTRIES: Pick<EntryFacts, 'actor' | 'place' | 'source'> = {
  actor: {
    name: 'Jaysh al-Shamal',
    inter: 2,
    countries: ['SY'],
    names: [{ name: 'Northern Army', kind: 'alias', from: '2016' }],
    relations: [{ type: 'part-of', to: 'free syrian army', source: 'its own statement' }],
    sources: [],
    note: null,
    starter: null,
    mergedInto: null,
  },
  place: {
    name: 'Qanat al-Suis',
    kind: 'village',
    parent: null,
    admin1: 'Aleppo',
    country: 'SY',
    lat: 36.5,
    lon: 37.8,
    spellings: ['Qanat as-Suways'],
    ref: null,
    note: null,
  },
  source: {
    name: 'Al-Masdar News',
    spellings: ['AMN'],
    kind: 'outlet',
    stances: [{ is: 'pro', actor: 'Syrian Armed Forces' }],
    links: [],
    reliability: 'C',
    url: 'https://example.org/',
    language: 'en',
    licence: null,
    note: null,
  },
}

const REGISTERS = ['actor', 'place', 'source'] as const

export function entriesContract({ desk: newDesk }: Fixture): void {
  describe.each(REGISTERS)('the register of each %s', (register) => {
    const another = { facts: { ...ENTRIES[register], name: 'Another', names: [], spellings: [] } }

    async function added() {
      const { desk, stamp } = await newDesk()
      const save = (change: Partial<SaveEntry>) =>
        desk.saveEntry({ register, no: null, version: 0, action: 'log', facts: ENTRIES[register], why: null, stamp, ...change })
      const entry = await save({})
      return { desk, stamp, save, entry }
    }

    test('gives an entry back as it was added, under numbers of its own', async () => {
      const { desk, stamp, save, entry } = await added()
      const by = { addedAt: stamp.at, addedBy: 'Ana', addedByKey: 'terminal:ana' }
      expect(entry).toEqual({ register, no: 1, status: 'live', version: 1, facts: ENTRIES[register], ...by })
      await save(another)
      expect((await desk.entries(register)).map(({ no }) => no)).toEqual([1, 2])
      expect(await desk.entry(register, 1)).toEqual(entry)
      expect(await desk.entry(register, 3)).toBeNull()
      const others = REGISTERS.filter((other) => other !== register)
      expect((await Promise.all(others.map((other) => desk.entries(other)))).flat()).toEqual([])
    })

    test('keeps every change in its history, apart from that of an event of the same number', async () => {
      const { desk, stamp, save } = await added()
      const { no } = await desk.log(facts({ summary: 'one' }), stamp, null)
      await save({ no: 1, version: 1, action: 'retract', status: 'retracted', why: 'twice' })
      expect((await desk.entry(register, 1))?.status).toBe('retracted')
      expect((await desk.history(register, 1)).map(({ action, subject, changes }) => [action, subject, changes])).toEqual([
        ['log', register, []],
        ['retract', register, [{ field: 'status', before: 'live', after: 'retracted' }]],
      ])
      expect((await desk.history('event', no)).map(({ action }) => action)).toEqual(['log'])
      expect(await desk.lastChange('terminal:ana')).toMatchObject({ subject: register, no: 1, action: 'retract' })
    })

    test('changes nothing for whoever saw an older version, and says nothing where nothing changes', async () => {
      const { desk, save } = await added()
      await save({ no: 1, version: 1, action: 'retract', status: 'retracted' })
      expect(await save({ no: 1, version: 1, action: 'restore', status: 'live' })).toBeNull()
      expect(await save({ no: 1, version: 2, action: 'edit' })).toMatchObject({ version: 2 })
      expect(await desk.history(register, 1)).toHaveLength(2)
    })

    test('refuses what it cannot hold, and takes no number for it', async () => {
      const { desk, save } = await added()
      await expect(save({ facts: { ...ENTRIES[register], name: 'x'.repeat(5000) } })).rejects.toThrow(BadInput)
      await save(another)
      expect((await desk.entries(register)).map(({ no }) => no)).toEqual([1, 2])
    })
  })
}
