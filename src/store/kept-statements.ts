import type { Database, Statement } from 'better-sqlite3'
import type { SqliteDatabase } from 'kysely'

/** As many statements as are kept ready; each takes some kilobytes. */
const KEPT = 300

/** Prepares each SQL text once and keeps the statements that were used last. */
export function keptStatements(database: Database): SqliteDatabase {
  const kept = new Map<string, Statement<unknown[]>>()
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const statement = kept.get(sql) ?? database.prepare<unknown[]>(sql)
      kept.delete(sql)
      kept.set(sql, statement)
      const [oldest] = kept.keys()
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
      return statement as ReturnType<SqliteDatabase['prepare']>
    },
  }
}
