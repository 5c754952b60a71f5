import { deskColumns } from '../columns/desk-columns.ts'
import { meantBy } from '../columns/meant.ts'
import { select } from '../columns/select.ts'
import { tally as tallyColumns } from '../columns/tally.ts'
import type { Operation } from '../operation.ts'

export const tally: Operation<'tally'> = {
  name: 'tally',
  lane: 'scan',
  run: async (scope, query, by, week) => {
    const { columns, registry } = await deskColumns(scope)
    return tallyColumns(columns, registry, select(columns, query, await meantBy(scope, registry, query)), by, week)
  },
}
