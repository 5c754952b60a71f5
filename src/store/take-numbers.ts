import { Refusal } from '../core/bad-input.ts'
import type { Member } from '../core/member.ts'
import { keptQuery, type One } from './kept-query.ts'
import type { Scope } from './scope.ts'

/** Takes so many event numbers and revision numbers of the desk: the first of each. */
export function takeNumbers(scope: Scope, events: number, revisions: number): { no: number; seq: number } {
  const [next] = moveNumbers(scope, events, revisions)
  if (next === undefined) throw new Error(`There is no desk ${scope.desk}.`)
  return { no: next.next_no - events, seq: next.next_seq - revisions }
}

const moveNumbers = keptQuery((scope, events: One<number>, revisions: One<number>) =>
  scope.db
    .updateTable('desk')
    .set((row) => ({ next_no: row('next_no', '+', events), next_seq: row('next_seq', '+', revisions) }))
    .where('id', '=', scope.desk)
    .returning(['next_no', 'next_seq']),
)

/** The row of a member. Throws Refusal where the desk has no such member. */
export function memberId(scope: Scope, { key, name }: Pick<Member, 'key' | 'name'>): number {
  const [row] = memberOf(scope, key)
  if (row === undefined) throw new Refusal(`${name} is no member of this desk.`)
  return row.id
}

const memberOf = keptQuery((scope, key: One<string>) => scope.members().where('key', '=', key).select('id'))
