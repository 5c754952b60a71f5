import type { Database, Statement } from 'better-sqlite3'
import type { SqliteDatabase } from 'kysely'

/** How many statements are kept ready; each takes some kilobytes. */
const KEPT = 300

/** Prepares each SQL text once and keeps the latest. */
export function keptStatements(database: Database): SqliteDatabase {
  const kept = new Map<string, Statement<unknown[]>>()
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const known = kept.get(sql)
      if (known !== undefined) return known as ReturnType<SqliteDatabase['prepare']>
      const made = database.prepare<unknown[]>(sql)
      const [oldest] = kept.keys()
      if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest)
      kept.set(sql, made)
      return made as ReturnType<SqliteDatabase['prepare']>
    },
  }
}
