import type { DeskChange } from '../../core/desk-change.ts'
import type { Operation } from '../operation.ts'

export const deskChanges: Operation<'deskChanges'> = {
  name: 'deskChanges',
  lane: 'read',
  run: async (scope, limit) => {
    const rows = await scope
      .deskChanges()
      .innerJoin('member', 'member.id', 'desk_change.member_id')
      .leftJoin('member as owner', (join) => join.onRef('owner.key', '=', 'desk_change.whose').onRef('owner.desk_id', '=', 'desk_change.desk_id'))
      .select(['at', 'member.name as by', 'member.key as byKey', 'came_from as from', 'what', 'owner.name as whose', 'before', 'after'])
      .orderBy('no', 'desc')
      .limit(limit)
      .execute()
    return rows.map((row): DeskChange => ({ ...row, before: JSON.parse(row.before), after: JSON.parse(row.after) }))
  },
}
