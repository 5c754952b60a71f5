import { randomInt } from 'node:crypto'
import type { Selectable } from 'kysely'
import { Refusal } from '../../core/bad-input.ts'
import { LINK_LETTERS, LINK_MINUTES, type LinkChange } from '../../core/link.ts'
import type { Stamp } from '../../core/stamp.ts'
import type { Operation } from '../operation.ts'
import type { Scope } from '../scope.ts'
import type { Tables } from '../tables.ts'
import { memberId } from '../take-numbers.ts'
import { writeDeskChange } from '../write-desk-change.ts'

type Workspace = Selectable<Tables['workspace']>

export const linkCode: Operation<'linkCode'> = {
  name: 'linkCode',
  lane: 'write',
  run: async (scope, stamp) => {
    await scope.db.deleteFrom('link_code').where('until', '<', scope.at).execute()
    const letters = Array.from({ length: 8 }, () => LINK_LETTERS[randomInt(LINK_LETTERS.length)]).join('')
    const code = `${letters.slice(0, 4)}-${letters.slice(4)}`
    const until = new Date(Date.parse(scope.at) + LINK_MINUTES * 60_000).toISOString()
    await scope.db
      .insertInto('link_code')
      .values({ code, desk_id: scope.desk, made_by: memberId(scope, stamp.by), until, used_at: null })
      .execute()
    return { code, until }
  },
}

export const links: Operation<'links'> = {
  name: 'links',
  lane: 'read',
  run: async ({ db, desk }) => {
    const rows = await db.selectFrom('workspace').selectAll().where('desk_id', '=', desk).orderBy('key').execute()
    return rows.map(({ key, own_desk_id: own, bound_at: since }) => ({ workspace: key, own: own === desk, since }))
  },
}

/** The code is the consent of the one side, its use by an admin that of the other. */
export const linkTo: Operation<'linkTo'> = {
  name: 'linkTo',
  lane: 'write',
  run: async (scope, code, workspace, stamp) => {
    const offered = await scope.db.selectFrom('link_code').selectAll().where('code', '=', code).executeTakeFirst()
    if (offered === undefined || offered.used_at !== null || offered.until < scope.at)
      throw new Refusal(
        'There is no such code, or it is out of date.',
        'It is good for 15 minutes and one use. An admin of the other desk makes one: /desk link',
      )
    if (offered.desk_id === scope.desk)
      throw new Refusal('This code is of the desk that you are at.', 'Type it in the workspace or server that is to join this desk.')
    const row = await boundHere(scope, workspace)
    await scope.db.updateTable('link_code').set({ used_at: scope.at }).where('code', '=', code).execute()
    return bind(scope, row, offered.desk_id, stamp)
  },
}

/** An admin of the desk may send a workspace away, and an admin of the desk that the workspace had of its own may take it back. */
export const unlink: Operation<'unlink'> = {
  name: 'unlink',
  lane: 'write',
  run: async (scope, workspace, stamp) => {
    const row = await boundHere(scope, workspace)
    if (row.own_desk_id === scope.desk) return null
    const ownRole = await scope.db.selectFrom('member').select('role').where('desk_id', '=', row.own_desk_id).where('key', '=', stamp.by.key).executeTakeFirst()
    if (stamp.by.role !== 'admin' && ownRole?.role !== 'admin')
      throw new Refusal('This needs the role admin, here or on the desk that the workspace had of its own.', 'See who is admin: /desk members')
    return bind(scope, row, row.own_desk_id, stamp)
  },
}

async function boundHere({ db, desk }: Scope, workspace: string): Promise<Workspace> {
  const row = await db.selectFrom('workspace').selectAll().where('key', '=', workspace).where('desk_id', '=', desk).executeTakeFirst()
  if (row === undefined) throw new Refusal(`${workspace} is no workspace or server of this desk.`, 'See them: /desk link')
  return row
}

/** Buttons of before speak of the other desk's numbers, so they are forgotten. */
async function bind(scope: Scope, { key }: Workspace, to: number, stamp: Stamp): Promise<LinkChange> {
  const { db, desk, at } = scope
  await db.updateTable('workspace').set({ desk_id: to, bound_at: at }).where('key', '=', key).execute()
  await db.deleteFrom('kept_line').where('workspace', '=', key).execute()
  const desks = await db.selectFrom('desk').select(['id', 'key', 'next_no']).where('id', 'in', [desk, to]).execute()
  const [left, joined] = [desks.find(({ id }) => id === desk), desks.find(({ id }) => id === to)]
  await writeDeskChange(scope, { what: `desk of ${key}`, whose: null, before: left?.key, after: joined?.key }, stamp)
  return { events: (joined?.next_no ?? 1) - 1, left: (left?.next_no ?? 1) - 1 }
}
