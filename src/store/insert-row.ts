import type { CompiledQuery, Insertable, Transaction } from 'kysely'
import type { Tables } from './tables.ts'

const compiled = new Map<string, CompiledQuery>()

/** Inserts a row whose columns always come in the same order, with SQL that is made once for each table. Gives the row's id. */
export async function insertRow<Table extends keyof Tables & string>(db: Transaction<Tables>, table: Table, row: Insertable<Tables[Table]>): Promise<number> {
  const query = compiled.get(table) ?? db.insertInto(table).values(row).compile()
  compiled.set(table, query)
  const { insertId } = await db.executeQuery({ ...query, parameters: Object.values(row) })
  return Number(insertId)
}
