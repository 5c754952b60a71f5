import Sqlite, { type Database } from 'better-sqlite3'
import { type Compilable, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler, type Transaction } from 'kysely'
import { copyDatabase } from './copy-database.ts'
import { keptStatements } from './kept-statements.ts'
import type { Lane } from './message.ts'
import { migrate } from './migrate.ts'
import type { Tables } from './tables.ts'
import { TransactionDriver } from './transaction-driver.ts'

/** Short, because the thread stands still while it waits; the task is tried again between. */
const WAIT_MS = 300
const LOG_LIMIT_BYTES = 64 * 1024 * 1024
/** So much of the text index is merged at once: some milliseconds of work. */
const MERGED_PAGES = 16
const CACHE_KB: Readonly<Record<Lane, number>> = { write: 32_000, read: 32_000, scan: 8000, copy: 2000 }

/** What Kysely does not offer: statements and rows at the speed of SQLite, and a copy of the file. */
export interface Handle {
  /** Runs a statement at once and gives the id of the row that it made. */
  run(sql: string, parameters: readonly unknown[]): number
  /** Runs a statement at once and gives its rows as objects. */
  all(sql: string, parameters: readonly unknown[]): unknown[]
  rows(query: Compilable): Iterable<unknown[]>
  /** Copies the file as the transaction sees it. */
  backup(name: string): Promise<{ file: string; bytes: number }>
}

/** One connection to the database file; everything but the upkeep happens in a transaction. */
export interface Connection {
  transaction<Result>(run: (db: Transaction<Tables>, handle: Handle) => Promise<Result>): Promise<Result>
  /** Merges a piece of the text index. False where nothing is left to merge, or another process writes. */
  mergeText(): boolean
  checkpoint(): void
  close(): void
}

/** Opens the file for the work of one lane; the writer makes it and brings its tables up to date. */
export function connect(file: string, lane: Lane): Connection {
  const writes = lane === 'write'
  const database = new Sqlite(file, { timeout: WAIT_MS, readonly: !writes, fileMustExist: !writes })
  try {
    database.pragma(`cache_size = -${CACHE_KB[lane]}`)
    if (writes) makeReady(database, file)
  } catch (error) {
    database.close()
    throw error
  }
  return connectionTo(database, writes ? 'begin immediate' : 'begin deferred')
}

function makeReady(database: Database, file: string): void {
  database.pragma('journal_mode = wal')
  // FULL: an event that was acknowledged survives a power cut too. NORMAL would keep it through a crash of the program only.
  database.pragma('synchronous = full')
  database.pragma('foreign_keys = on')
  database.pragma('wal_autocheckpoint = 16000') // pages of 4 kB, about the limit below: what many writes touch goes to the file once
  database.pragma(`journal_size_limit = ${LOG_LIMIT_BYTES}`)
  migrate(database, file)
}

function connectionTo(database: Database, begin: 'begin immediate' | 'begin deferred'): Connection {
  const statements = keptStatements(database)
  const kysely = new Kysely<Tables>({
    dialect: {
      createDriver: () => new TransactionDriver(statements, database, begin),
      createQueryCompiler: () => new SqliteQueryCompiler(),
      createAdapter: () => new SqliteAdapter(),
      createIntrospector: (db) => new SqliteIntrospector(db),
    },
  })
  const handle: Handle = {
    run: (sql, parameters) => Number(statements.prepare(sql).run(parameters).lastInsertRowid),
    all: (sql, parameters) => statements.prepare(sql).all(parameters),
    rows: (query) => {
      const { sql, parameters } = query.compile()
      return database
        .prepare<unknown[], unknown[]>(sql)
        .raw()
        .iterate(...parameters)
    },
    backup: (name) => copyDatabase(database, name),
  }
  return {
    transaction: (run) => kysely.transaction().execute((db) => run(db, handle)),
    mergeText: () => mergeText(database),
    checkpoint: () => database.pragma('wal_checkpoint(truncate)'),
    close: () => database.close(),
  }
}

/** FTS5 says by the number of changes whether there was anything to merge (sqlite.org/fts5.html, “The 'merge' command”). */
function mergeText(database: Database): boolean {
  const changes = database.prepare<[], number>('select total_changes()').pluck()
  const before = changes.get() ?? 0
  try {
    database.prepare("insert into event_text (event_text, rank) values ('merge', ?)").run(MERGED_PAGES)
  } catch {
    return false
  }
  return (changes.get() ?? 0) - before >= 2
}
