import { expect, onTestFinished, test } from 'vitest'
import type { Stamp } from '../../../src/core/stamp.ts'
import { actorsCalled } from '../../../src/store/actors/actor-sheet.ts'
import { deskActors } from '../../../src/store/actors/desk-actors.ts'
import { connect } from '../../../src/store/connect.ts'
import { openDesk } from '../../../src/store/open-desk.ts'
import { member } from '../../../src/store/operations/member.ts'
import { saveActor } from '../../../src/store/operations/save-actor.ts'
import { type Scope, scopeOf } from '../../../src/store/scope.ts'
import { writeTransaction } from '../../../src/store/write-transaction.ts'
import { actor } from '../../core/actor/register.ts'
import { scratchFile } from '../scratch.ts'

const AT = '2020-08-07T12:00:00.000Z'

test('the register knows nothing of a change that was rolled back, though another has its number', async () => {
  const connection = connect(scratchFile(), 'write')
  onTestFinished(() => connection.close())
  const { id: desk } = await connection.transaction((db) => openDesk(db, 'desk', AT))
  const perform = <Result>(run: (scope: Scope) => Promise<Result>) => writeTransaction(connection, (db, handle) => run(scopeOf(db, handle, desk, AT)))
  const stamp: Stamp = { by: await perform((scope) => member.run(scope, 'terminal:ana', 'Ana')), at: AT, from: 'terminal' }
  const add = (scope: Scope, name: string) =>
    saveActor.run(scope, { key: null, version: 0, facts: actor(name), shared: false, action: 'log', why: null, stamp })
  const failed = perform(async (scope) => {
    await add(scope, 'Lions')
    await deskActors(scope)
    throw new Error('the disk was full')
  })
  await expect(failed).rejects.toThrow('the disk was full')
  const known = await perform(async (scope) => {
    await add(scope, 'Tigers')
    const register = await deskActors(scope)
    return ['Lions', 'Tigers'].map((name) => actorsCalled(register, name).length)
  })
  expect(known).toEqual([0, 1])
})
