import { expect, onTestFinished, test } from 'vitest'
import type { Facts } from '../../../src/core/event.ts'
import { EVERYTHING } from '../../../src/core/query.ts'
import type { Stamp } from '../../../src/core/stamp.ts'
import type { Tally } from '../../../src/core/tally.ts'
import { connect } from '../../../src/store/connect.ts'
import { openDesk } from '../../../src/store/open-desk.ts'
import { UNFINISHED } from '../../../src/store/operation.ts'
import { logAll } from '../../../src/store/operations/log-all.ts'
import { member } from '../../../src/store/operations/member.ts'
import { revise } from '../../../src/store/operations/revise.ts'
import { tally } from '../../../src/store/operations/tally.ts'
import { type Scope, scopeOf } from '../../../src/store/scope.ts'
import { claim, facts, report } from '../../facts.ts'
import { scratchFile } from '../scratch.ts'

const AT = '2020-08-07T12:00:00.000Z'
/** A few more than are read in one piece. */
const MANY = 4100

const killed = (side: string, count: number): Facts => facts({ type: 'clash', by: [side], reports: [report({ claims: [claim(side, 'killed', count)] })] })

test('a large log is read in pieces, and what changes between them is counted once, as it is now', async () => {
  const connection = connect(scratchFile(), 'write')
  onTestFinished(() => connection.close())
  const { id: desk } = await connection.transaction((db) => openDesk(db, 'desk', AT))
  const perform = <Result>(run: (scope: Scope) => Promise<Result>) => connection.transaction((db, handle) => run(scopeOf(db, handle, desk, AT)))
  const stamp: Stamp = { by: await perform((scope) => member.run(scope, 'terminal:ana', 'Ana')), at: AT, from: 'terminal' }
  const log = (events: readonly Facts[]) =>
    perform((scope) =>
      logAll.run(
        scope,
        events.map((each) => ({ facts: each, stamp, why: null })),
      ),
    )
  const edit = (no: number, given: Partial<Facts>) => perform((scope) => revise.run(scope, { no, version: 1, action: 'edit', facts: given, why: null, stamp }))
  const ask = () => perform((scope) => tally.run(scope, EVERYTHING, 'side', 1))

  await log(Array.from({ length: MANY }, () => killed('ISIS', 1)))
  expect(await ask()).toBe(UNFINISHED)
  await edit(5, killed('ISIS', 101)) // was in the first piece
  await edit(MANY - 5, killed('SDF', 1)) // was not
  await log([killed('SDF', 7)])

  let answer = await ask()
  while (answer === UNFINISHED) answer = await ask()
  const lines = (answer as Tally).lines.map(({ label, sums, events }) => [label, sums.killed?.min, events])
  expect(lines).toEqual([
    ['ISIS', MANY - 1 + 100, MANY - 1],
    ['Syrian Democratic Forces', 8, 2],
  ])
})
