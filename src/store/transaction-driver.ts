import type { Database } from 'better-sqlite3'
import { CompiledQuery, type DatabaseConnection, type SqliteDatabase, SqliteDriver } from 'kysely'

/** Kysely's driver, but that transactions begin as they are told and a rollback never hides what went wrong. */
export class TransactionDriver extends SqliteDriver {
  readonly #database: Database
  readonly #begin: string

  /** `begin immediate` takes the lock to write at once: a transaction that reads first and then writes would fail without waiting. */
  constructor(statements: SqliteDatabase, database: Database, begin: 'begin immediate' | 'begin deferred') {
    super({ database: statements })
    this.#database = database
    this.#begin = begin
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(this.#begin))
  }

  /** SQLite has rolled back by itself where the disk was full. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection)
  }
}
