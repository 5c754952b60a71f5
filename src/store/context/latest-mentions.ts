import type { Scope } from '../scope.ts'

/** How many of the latest mentions are looked at; earlier ones are left out. */
const MOST = 500
const FEWEST_EACH = 50
const MOST_UNDATED = 100

/** Events that name any of some places, or were done by any of some actors. */
export interface Mentions {
  readonly ids: readonly number[]
  /** Those without a date. */
  readonly undated: readonly number[]
  /** False where there are earlier ones. */
  readonly complete: boolean
}

/** The latest events, up to a day, that name one of the ids; the index gives them in order, so that no more are read. */
export async function latestMentions(scope: Scope, what: 'place' | 'actor', ids: readonly number[], upTo: number): Promise<Mentions> {
  const each = Math.max(FEWEST_EACH, Math.floor(MOST / ids.length))
  const lists: { event_id: number; day: number | null }[][] = []
  const undated: number[] = []
  for (const id of ids) {
    lists.push(await mentions(scope, what, id).where('day', '<=', upTo).orderBy('day', 'desc').limit(each).select(['event_id', 'day']).execute())
    undated.push(...(await mentions(scope, what, id).where('day', 'is', null).limit(MOST_UNDATED).select('event_id').execute()).map(({ event_id }) => event_id))
  }
  const cut = Math.max(...lists.map((rows) => (rows.length < each ? Number.NEGATIVE_INFINITY : Number(rows.at(-1)?.day))))
  const dated = lists.flat().filter(({ day }) => Number(day) >= cut)
  return { ids: [...new Set(dated.map(({ event_id }) => event_id))], undated: [...new Set(undated)], complete: cut === Number.NEGATIVE_INFINITY }
}

function mentions(scope: Scope, what: 'place' | 'actor', id: number) {
  return what === 'place'
    ? scope.db.selectFrom('event_place as mention').where('place_id', '=', id)
    : scope.db.selectFrom('event_actor as mention').where('actor_id', '=', id).where('role', '=', 'by')
}
