import { type Added, addAll } from '../columns/added.ts'
import { countSources } from '../columns/count-sources.ts'
import { deskColumns } from '../columns/desk-columns.ts'
import { meantBy } from '../columns/meant.ts'
import { asksForEverything, reachingOut, select } from '../columns/select.ts'
import { standing } from '../columns/standing.ts'
import { tallyOf } from '../columns/tally.ts'
import { type Operation, UNFINISHED } from '../operation.ts'

export const tally: Operation<'tally', typeof UNFINISHED> = {
  name: 'tally',
  lane: 'scan',
  run: async (scope, query, by, week) => {
    const desk = await deskColumns(scope)
    if (desk === null) return UNFINISHED
    const { columns, registry, sums } = desk
    const all = asksForEverything(query)
    const selected = all && by !== 'source' ? null : select(columns, query, await meantBy(scope, registry, query))
    const sources = by === 'source' && selected !== null ? countSources(columns, registry, selected) : null
    if (all || selected === null) return tallyOf(standing(sums, columns, registry, { by, week }), null, by, sources)
    const outside = reachingOut(columns, query, selected)
    const added = (rows: Uint8Array): Added => addAll(columns, registry, { by, week }, rows)
    return tallyOf(added(selected), outside === null ? null : added(outside), by, sources)
  },
}
