import type { FrozenDigest, Run } from '../../core/digest/run.ts'
import { groupBy } from '../../core/group-by.ts'
import { idList } from '../id-list.ts'
import type { Operation } from '../operation.ts'
import type { Scope } from '../scope.ts'

export const runs: Operation<'runs'> = {
  name: 'runs',
  lane: 'read',
  run: async (scope, { subscription, day, limit, brief }) => {
    const all = scope.subscriptions().where('no', '=', subscription).innerJoin('digest_run as run', 'run.subscription_id', 'subscription.id')
    const chosen = day === null ? all : all.where('run.day', '=', day)
    const rows = await chosen
      .orderBy('run.day', 'desc')
      .limit(limit)
      .select(['run.id', 'run.day', 'run.due_at', 'run.state', 'run.frozen_at', 'after_seq', 'upto_seq', 'from_at', 'to_at'])
      .select((row) => (brief ? row.val<string | null>(null).as('content') : row.ref('run.content').as('content')))
      .execute()
    const posts = await postsOf(
      scope,
      rows.map(({ id }) => id),
    )
    return rows.map((row): Run => {
      const window = { after: row.after_seq, upTo: row.upto_seq, from: row.from_at, to: row.to_at }
      const digest = row.content === null ? null : (JSON.parse(row.content) as FrozenDigest)
      const states = (posts.get(row.id) ?? []).map(({ state, why, attempts }) => ({ state, why, attempts }))
      return { subscription, day: row.day, dueAt: row.due_at, state: row.state, frozenAt: row.frozen_at, window, digest, posts: states }
    })
  },
}

async function postsOf({ db }: Scope, runs: readonly number[]) {
  const posts = db.selectFrom('digest_post').where('run_id', 'in', idList(runs)).where('target', '=', 'channel')
  const rows = await posts.orderBy('run_id').orderBy('ord').select(['run_id', 'state', 'why', 'attempts']).execute()
  return groupBy(rows, ({ run_id }) => run_id)
}
