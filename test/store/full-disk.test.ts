import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import type { Stamp } from '../../src/core/stamp.ts'
import { connect } from '../../src/store/connect.ts'
import { openDesk } from '../../src/store/open-desk.ts'
import { event } from '../../src/store/operations/event.ts'
import { log } from '../../src/store/operations/log.ts'
import { member } from '../../src/store/operations/member.ts'
import { type Scope, scopeOf } from '../../src/store/scope.ts'
import { storeTrouble } from '../../src/store/store-trouble.ts'
import { facts } from '../facts.ts'
import { scratchFile } from './scratch.ts'

const AT = '2020-08-07T12:00:00.000Z'

test('a full disk saves nothing, says so, and takes events again once there is room', async () => {
  const connection = connect(scratchFile(), 'write')
  onTestFinished(() => connection.close())
  const { id: desk } = await connection.transaction((db) => openDesk(db, 'desk', AT))
  const perform = <Result>(run: (scope: Scope) => Promise<Result>) => connection.transaction((db, handle) => run(scopeOf(db, handle, desk, AT)))
  // SQLite takes a file that has as many pages as it may for a full disk.
  const leaveRoom = (pages: number) => perform(({ db }) => sql`pragma max_page_count = ${sql.lit(pages)}`.execute(db))
  const by = await perform((scope) => member.run(scope, 'terminal:ana', 'Ana'))
  const stamp: Stamp = { by, at: AT, from: 'terminal' }
  const long = facts({ summary: 'x'.repeat(4000), tags: Array.from({ length: 20 }, (_, at) => 'y'.repeat(190) + at) })

  await leaveRoom(1)
  let saved = 0
  const logUntilFull = async () => {
    for (; saved < 1000; saved++) await perform((scope) => log.run(scope, long, stamp, null))
  }
  const failure = await logUntilFull().then(
    () => null,
    (error) => storeTrouble(error, 'log.db'),
  )
  expect(failure).toMatchObject({
    name: 'StoreTrouble',
    code: 'full',
    message: 'The disk is full: nothing was saved. Free some space and send the line again.',
  })
  expect(await perform((scope) => event.run(scope, saved + 1))).toBeNull()

  await leaveRoom(100_000)
  expect((await perform((scope) => log.run(scope, long, stamp, null))).no).toBe(saved + 1)
})
