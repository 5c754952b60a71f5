import type { ActorRegister } from '../../core/actor/actor-register.ts'
import { idList } from '../id-list.ts'
import { unpackFacts } from '../packed-facts.ts'
import type { Scope } from '../scope.ts'
import { deskActors } from './desk-actors.ts'
import { namesOneOf } from './name-parties.ts'
import { nameIds, refileEvents, rewrite } from './refile-events.ts'
import { filedBefore, sharedNames } from './shared-names.ts'

/** So many events are filed anew at a time: about a tenth of a second, in which nothing else is written. */
const STEP = 100
/** So many numbers are looked through for them. */
const REACH = 50_000

/** How far the filing has come, by the numbers of events. */
export interface Filing {
  readonly filed: number
  readonly of: number
}

/**
 * Begins to file events again after a change of the desk’s countries, which decide whom a shared name means: all at once where they are few, else
 * step by step (`fileNext`). `before` is the register before the change.
 */
export async function startFiling(scope: Scope, before: ActorRegister): Promise<void> {
  const pending = (await filedUpTo(scope)) !== null
  const [few] = pending ? [false] : [(await nextEvents(scope, 0, before)).ids.length < STEP]
  if (few) await refileEvents(scope, before, [])
  else await setFiled(scope, 0)
}

/** Files the next events again and tells how far that has come; null once all are filed. */
export async function fileNext(scope: Scope): Promise<Filing | null> {
  const after = await filedUpTo(scope)
  if (after === null) return null
  const register = await deskActors(scope)
  const { ids, filed, of } = await nextEvents(scope, after, register)
  const rows = await scope.events().where('id', 'in', idList(ids)).select(['id', 'no', 'facts', 'logged_at as loggedAt']).execute()
  const events = rows.map((row) => ({ ...row, facts: unpackFacts(row.facts) }))
  const shared = new Set(sharedNames(register))
  await rewrite(
    scope,
    events.filter(({ facts }) => namesOneOf(facts, shared)),
  )
  await setFiled(scope, filed < of ? filed : null)
  return filed < of ? { filed, of } : null
}

/** The next events with a name that several actors share; up to which number that looked, and the highest number there is. */
async function nextEvents(scope: Scope, after: number, register: ActorRegister): Promise<Filing & { readonly ids: number[] }> {
  const shared = sharedNames(register)
  const names = await nameIds(scope, [...shared, ...filedBefore(register, shared)])
  const { last } = await scope
    .events()
    .select((event) => event.fn.max<number | null>('no').as('last'))
    .executeTakeFirstOrThrow()
  const reach = Math.min(after + REACH, last ?? 0)
  const rows = await scope
    .events()
    .where('event.id', '>', scope.id(after))
    .where('event.id', '<=', scope.id(reach))
    .where((row) => {
      const party = row.selectFrom('event_actor').whereRef('event_actor.event_id', '=', 'event.id').where('event_actor.actor_id', 'in', idList(names))
      const holder = row.selectFrom('event_control').whereRef('event_control.event_id', '=', 'event.id').where('event_control.actor_id', 'in', idList(names))
      return row.or([row.exists(party.select('event_actor.ord')), row.exists(holder.select('event_control.ord'))])
    })
    .orderBy('event.id')
    .limit(STEP)
    .select(['event.id', 'event.no'])
    .execute()
  return { ids: rows.map(({ id }) => id), filed: rows.length < STEP ? reach : (rows.at(-1)?.no ?? reach), of: last ?? 0 }
}

async function filedUpTo(scope: Scope): Promise<number | null> {
  const { filing } = await scope.settings().select('filing').executeTakeFirstOrThrow()
  return filing
}

async function setFiled(scope: Scope, filing: number | null): Promise<void> {
  await scope.db.updateTable('desk').set({ filing }).where('id', '=', scope.desk).execute()
}
