import type { Stamp } from '../core/stamp.ts'
import type { Scope } from './scope.ts'
import { memberId } from './take-numbers.ts'

/** Something that the whole desk goes by, before and after; `whose` is the key of the member whose role it is. */
export interface WrittenDeskChange {
  readonly what: string
  readonly whose: string | null
  readonly before: unknown
  readonly after: unknown
}

/** Appends to the history of the desk. The writer is alone, so that the number after the last is free. */
export async function writeDeskChange(scope: Scope, { what, whose, before, after }: WrittenDeskChange, stamp: Stamp): Promise<void> {
  const last = await scope
    .deskChanges()
    .select((row) => row.fn.max('no').as('no'))
    .executeTakeFirst()
  await scope.db
    .insertInto('desk_change')
    .values({
      desk_id: scope.desk,
      no: (last?.no ?? 0) + 1,
      at: stamp.at,
      member_id: memberId(scope, stamp.by),
      came_from: stamp.from,
      what,
      whose,
      before: JSON.stringify(before ?? null),
      after: JSON.stringify(after ?? null),
    })
    .execute()
}
