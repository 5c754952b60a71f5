import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import { textList } from '../id-list.ts'

/** Whether a workspace is of one of the platforms: its key begins with the platform's name and a colon, or is that name. */
export function ofPlatforms(workspace: Expression<string>, platforms: readonly string[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`substr(${workspace} || ':', 1, instr(${workspace} || ':', ':') - 1) in ${textList(platforms)}`
}
