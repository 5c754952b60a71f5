import type { Insertable } from 'kysely'
import type { Scope } from './scope.ts'
import type { Tables } from './tables.ts'

const texts = new Map<string, string>()

/** Inserts a row whose columns always come in the same order, with SQL that is made once for each table. Gives the row's id. */
export function insertRow<Table extends keyof Tables & string>({ db, run }: Scope, table: Table, row: Insertable<Tables[Table]>): number {
  const text = texts.get(table) ?? db.insertInto(table).values(row).compile().sql
  texts.set(table, text)
  return run(text, Object.values(row))
}
