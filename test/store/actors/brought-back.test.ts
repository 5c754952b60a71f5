import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../src/core/actor/actor.ts'
import type { Desk } from '../../../src/core/store.ts'
import { actor } from '../../core/actor/register.ts'
import { STAMP, testDesks } from '../columns/test-desk.ts'

describe('what brings an actor back is checked against what the register has become', () => {
  const newDesk = testDesks()
  const save = (desk: Desk, key: string | null, version: number, given: Actor) =>
    desk.saveActor({ key, version, facts: given, shared: false, action: key === null ? 'log' : 'edit', why: null, stamp: STAMP })
  const put = (desk: Desk, no: number, version: number, given: Actor, status: 'live' | 'retracted') =>
    desk.saveEntry({ register: 'actor', no, version, action: 'restore', facts: given, status, why: null, stamp: STAMP })

  test('a name that another has taken', async () => {
    const desk = await newDesk()
    await save(desk, null, 0, actor('Lions'))
    await put(desk, 1, 1, actor('Lions'), 'retracted')
    await save(desk, null, 0, actor('Lions'))
    await expect(put(desk, 1, 2, actor('Lions'), 'live')).rejects.toThrow('“Lions” is what Lions is called here; an actor’s own name is no other’s.')
    expect((await desk.actorSheets('Lions')).map(({ key }) => key)).toEqual(['A-2'])
  })

  test('a relation that would close a circle', async () => {
    const desk = await newDesk()
    const part = (to: string) => [{ type: 'part-of' as const, to, source: 'its own statement' }]
    for (const name of ['Lions', 'Tigers']) await save(desk, null, 0, actor(name))
    await save(desk, 'A-1', 1, actor('Lions', { relations: part('A-2') }))
    await save(desk, 'A-1', 2, actor('Lions'))
    await save(desk, 'A-2', 1, actor('Tigers', { relations: part('A-1') }))
    await expect(put(desk, 1, 3, actor('Lions', { relations: part('A-2') }), 'live')).rejects.toThrow('That would run in a circle')
  })

  test('a merge into one that was merged into it', async () => {
    const desk = await newDesk()
    for (const name of ['Lions', 'Tigers']) await save(desk, null, 0, actor(name))
    await save(desk, 'A-1', 1, actor('Lions', { mergedInto: 'A-2' }))
    await save(desk, 'A-1', 2, actor('Lions'))
    await save(desk, 'A-2', 1, actor('Tigers', { mergedInto: 'A-1' }))
    await expect(put(desk, 1, 3, actor('Lions', { mergedInto: 'A-2' }), 'live')).rejects.toThrow('Tigers is itself merged into Lions: the two are one already.')
  })
})
