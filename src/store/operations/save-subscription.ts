import type { Selectable } from 'kysely'
import { Refusal } from '../../core/bad-input.ts'
import type { SaveSubscription } from '../../core/digest/port.ts'
import { subscriptionId, subscriptionSchema } from '../../core/digest/subscription.ts'
import type { Change } from '../../core/revision.ts'
import { subscriptionOf } from '../digests/subscription-row.ts'
import type { Operation } from '../operation.ts'
import type { Scope } from '../scope.ts'
import type { Tables } from '../tables.ts'
import { writeDeskChange } from '../write-desk-change.ts'
import { differences } from '../write-revision.ts'

/** As many as a desk can have: one for each of a large team's channels. */
const MOST = 2000

export const saveSubscription: Operation<'saveSubscription'> = {
  name: 'saveSubscription',
  lane: 'write',
  run: async (scope, change) => {
    const facts = JSON.stringify(subscriptionSchema.parse(change.facts))
    if (change.no === null) {
      const added = subscriptionOf(await add(scope, change, facts))
      await remember(scope, change, added.no, [{ field: '', before: null, after: change.status }])
      return added
    }
    const before = await scope.subscriptions().where('no', '=', change.no).selectAll().executeTakeFirst()
    if (before === undefined) throw new Refusal(`There is no digest ${subscriptionId(change.no)} at this desk.`)
    if (before.version !== change.version) return null
    const { status, due } = change
    const row = await scope.db
      .updateTable('subscription')
      .set({ facts, status, paused_why: null, version: before.version + 1, due_day: due.day, due_at: due.at })
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirstOrThrow()
    await followPosts(scope, before, change)
    const standing = { field: '', before: before.status, after: status }
    await remember(scope, change, change.no, [...(before.status === status ? [] : [standing]), ...differences(JSON.parse(before.facts), JSON.parse(facts))])
    return subscriptionOf(row)
  },
}

/** Keeps in the history of the desk who added, changed, paused or removed a digest. */
async function remember(scope: Scope, { by, at, workspace }: SaveSubscription, no: number, changes: readonly Change[]): Promise<void> {
  const stamp = { by: { ...by, role: 'editor' }, at, from: workspace } as const
  for (const { field, before, after } of changes)
    await writeDeskChange(scope, { what: `digest ${subscriptionId(no)} ${field}`.trimEnd(), whose: null, before, after }, stamp)
}

async function add(scope: Scope, { workspace, status, due, by, at }: SaveSubscription, facts: string): Promise<Selectable<Tables['subscription']>> {
  const { last, kept } = await scope
    .subscriptions()
    .select((row) => [row.fn.max('no').as('last'), row.fn.sum<number>(row.case().when('status', '=', 'removed').then(0).else(1).end()).as('kept')])
    .executeTakeFirstOrThrow()
  if ((kept ?? 0) >= MOST)
    throw new Refusal(`This desk has ${MOST.toLocaleString('en')} digests, which is as many as it can have.`, 'Remove one first: /digest list')
  const owner = { owner_key: by.key, owner_name: by.name, added_at: at }
  const row = { desk_id: scope.desk, no: (last ?? 0) + 1, workspace, status, facts, ...owner, version: 1, due_day: due.day, due_at: due.at }
  return scope.db
    .insertInto('subscription')
    .values({ ...row, paused_why: null, last_seq: null, last_at: null })
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** What could not be posted is posted once its subscription runs again, to the channel that it has then; of a removed one nothing more is. */
async function followPosts(
  scope: Scope,
  { id, workspace, status: was }: Selectable<Tables['subscription']>,
  { status, facts }: SaveSubscription,
): Promise<void> {
  const runs = scope.db.selectFrom('digest_run').select('id').where('subscription_id', '=', id)
  const posts = scope.db.updateTable('digest_post').where('run_id', 'in', runs).where('target', '=', 'channel')
  if (status === 'removed') await posts.where('state', '=', 'pending').set({ state: 'failed', why: 'The digest was removed.', changed_at: scope.at }).execute()
  if (was !== 'paused' || status !== 'active') return
  const again = { state: 'pending', not_before: scope.at, workspace, target_id: facts.channel, traces: 0, changed_at: scope.at } as const
  await posts.where('state', '=', 'failed').set(again).execute()
}
