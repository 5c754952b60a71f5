import type { Selectable } from 'kysely'
import type { Settled } from '../../core/digest/port.ts'
import type { AllDesks, BoardMethod } from '../board-method.ts'
import type { Tables } from '../tables.ts'
import { postKey } from './post-key.ts'

/** The words to the owner stand behind all messages of their run. */
const OWNER_ORD = 1000

export const settlePosts: BoardMethod<'settlePosts'> = {
  name: 'settlePosts',
  lane: 'write',
  run: async (desks, holder, all) => {
    const lost: string[] = []
    for (const { key, settled } of all) if (!(await settle(desks, key, holder, settled))) lost.push(key)
    return lost
  },
}

async function settle(desks: AllDesks, key: string, holder: string, settled: Settled): Promise<boolean> {
  const mine = desks.db.selectFrom('digest_post').selectAll().where('key', '=', key)
  const post = await mine.where('holder', '=', holder).where('state', '=', 'claimed').executeTakeFirst()
  if (post === undefined) return false
  await desks.db
    .updateTable('digest_post')
    .set({ ...outcome(settled, post), holder: null, changed_at: desks.at })
    .where('key', '=', key)
    .execute()
  if (settled.is === 'failed' && post.target === 'channel') await giveUp(desks, post, settled)
  return true
}

function outcome(settled: Settled, { traces, not_before }: Selectable<Tables['digest_post']>) {
  if (settled.is === 'sent') return { state: settled.is, message: settled.message, not_before }
  if (settled.is === 'failed') return { state: settled.is, why: settled.why, not_before }
  return { state: settled.is, why: settled.why, not_before: settled.again, traces: settled.is === 'unknown' ? traces + 1 : 0 }
}

/** Nothing more is posted there until somebody has seen to it; whoever asked for it is told, once. */
async function giveUp({ db, at }: AllDesks, post: Selectable<Tables['digest_post']>, { why, tell }: Extract<Settled, { is: 'failed' }>): Promise<void> {
  const waiting = db.updateTable('digest_post').where('run_id', '=', post.run_id).where('ord', '>', post.ord).where('state', '=', 'pending')
  await waiting.set({ state: 'failed', why: 'The message before it could not be posted.', changed_at: at }).execute()
  const run = await db.selectFrom('digest_run').select('subscription_id').where('id', '=', post.run_id).executeTakeFirstOrThrow()
  const paused = await db
    .updateTable('subscription')
    .set((row) => ({ status: 'paused', paused_why: why, version: row('version', '+', 1) }))
    .where('id', '=', run.subscription_id)
    .where('status', '=', 'active')
    .returning('owner_key')
    .executeTakeFirst()
  if (paused === undefined) return
  const target = { target: 'member', target_id: platformId(paused.owner_key) } as const
  const last = await db
    .selectFrom('digest_post')
    .select((row) => row.fn.max('ord').as('ord'))
    .where('run_id', '=', post.run_id)
    .executeTakeFirst()
  const ord = Math.max(OWNER_ORD, (last?.ord ?? 0) + 1)
  const row = { run_id: post.run_id, ord, workspace: post.workspace, ...target, body: JSON.stringify(tell) }
  await db
    .insertInto('digest_post')
    .values({
      ...row,
      key: postKey([post.key, ord]),
      state: 'pending',
      holder: null,
      attempts: 0,
      traces: 0,
      not_before: at,
      message: null,
      why: null,
      changed_at: at,
    })
    .execute()
}

/** The platform's own id of a member: what stands last in the key. */
function platformId(key: string): string {
  return key.slice(key.lastIndexOf(':') + 1)
}
