import { addAll } from '../columns/added.ts'
import { countSources } from '../columns/count-sources.ts'
import { deskColumns } from '../columns/desk-columns.ts'
import { meantBy } from '../columns/meant.ts'
import { asksForEverything, reachingOut, select } from '../columns/select.ts'
import { standing } from '../columns/standing.ts'
import { oneLine, tallyOf } from '../columns/tally.ts'
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
    if (all || selected === null) return tallyOf(standing(sums, columns, registry, { by, week }), by, { sources, beyond: null })
    const outside = reachingOut(columns, query, selected)
    const beyond = outside === null ? null : oneLine(addAll(columns, registry, { by: 'type', week }, outside))
    return tallyOf(addAll(columns, registry, { by, week }, selected), by, { sources, beyond })
  },
}
