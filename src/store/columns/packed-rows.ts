import { type Compilable, sql } from 'kysely'
import type { Scope } from '../scope.ts'

/** A query that has not been told what to select. */
interface Unselected {
  select(cells: ReturnType<ReturnType<typeof sql<string>>['as']>): Compilable
}

/** The rows of a query, each the list of these cells. SQLite hands them over as one text: a fifth of the time that one by one takes. */
export function packedRows(scope: Scope, query: Unselected, cells: string): unknown[][] {
  for (const [rows] of scope.rows(query.select(sql<string>`json_group_array(json_array(${sql.raw(cells)}))`.as('rows'))))
    return JSON.parse(rows as string) as unknown[][]
  return []
}
