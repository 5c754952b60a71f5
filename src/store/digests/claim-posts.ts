import { sql } from 'kysely'
import { type ClaimedPost, channelKey } from '../../core/digest/port.ts'
import type { PostBody } from '../../core/digest/run.ts'
import type { BoardMethod } from '../board-method.ts'
import { textList } from '../id-list.ts'
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
      .leftJoin('digest_post as first', (join) => join.onRef('first.run_id', '=', 'post.run_id').on('first.ord', '=', 0))
      .selectAll('post')
      .select(['subscription.no as subscription', 'first.message as summary'])
      .execute()
    const taken = new Map<string, ClaimedPost>()
    for (const { workspace, key, target, target_id, ord, summary, body, subscription, state, attempts, traces } of rows) {
      const to = target === 'channel' ? { channel: target_id } : { member: target_id }
      const channel = channelKey({ workspace, to })
      if (taken.has(channel)) continue
      const under = target === 'channel' && ord > 0 ? summary : null
      taken.set(channel, { workspace, to, under, key, body: JSON.parse(body) as PostBody, subscription, mayBeThere: state !== 'pending', attempts, traces })
    }
    const claimed = [...taken.values()]
    if (claimed.length === 0) return []
    const until = new Date(Date.parse(at) + leaseSeconds * 1000).toISOString()
    await db
      .updateTable('digest_post')
      .set((row) => ({ state: 'claimed', holder, not_before: until, attempts: row('attempts', '+', 1), changed_at: at }))
      .where('key', 'in', textList(claimed.map(({ key }) => key)))
      .execute()
    return claimed
  },
}
