import { sql } from 'kysely'
import { type ClaimedPost, channelKey } from '../../core/digest/port.ts'
import type { PostBody } from '../../core/digest/run.ts'
import { textList } from '../id-list.ts'
import type { BoardMethod, Ledger } from './board-method.ts'
import { openPosts } from './open-posts.ts'

/** A message whose holder let the lease run out may have been sent: it is taken as unknown. */
export const claimPosts: BoardMethod<'claimPosts'> = {
  name: 'claimPosts',
  lane: 'write',
  run: async ({ db, at }, { holder, leaseSeconds, platforms, busy, held, limit }) => {
    const rows = await openPosts(db, platforms)
      .where('post.not_before', '<=', at)
      .where('post.workspace', 'not in', textList(held))
      .where(sql<string>`post.workspace || ' ' || post.target_id`, 'not in', textList(busy))
      .orderBy('post.not_before')
      .orderBy('post.run_id')
      .orderBy('post.ord')
      .limit(limit)
      .innerJoin('digest_run as run', 'run.id', 'post.run_id')
      .innerJoin('subscription', 'subscription.id', 'run.subscription_id')
      .selectAll('post')
      .select('subscription.no as subscription')
      .execute()
    const until = new Date(Date.parse(at) + leaseSeconds * 1000).toISOString()
    const taken = new Map<string, ClaimedPost>()
    for (const row of rows) {
      const to = row.target === 'channel' ? { channel: row.target_id } : { member: row.target_id }
      const channel = channelKey({ workspace: row.workspace, to })
      if (taken.has(channel)) continue
      await claim({ db, at }, row.key, holder, until)
      const under = row.target === 'channel' && row.ord > 0 ? await firstMessage({ db, at }, row.run_id) : null
      const { workspace, key, subscription, attempts, traces } = row
      const body = JSON.parse(row.body) as PostBody
      taken.set(channel, { workspace, to, under, key, body, subscription, mayBeThere: row.state !== 'pending', attempts, traces })
    }
    return [...taken.values()]
  },
}

async function claim({ db, at }: Ledger, key: string, holder: string, until: string): Promise<void> {
  await db
    .updateTable('digest_post')
    .set((row) => ({ state: 'claimed', holder, not_before: until, attempts: row('attempts', '+', 1), changed_at: at }))
    .where('key', '=', key)
    .execute()
}

async function firstMessage({ db }: Ledger, run: number): Promise<string | null> {
  const first = await db.selectFrom('digest_post').select('message').where('run_id', '=', run).where('ord', '=', 0).executeTakeFirst()
  return first?.message ?? null
}
