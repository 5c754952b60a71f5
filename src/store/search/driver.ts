import { sql } from 'kysely'
import type { Query, Sort } from '../../core/query.ts'
import { keptQuery, type Many, type One } from '../kept-query.ts'
import { byKind } from '../name-kinds.ts'
import type { Scope } from '../scope.ts'
import type { NameKind } from '../tables.ts'
import { byActors, byIndex, byLabels, byNumber, byPlaces, bySources, type Candidates, type Ids } from './candidates.ts'
import { countUpTo, eachOnce } from './count-up-to.ts'
import type { Resolved } from './resolve-query.ts'

/** Up to so many events are fetched and sorted at once; a key with more is read in the order of days. */
const GATHERED = 20_000
/** For so few names, the events of each are read in the order of their days. */
const NAMES_EACH = 300

/** A way to read candidates: once for each of the ids. */
export interface Way {
  readonly ids: readonly number[]
  of(id: One<number>): Candidates
}

/** Where a search starts: what the query asks for that has the fewest events. */
export interface Driver {
  /** The ways to read a page: each in the order of days, or small enough to be sorted. Together they give every candidate, some of them twice. */
  readonly each: readonly Way[]
  /** All of them in one, for counting. */
  readonly all: Candidates
}

interface Option extends Driver {
  /** About how many events it leads to. */
  readonly cost: number
}

export async function chooseDriver(scope: Scope, resolved: Resolved, sort: Sort): Promise<Driver> {
  const options = await Promise.all([...names(scope, resolved), ...others(scope, resolved.query)])
  const [best] = options.filter((option) => option !== null).toSorted((a, b) => a.cost - b.cost)
  if (best !== undefined && (best.cost <= GATHERED || best.each.length > 0)) return best
  const { each, all } = byColumns(scope, resolved.query, sort)
  return { each, all: best?.all ?? all }
}

function names(scope: Scope, { place, near, actor, by, on, source }: Resolved): (Option | null)[] {
  return [
    named(scope, 'place', place, (ids) => byPlaces(scope, 'place', ids)),
    named(scope, 'place', near, (ids) => byPlaces(scope, 'near', ids)),
    named(scope, 'actor', actor, (ids) => byActors(scope, 'actor', ids)),
    named(scope, 'actor', by, (ids) => byActors(scope, 'by', ids)),
    named(scope, 'actor', on, (ids) => byActors(scope, 'on', ids)),
    source === null ? null : option(uses(scope, 'source', source), bySources(scope, source)),
  ]
}

function named(scope: Scope, kind: NameKind, ids: readonly number[] | null, from: (ids: Ids) => Candidates): Option | null {
  if (ids === null) return null
  const cost = uses(scope, kind, ids)
  return ids.length <= NAMES_EACH ? { cost, each: [{ ids, of: from }], all: from(ids) } : option(cost, from(ids))
}

/** Candidates that come in no order: fetched whole if they are few, used only for counting if they are many. */
function option(cost: number, all: Candidates): Option {
  return { cost, each: cost <= GATHERED ? [once(all)] : [], all }
}

function uses(scope: Scope, kind: NameKind, ids: readonly number[]): number {
  return usesOf[kind](scope, ids)[0]?.uses ?? 0
}

const usesOf = byKind((kind) =>
  keptQuery((scope, ids: Many<number>) =>
    scope
      .names(kind)
      .where('id', 'in', ids)
      .select((name) => name.fn.sum<number | null>('uses').as('uses')),
  ),
)

function others(scope: Scope, { tag, weapon, least, status }: Query): Promise<Option | null>[] {
  return [
    counted(scope, tag.length === 0 ? null : byLabels(scope, 'tag', tag)),
    counted(scope, weapon.length === 0 ? null : byLabels(scope, 'weapon', weapon)),
    counted(scope, atLeast(scope, 'killed', least.killed)),
    counted(scope, atLeast(scope, 'wounded', least.wounded)),
    counted(scope, status === 'retracted' ? retracted(scope) : null),
  ]
}

async function counted(scope: Scope, all: Candidates | null): Promise<Option | null> {
  if (all === null) return null
  const rows = eachOnce({ ...all, events: all.mentions?.rows ?? all.events })
  return option(await countUpTo(scope, [rows], GATHERED + 1), all)
}

/** SQLite uses a partial index only where the query repeats its condition word for word. */
function atLeast(scope: Scope, kind: 'killed' | 'wounded', least = 0): Candidates | null {
  if (least < 1) return null
  const all = byIndex(scope, `event_${kind}`)
  return { ...all, events: all.events.where(`event.${kind}`, '>=', least).where(sql<boolean>`${sql.ref(`event.${kind}`)} > 0`) }
}

function retracted(scope: Scope): Candidates {
  const all = byIndex(scope, 'event_retracted')
  return { ...all, events: all.events.where(sql<boolean>`event.status = 'retracted'`) }
}

/** Where every key has many events: read by losses, number, outcome, type or day. */
function byColumns(scope: Scope, { types, outcome, from, to }: Query, sort: Sort): Driver {
  const dated = from !== null || to !== null
  if (sort === 'killed' && !dated) return byOne(byIndex(scope, 'event_killed'))
  if (sort === 'logged' && !dated) return byOne(byNumber(scope))
  if (outcome.length > 0) return byValue(byIndex(scope, 'event_outcome'), 'event.outcome', outcome)
  if (types.length > 0) return byValue(byIndex(scope, 'event_type'), 'event.type', types)
  return byOne(byIndex(scope, 'event_day'))
}

function byOne(all: Candidates): Driver {
  return { each: [once(all)], all }
}

/** Candidates that are read once. */
export function once(all: Candidates): Way {
  return { ids: [0], of: () => all }
}

function byValue(all: Candidates, column: 'event.outcome' | 'event.type', values: readonly string[]): Driver {
  const each = values.map((value) => once({ ...all, events: all.events.where(column, '=', value) }))
  return { each, all: { ...all, events: all.events.where(column, 'in', values) } }
}
