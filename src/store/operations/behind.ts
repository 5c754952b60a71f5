import { identityOf } from '../../core/actor/actor-register.ts'
import { bearersOf } from '../../core/actor/meaning.ts'
import { foldedName } from '../../core/fold.ts'
import { behind as behindColumns } from '../columns/behind.ts'
import { deskColumns } from '../columns/desk-columns.ts'
import { figuresOfEvent } from '../columns/event-figures.ts'
import { meantBy } from '../columns/meant.ts'
import { knownActorLines, type Registry } from '../columns/registry.ts'
import { select } from '../columns/select.ts'
import { loadEvents } from '../load-events.ts'
import { type Operation, UNFINISHED } from '../operation.ts'

export const behind: Operation<'behind', typeof UNFINISHED> = {
  name: 'behind',
  lane: 'scan',
  run: async (scope, query, by, week, line, { page, size }) => {
    const desk = await deskColumns(scope)
    if (desk === null) return UNFINISHED
    const { columns, registry } = desk
    const numbers = behindColumns(columns, registry, select(columns, query, await meantBy(scope, registry, query)), by, week, line)
    const events = await loadEvents(scope, numbers.slice((page - 1) * size, page * size).map(scope.id))
    const ofLine = by === 'side' && line !== 'all' ? { key: lineKey(registry, line.label) } : null
    return { total: numbers.length, events: events.map((event) => ({ event, figures: figuresOfEvent(event, ofLine) })) }
  },
}

/** What makes a side's names one: the key of the actor that the line is called after, or the folded name. */
function lineKey(registry: Registry, line: string | null): string | null {
  if (line === null) return null
  const { register } = knownActorLines(registry)
  const [only, ...others] = bearersOf(register, foldedName(line))
  return only === undefined || others.length > 0 ? foldedName(line) : identityOf(register, only.key)
}
