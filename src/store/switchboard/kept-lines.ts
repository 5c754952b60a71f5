import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { KeptLine } from '../../core/switchboard.ts'
import type { AllDesks, SwitchboardMethod } from '../board-method.ts'

/** Buttons older than this are out of date: whatever stands under them has scrolled away. */
const KEPT_DAYS = 90
const OLD_TAKEN = 200

export const keepLines: SwitchboardMethod<'keepLines'> = {
  name: 'keepLines',
  lane: 'write',
  run: async ({ db, at }, workspace, lines) => {
    if (lines.length === 0) return []
    await forgetOld({ db, at })
    const tokens: string[] = []
    for (const kept of lines) tokens.push(await keepOne({ db, at }, workspace, kept))
    return tokens
  },
}

export const keptLine: SwitchboardMethod<'keptLine'> = {
  name: 'keptLine',
  lane: 'read',
  run: async ({ db }, workspace, token) => {
    const row = await db.selectFrom('kept_line').selectAll().where('token', '=', token).where('workspace', '=', workspace).executeTakeFirst()
    if (row === undefined) return null
    return { line: row.line, only: row.for_member === '' ? null : row.for_member, once: row.once === 1 }
  },
}

export const spend: SwitchboardMethod<'spend'> = {
  name: 'spend',
  lane: 'write',
  run: async ({ db, at }, workspace, token) => {
    const unused = db.updateTable('kept_line').set({ used_at: at }).where('token', '=', token).where('workspace', '=', workspace).where('used_at', 'is', null)
    return (await unused.executeTakeFirst()).numUpdatedRows > 0n
  },
}

async function keepOne({ db, at }: AllDesks, workspace: string, { line, only, once }: KeptLine): Promise<string> {
  const row = { token: randomBytes(16).toString('base64url'), workspace, line, for_member: only ?? '', once: once ? 1 : 0, used_at: null, kept_at: at }
  const { token } = await db
    .insertInto('kept_line')
    .values(row)
    .onConflict((clash) => clash.columns(['workspace', 'line', 'for_member']).where('once', '=', sql.lit(0)).doUpdateSet({ kept_at: at }))
    .returning('token')
    .executeTakeFirstOrThrow()
  return token
}

/** A few at a time, so that no answer waits for it. */
async function forgetOld({ db, at }: AllDesks): Promise<void> {
  const old = db.selectFrom('kept_line').select('token').where('kept_at', '<', daysBefore(at, KEPT_DAYS)).limit(OLD_TAKEN)
  await db.deleteFrom('kept_line').where('token', 'in', old).execute()
}

function daysBefore(at: string, days: number): string {
  return new Date(Date.parse(at) - days * 86_400_000).toISOString()
}
