import type { Scope } from './scope.ts'

/** What a member did and can still take back: their changes that are neither an undo nor undone. Null of whom the desk does not know. */
export async function ownChanges(scope: Scope, memberKey: string) {
  const member = await scope.members().where('key', '=', memberKey).select('id').executeTakeFirst()
  if (member === undefined) return null
  return scope.revisions().where('member_id', '=', member.id).where('action', '!=', 'undo').where('seq', 'not in', undone(scope))
}

/** The numbers of the changes that were taken back. */
export function undone(scope: Scope) {
  return scope.revisions().where('undoes', 'is not', null).select('undoes')
}
