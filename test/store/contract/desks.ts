import { expect, test } from 'vitest'
import { DIMENSIONS, EVERYTHING, SORTS } from '../../../src/core/query.ts'
import { DEFAULTS } from '../../../src/core/settings.ts'
import { COMPLETIONS, type Desk } from '../../../src/core/store.ts'
import { claim, facts, on, place, report } from '../../facts.ts'
import type { Fixture } from './fixture.ts'

/** All that a desk can be asked, asked so widely that nothing of it stays hidden. */
async function everything(desk: Desk) {
  const pages = SORTS.map((sort) => desk.find({ ...EVERYTHING, status: 'all' }, { sort, page: 1, size: 100 }))
  const queries = [
    { text: ['convoy'] },
    { actor: ['ISIS'] },
    { place: ['Jundya'] },
    { place: ['Syria'] },
    { source: ['SOHR'] },
    { tag: ['ied'] },
    { weapon: ['mine'] },
    { grade: ['b'] },
    { near: { at: 'Jundya', km: 50 } },
    { near: { at: { lat: 35, lon: 40 }, km: 50 } },
    { from: '2020-01-01' },
    { least: { killed: 1 } },
  ]
  const searches = queries.map((query) => desk.find({ ...EVERYTHING, ...query }, { sort: 'relevance', page: 1, size: 100 }))
  return {
    found: await Promise.all([...pages, ...searches]),
    event: await desk.event(1),
    history: await desk.history('event', 1),
    last: await desk.lastChange('terminal:ana'),
    own: await desk.ownChange('terminal:ana', 1),
    chunk: await desk.chunk({ ...EVERYTHING, status: 'all' }, 0, 100),
    tallies: await Promise.all(DIMENSIONS.map((by) => desk.tally(EVERYTHING, by, 1))),
    behind: await desk.behind(EVERYTHING, 'side', 1, { label: 'SAA' }, { page: 1, size: 50 }),
    names: await Promise.all(COMPLETIONS.map((what) => desk.complete(what, '', 100))),
    members: await desk.members(),
    settings: await desk.settings(),
    changes: await desk.deskChanges(50),
    actors: await desk.entries('actor'),
    actor: await desk.entry('actor', 1),
  }
}

const SHARED = (summary: string) =>
  facts({
    summary: `Convoy: ${summary}`,
    when: on('2020-08-06'),
    by: ['ISIS'],
    on: ['SAA'],
    places: [place('Jundya', { country: 'SY', lat: 35, lon: 40 })],
    tags: ['IED'],
    weapons: ['mine'],
    reports: [report({ publisher: 'SOHR', grade: 'B2', claims: [claim('SAA', 'killed', 8)] })],
  })

export function deskContract({ desk: newDesk, store }: Fixture): void {
  test('nothing of one desk is seen from another, though names and numbers are the same', async () => {
    const [one, other] = [await newDesk(), await newDesk()]
    await one.desk.log(SHARED('seen here'), one.stamp, null)
    const before = await everything(one.desk)
    await other.desk.log(SHARED('secret'), other.stamp, 'secret')
    await other.desk.log(SHARED('secret too'), other.stamp, null)
    await other.desk.revise({ no: 1, version: 1, action: 'edit', facts: { by: ['Secret'] }, why: null, stamp: other.stamp })
    await other.desk.member('terminal:bob', 'Secret Bob')
    await other.desk.saveSettings({ ...DEFAULTS, zone: 'Asia/Damascus' }, other.stamp)
    expect(await everything(one.desk)).toEqual(before)
    expect(JSON.stringify(before)).not.toMatch(/secret/i)
    expect(JSON.stringify(before)).toContain('seen here')
    expect(JSON.stringify(await everything(other.desk))).not.toContain('seen here')
  })

  test('a desk of the same key is the same desk', async () => {
    const { desk, stamp } = await newDesk()
    await desk.log(facts({ summary: 'kept' }), stamp, null)
    expect((await (await store().desk(desk.key)).event(1))?.facts.summary).toBe('kept')
  })

  test('the first member is the admin, the next are loggers; a new name takes the place of the old', async () => {
    const { desk, stamp } = await newDesk()
    expect(await desk.member('terminal:bob', 'Bob')).toEqual({ key: 'terminal:bob', name: 'Bob', role: 'logger' })
    await desk.setRole('terminal:bob', 'reader', stamp)
    expect(await desk.member('terminal:bob', 'Robert')).toEqual({ key: 'terminal:bob', name: 'Robert', role: 'reader' })
    expect(await desk.members()).toEqual([
      { key: 'terminal:ana', name: 'Ana', role: 'admin' },
      { key: 'terminal:bob', name: 'Robert', role: 'reader' },
    ])
    await expect(desk.setRole('terminal:eve', 'admin', stamp)).rejects.toThrow('terminal:eve is no member of this desk.')
  })

  test('ten who come to a new desk at once make one admin', async () => {
    const desk = await store().desk('crowd')
    await Promise.all(Array.from({ length: 10 }, (_, at) => desk.member(`terminal:${at}`, `Member ${at}`)))
    expect((await desk.members()).filter(({ role }) => role === 'admin')).toHaveLength(1)
  })

  test('settings are kept', async () => {
    const { desk, stamp } = await newDesk()
    expect(await desk.settings()).toEqual(DEFAULTS)
    const own = { ...DEFAULTS, zone: 'Asia/Damascus', week: 'saturday', vague: { several: 4 } } as const
    const kept = { ...own, vague: { ...DEFAULTS.vague, several: 4 } }
    expect(await desk.saveSettings(own, stamp)).toEqual(kept)
    expect(await desk.settings()).toEqual(kept)
    await Promise.all([desk.saveSettings({ zone: 'Europe/Kyiv' }, stamp), desk.saveSettings({ dates: 'day-month' }, stamp)])
    expect(await desk.settings()).toEqual({ ...kept, zone: 'Europe/Kyiv', dates: 'day-month' })
  })

  test('who changed settings and roles is kept, the newest first, and what changed nothing is not', async () => {
    const { desk, stamp } = await newDesk()
    await desk.member('terminal:bob', 'Bob')
    await desk.saveSettings({ zone: 'Asia/Damascus', theatre: ['SY', 'IQ'] }, stamp)
    await desk.saveSettings({ zone: 'Asia/Damascus' }, stamp)
    await desk.setRole('terminal:bob', 'editor', { ...stamp, from: 'elsewhere' })
    await desk.setRole('terminal:bob', 'editor', stamp)
    const by = { at: stamp.at, by: 'Ana', byKey: 'terminal:ana' }
    expect(await desk.deskChanges(9)).toEqual([
      { ...by, from: 'elsewhere', what: 'role', whose: 'Bob', before: 'logger', after: 'editor' },
      { ...by, from: 'terminal', what: 'theatre', whose: null, before: [], after: ['SY', 'IQ'] },
      { ...by, from: 'terminal', what: 'zone', whose: null, before: 'UTC', after: 'Asia/Damascus' },
    ])
    expect(await desk.deskChanges(1)).toHaveLength(1)
  })
}
