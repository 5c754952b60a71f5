import { keptQuery, type One } from '../kept-query.ts'
import type { Scope } from '../scope.ts'
import { addEvent, type Columns } from './columns.ts'
import { readEvents } from './read-events.ts'
import type { Registry } from './registry.ts'

/** So many events or revisions are read at once: some twenty milliseconds, for which others wait. */
const BATCH = 4000

/**
 * Reads some of what the columns do not know, and tells whether they know all by now. First come the events that there were when reading began,
 * in the order of their numbers, which is that of the file; then whatever has changed since, by its revisions.
 */
export function loadSome(scope: Scope, columns: Columns, registry: Registry): boolean {
  const [{ next_no, seq } = { next_no: 1, seq: null }] = newest(scope)
  if (seq === null) return true
  if (columns.seen === 0) {
    columns.seen = seq
    columns.last = next_no - 1
  }
  if (columns.read < columns.last) {
    const from = columns.read + 1
    columns.read = Math.min(columns.read + BATCH, columns.last)
    add(scope, columns, registry, from, columns.read)
  } else if (columns.seen < seq) {
    const upTo = Math.min(columns.seen + BATCH, seq)
    const changed = revised(scope, columns.seen, upTo).map((event) => event.no)
    for (const [from, to] of runs(changed.toSorted((a, b) => a - b))) add(scope, columns, registry, from, to)
    columns.seen = upTo
  }
  return columns.read === columns.last && columns.seen === seq
}

const newest = keptQuery((scope) => {
  const seq = scope.events().select(({ fn }) => fn.max<number | null>('seq').as('seq'))
  return scope.settings().select('next_no').select(seq.as('seq'))
})

const revised = keptQuery((scope, after: One<number>, upTo: One<number>) => scope.events().where('seq', '>', after).where('seq', '<=', upTo).select('no'))

/** Numbers that follow on from each other, as the first and the last of them: what is logged at one go lies together. */
function* runs(sorted: readonly number[]): Generator<[from: number, to: number]> {
  let start = 0
  for (let at = 1; at <= sorted.length; at++) {
    if (sorted[at] === (sorted[at - 1] as number) + 1) continue
    yield [sorted[start] as number, sorted[at - 1] as number]
    start = at
  }
}

function add(scope: Scope, columns: Columns, registry: Registry, from: number, to: number): void {
  for (const event of readEvents(scope, registry, from, to)) addEvent(columns, event)
}
