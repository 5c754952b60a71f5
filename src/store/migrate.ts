import type { Database } from 'better-sqlite3'
import { StoreTrouble } from '../core/store.ts'
import { type Migration, readMigrations } from './migrations.ts'

/** Brings the tables up to date, each migration in its own transaction. Refuses a file of a newer Sitlog or of another program. */
export function migrate(database: Database, file: string): void {
  const migrations = readMigrations()
  const found = versionOf(database)
  if (found > migrations.length) throw newer(found, migrations.length)
  if (found === 0 && tableCount(database) > 0) {
    throw new StoreTrouble('unusable', `${file} is a database of another program. Name another file, and Sitlog makes a new one.`)
  }
  for (const migration of migrations.slice(found)) database.transaction(apply).immediate(database, migration)
}

/** Does nothing if another process was faster. */
function apply(database: Database, { number, sql }: Migration): void {
  if (versionOf(database) >= number) return
  database.exec(sql)
  database.pragma(`user_version = ${number}`)
}

function versionOf(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }))
}

function tableCount(database: Database): number {
  return Number(database.prepare('select count(*) from sqlite_master').pluck().get())
}

function newer(found: number, known: number): StoreTrouble {
  return new StoreTrouble(
    'newer',
    `This database was written by a newer Sitlog (schema ${found}; this one knows ${known}). Nothing was changed. Update Sitlog, or name another file.`,
  )
}
