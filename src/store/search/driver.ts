import { sql } from 'kysely'
import type { Query, Sort } from '../../core/query.ts'
import { idList } from '../id-list.ts'
import type { Scope } from '../scope.ts'
import type { ActorRole, NameKind } from '../tables.ts'
import { byActors, byIndex, byLabels, byNumber, byPlaces, bySources, type Candidates } from './candidates.ts'
import { countUpTo } from './count-up-to.ts'
import type { NameKey, Resolved } from './resolve-query.ts'

/** So many events are fetched and sorted at once; where a key has more, events are tested in the order of their days. */
const GATHERED = 20_000
/** For so few names, the events of each are read in the order of their days. */
const NAMES_EACH = 16

/** The narrowest way in that a query offers. */
export interface Driver {
  /** The key whose names it comes from: no candidate need be tested for it. */
  readonly key: NameKey | null
  /** Each in the order of days, or few enough to be sorted; together all candidates, some more than once. */
  readonly each: readonly Candidates[]
  /** All of them in one. */
  readonly all: Candidates
}

interface Option extends Driver {
  /** About how many events it leads to. */
  readonly cost: number
}

export async function chooseDriver(scope: Scope, resolved: Resolved, sort: Sort): Promise<Driver> {
  const options = (
    await Promise.all([
      names(scope, resolved, 'place', byPlaces),
      names(scope, resolved, 'near', byPlaces),
      names(scope, resolved, 'actor', inRole(null)),
      names(scope, resolved, 'by', inRole('by')),
      names(scope, resolved, 'on', inRole('on')),
      gatheredNames(scope, resolved),
      ...gatheredOthers(scope, resolved.query),
    ])
  ).filter((option) => option !== null)
  const [best] = options.toSorted((a, b) => a.cost - b.cost)
  return best ?? byColumns(scope, resolved.query, sort)
}

function inRole(role: ActorRole | null) {
  return (scope: Scope, ids: readonly number[]): Candidates => byActors(scope, ids, role)
}

async function names(scope: Scope, resolved: Resolved, key: Exclude<NameKey, 'source'>, by: typeof byPlaces): Promise<Option | null> {
  const ids = resolved[key]
  if (ids === null) return null
  const cost = await uses(scope, key === 'place' || key === 'near' ? 'place' : 'actor', ids)
  const all = by(scope, ids)
  if (ids.length <= NAMES_EACH) return { key, cost, each: ids.map((id) => by(scope, [id])), all }
  return cost <= GATHERED ? { key, cost, each: [all], all } : null
}

async function gatheredNames(scope: Scope, { source }: Resolved): Promise<Option | null> {
  if (source === null) return null
  const cost = await uses(scope, 'source', source)
  const all = bySources(scope, source)
  return cost <= GATHERED ? { key: 'source', cost, each: [all], all } : null
}

async function uses(scope: Scope, kind: NameKind, ids: readonly number[]): Promise<number> {
  const row = await scope
    .names(kind)
    .where('id', 'in', idList(ids))
    .select((name) => name.fn.sum<number | null>('uses').as('uses'))
    .executeTakeFirst()
  return row?.uses ?? 0
}

function gatheredOthers(scope: Scope, { tag, weapon, least, status }: Query): Promise<Option | null>[] {
  const killed = byIndex(scope, 'event_killed')
  const wounded = byIndex(scope, 'event_wounded')
  return [
    tag.length === 0 ? null : gather(scope, byLabels(scope, 'tag', tag)),
    weapon.length === 0 ? null : gather(scope, byLabels(scope, 'weapon', weapon)),
    least.killed === undefined ? null : gather(scope, { ...killed, events: killed.events.where('event.killed', '>=', least.killed) }),
    least.wounded === undefined || least.wounded < 1
      ? null
      : gather(scope, { ...wounded, events: wounded.events.where('event.wounded', '>=', least.wounded).where(sql<boolean>`event.wounded > 0`) }),
    status === 'retracted' ? gather(scope, retracted(scope)) : null,
  ].filter((option) => option !== null)
}

/** A partial index is used only where its condition stands word for word. */
function retracted(scope: Scope): Candidates {
  const all = byIndex(scope, 'event_retracted')
  return { ...all, events: all.events.where(sql<boolean>`event.status = 'retracted'`) }
}

async function gather(scope: Scope, all: Candidates): Promise<Option | null> {
  const cost = await countUpTo(scope, all, GATHERED + 1)
  return cost <= GATHERED ? { key: null, cost, each: [all], all } : null
}

/** No key leads to few events: they are read by type, outcome, losses or day. */
function byColumns(scope: Scope, { types, outcome, from, to }: Query, sort: Sort): Driver {
  const dated = from !== null || to !== null
  if (sort === 'killed' && !dated) return byOne(byIndex(scope, 'event_killed'))
  if (sort === 'logged' && !dated) return byOne(byNumber(scope))
  if (outcome.length > 0) return byValue(scope, 'event_outcome', 'event.outcome', outcome)
  if (types.length > 0) return byValue(scope, 'event_type', 'event.type', types)
  return byOne(byIndex(scope, 'event_day'))
}

function byOne(all: Candidates): Driver {
  return { key: null, each: [all], all }
}

function byValue(scope: Scope, index: 'event_outcome' | 'event_type', column: 'event.outcome' | 'event.type', values: readonly string[]): Driver {
  const all = byIndex(scope, index)
  const each = values.map((value) => ({ ...all, events: all.events.where(column, '=', value) }))
  return { key: null, each, all: { ...all, events: all.events.where(column, 'in', values) } }
}
