import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Facts } from '../../../src/core/event.ts'
import { EVERYTHING } from '../../../src/core/query.ts'
import type { Revise } from '../../../src/core/store.ts'
import { anyFacts } from '../../any-facts.ts'
import { claim, facts, on, place, report } from '../../facts.ts'
import type { Fixture } from './fixture.ts'

const LOGGED = facts({
  summary: 'Convoy ambushed',
  when: on('2020-08-06'),
  by: ['ISIS'],
  places: [place('Jundya')],
  reports: [report({ claims: [claim('SAA', 'killed', 8)] })],
})

export function revisingContract({ desk: newDesk }: Fixture): void {
  async function logged() {
    const { desk, stamp, ana } = await newDesk()
    const { no } = await desk.log(LOGGED, stamp, 'seen on the wire')
    const revise = (version: number, given: Partial<Facts>, more: Partial<Revise> = {}) =>
      desk.revise({ no, version, action: 'edit', facts: given, why: null, stamp, ...more })
    return { desk, stamp, ana, no, revise }
  }

  test('an edit replaces what it gives and leaves the rest', async () => {
    const { revise } = await logged()
    const edited = await revise(1, { by: ['Ansar'], when: on('2020-08-05') })
    expect(edited).toMatchObject({ version: 2, status: 'live', facts: { ...LOGGED, by: ['Ansar'], when: on('2020-08-05') } })
  })

  test('any facts can take the place of any others', async () => {
    const { desk, stamp } = await newDesk()
    await fc.assert(
      fc.asyncProperty(anyFacts(), anyFacts(), async (before, after) => {
        const { no } = await desk.log(before, stamp, null)
        const edited = await desk.revise({ no, version: 1, action: 'edit', facts: after, why: null, stamp })
        expect(edited?.facts).toEqual(after)
        expect(await desk.event(no)).toEqual(edited)
      }),
      { numRuns: 60 },
    )
  })

  test('the history says who changed which field from what to what, and why', async () => {
    const { desk, no, revise } = await logged()
    await revise(1, { by: ['Ansar'], on: LOGGED.on }, { why: 'ministry update' })
    await revise(2, {}, { action: 'retract', status: 'retracted', why: 'twice' })
    expect(await desk.history('event', no)).toEqual([
      {
        seq: 1,
        subject: 'event',
        no,
        at: '2020-08-07T12:00:00.000Z',
        by: 'Ana',
        byKey: 'terminal:ana',
        imported: null,
        from: 'terminal',
        action: 'log',
        changes: [],
        why: 'seen on the wire',
      },
      {
        seq: 2,
        subject: 'event',
        no,
        at: '2020-08-07T12:00:00.000Z',
        by: 'Ana',
        byKey: 'terminal:ana',
        imported: null,
        from: 'terminal',
        action: 'edit',
        changes: [{ field: 'by', before: ['ISIS'], after: ['Ansar'] }],
        why: 'ministry update',
      },
      {
        seq: 3,
        subject: 'event',
        no,
        at: '2020-08-07T12:00:00.000Z',
        by: 'Ana',
        byKey: 'terminal:ana',
        imported: null,
        from: 'terminal',
        action: 'retract',
        changes: [{ field: 'status', before: 'live', after: 'retracted' }],
        why: 'twice',
      },
    ])
  })

  test('whoever saw an older version changes nothing', async () => {
    const { desk, no, revise } = await logged()
    await revise(1, { by: ['Ansar'] })
    const before = await desk.event(no)
    expect(await revise(1, { by: ['SDF'] })).toBeNull()
    expect(await desk.event(no)).toEqual(before)
    expect(await desk.history('event', no)).toHaveLength(2)
  })

  test('of two edits at once one wins', async () => {
    const { desk, no, revise } = await logged()
    const both = await Promise.all([revise(1, { by: ['Ansar'] }), revise(1, { by: ['SDF'] })])
    expect(both.filter((event) => event === null)).toHaveLength(1)
    expect(await desk.history('event', no)).toHaveLength(2)
  })

  test('an edit that changes nothing leaves no trace', async () => {
    const { desk, no, revise } = await logged()
    expect(await revise(1, { by: ['ISIS'], places: [place('Jundya')] })).toMatchObject({ version: 1 })
    expect(await desk.history('event', no)).toHaveLength(1)
  })

  test('an event that is not there is refused', async () => {
    const { desk, stamp } = await logged()
    await expect(desk.revise({ no: 99, version: 1, action: 'edit', facts: {}, why: null, stamp })).rejects.toThrow('There is no event E-99 on this desk.')
  })

  test('the last change is the latest that is neither an undo nor undone', async () => {
    const { desk, no, revise } = await logged()
    const seqs = async () => (await desk.lastChange('terminal:ana'))?.seq ?? null
    await revise(1, { by: ['Ansar'] })
    expect(await seqs()).toBe(2)
    await revise(2, { by: ['ISIS'] }, { action: 'undo', undoes: 2 })
    expect(await seqs()).toBe(1)
    await revise(3, {}, { action: 'undo', status: 'retracted', undoes: 1 })
    expect(await seqs()).toBeNull()
    expect(await desk.lastChange('terminal:nobody')).toBeNull()
    expect((await desk.history('event', no)).map(({ action }) => action)).toEqual(['log', 'edit', 'undo', 'undo'])
  })

  test('an undo is said even where nothing is left to take back', async () => {
    const { desk, revise } = await logged()
    await revise(1, {}, { action: 'retract', status: 'retracted' })
    await revise(2, {}, { action: 'undo', status: 'retracted', undoes: 1 })
    expect((await desk.lastChange('terminal:ana'))?.seq).toBe(2)
  })

  test('an edited event is found by what it says now', async () => {
    const { desk, revise } = await logged()
    await revise(1, { summary: 'Tank destroyed', by: ['Ansar'], places: [place('Sukhna')], when: on('2020-09-01'), reports: [] })
    const finds = async (given: object) => (await desk.find({ ...EVERYTHING, ...given }, { sort: 'newest', page: 1, size: 10 })).total
    const now = [{ text: ['tank'] }, { by: ['Ansar'] }, { place: ['Sukhna'] }, { from: '2020-09-01' }, { losses: 'unstated' }]
    const then = [{ text: ['convoy'] }, { by: ['ISIS'] }, { actor: ['SAA'] }, { place: ['Jundya'] }, { to: '2020-08-31' }, { least: { killed: 1 } }]
    for (const query of now) expect([query, await finds(query)]).toEqual([query, 1])
    for (const query of then) expect([query, await finds(query)]).toEqual([query, 0])
  })
}
