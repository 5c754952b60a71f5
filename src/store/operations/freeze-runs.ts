import type { Selectable } from 'kysely'
import type { FreezeRun } from '../../core/digest/run.ts'
import { postKey } from '../digests/post-key.ts'
import { skipRuns } from '../digests/skip-runs.ts'
import type { Operation } from '../operation.ts'
import type { Scope } from '../scope.ts'
import type { Tables } from '../tables.ts'

type Row = Selectable<Tables['subscription']>

/** A day is claimed by the row of its run; all that belongs to the run stands with it, or nothing does. */
export const freezeRuns: Operation<'freezeRuns'> = {
  name: 'freezeRuns',
  lane: 'write',
  run: async (scope, runs) => {
    const frozen: boolean[] = []
    for (const run of runs) frozen.push(await freeze(scope, run))
    return frozen
  },
}

async function freeze(scope: Scope, asked: FreezeRun): Promise<boolean> {
  const active = scope.subscriptions().selectAll().where('no', '=', asked.subscription).where('status', '=', 'active')
  const row = await active.where('version', '=', asked.version).executeTakeFirst()
  if (row === undefined || row.due_at !== asked.due.at || (row.last_seq ?? asked.window.after) !== asked.window.after) return false
  const run = await claimDay(scope, row, asked)
  if (run === null) return false
  keepEvents(scope, row, run, asked)
  await keepPosts(scope, row, run, asked)
  await skipRuns(scope.db, row.id, asked.skipped, { seq: asked.window.after, at: asked.window.from }, scope.at)
  await scope.db
    .updateTable('subscription')
    .set({ due_day: asked.next.day, due_at: asked.next.at, ...(asked.tells ? { last_seq: asked.window.upTo, last_at: asked.window.to } : {}) })
    .where('id', '=', row.id)
    .execute()
  return true
}

/** A day that was skipped because the clock was ahead can still have its run. Null where it has one. */
async function claimDay(scope: Scope, { id }: Row, { run, window, digest, posts }: FreezeRun): Promise<number | null> {
  const state = posts.length === 0 ? ('quiet' as const) : ('frozen' as const)
  const columns = { ...windowColumns(window), due_at: run.at, state, frozen_at: scope.at, content: JSON.stringify(digest) }
  const claimed = await scope.db
    .insertInto('digest_run')
    .values({ subscription_id: id, day: run.day, ...columns })
    .onConflict((clash) => clash.columns(['subscription_id', 'day']).doUpdateSet(columns).where('digest_run.state', '=', 'skipped'))
    .returning('id')
    .executeTakeFirst()
  return claimed?.id ?? null
}

function windowColumns({ after, upTo, from, to }: FreezeRun['window']) {
  return { after_seq: after, upto_seq: upTo, from_at: from, to_at: to }
}

function keepEvents(scope: Scope, { id }: Row, run: number, { carried, corrected }: FreezeRun): void {
  const told = [...carried.map((no) => [no, 0] as const), ...corrected.map((no) => [no, 1] as const)]
  const sql = 'insert into digest_event (subscription_id, event_no, run_id, correction) values (?, ?, ?, ?) on conflict do nothing'
  for (const [no, correction] of told) scope.run(sql, [id, no, run, correction])
}

async function keepPosts(scope: Scope, row: Row, run: number, { posts, lookFirst, run: { day } }: FreezeRun): Promise<void> {
  const { target_id, ...where } = { workspace: row.workspace, target: 'channel' as const, target_id: (JSON.parse(row.facts) as { channel: string }).channel }
  const open = { state: lookFirst ? ('unknown' as const) : ('pending' as const), holder: null, attempts: 0, traces: 0, message: null, why: null }
  for (const [ord, body] of posts.entries()) {
    const key = postKey([row.workspace, target_id, row.no, row.added_at, day, ord])
    const columns = { key, run_id: run, ord, ...where, target_id, body: JSON.stringify(body), ...open, not_before: scope.at, changed_at: scope.at }
    await scope.db.insertInto('digest_post').values(columns).execute()
  }
}
