import { Refusal } from '../core/bad-input.ts'
import type { Member } from '../core/member.ts'
import type { Scope } from './scope.ts'

/** Takes so many event numbers and revision numbers of the desk: the first of each. */
export async function takeNumbers({ db, desk }: Scope, events: number, revisions: number): Promise<{ no: number; seq: number }> {
  const next = await db
    .updateTable('desk')
    .set((row) => ({ next_no: row('next_no', '+', events), next_seq: row('next_seq', '+', revisions) }))
    .where('id', '=', desk)
    .returning(['next_no', 'next_seq'])
    .executeTakeFirstOrThrow()
  return { no: next.next_no - events, seq: next.next_seq - revisions }
}

/** The row of a member. Throws Refusal where the desk has no such member. */
export async function memberId(scope: Scope, { key, name }: Pick<Member, 'key' | 'name'>): Promise<number> {
  const row = await scope.members().where('key', '=', key).select('id').executeTakeFirst()
  if (row === undefined) throw new Refusal(`${name} is no member of this desk.`)
  return row.id
}
