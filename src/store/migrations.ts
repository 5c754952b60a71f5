import { readdirSync, readFileSync } from 'node:fs'

/** One step of the tables' growth. */
export interface Migration {
  readonly number: number
  readonly name: string
  /** The portable part and, after it, SQLite's own. */
  readonly sql: string
}

const FOLDER = new URL('../../migrations/', import.meta.url)
const FILE_NAME = /^(\d{4})_([a-z0-9_]+)(\.sqlite)?\.sql$/

/** All migrations in order. Throws where a number is missing or stands twice, or a file is called otherwise. */
export function readMigrations(folder: URL = FOLDER): Migration[] {
  const files = readdirSync(folder).toSorted()
  const migrations: Migration[] = []
  for (const file of files) {
    const [, digits, name, dialect] = FILE_NAME.exec(file) ?? []
    if (digits === undefined || name === undefined) throw new Error(`migrations/${file} is not called like 0002_name.sql or 0002_name.sqlite.sql.`)
    if (dialect !== undefined) continue
    if (Number(digits) !== migrations.length + 1) throw new Error(`migrations/${file} should have the number ${migrations.length + 1}.`)
    const own = `${digits}_${name}.sqlite.sql`
    const parts = files.includes(own) ? [file, own] : [file]
    migrations.push({ number: Number(digits), name, sql: parts.map((part) => readFileSync(new URL(part, folder), 'utf8')).join('\n') })
  }
  const used = new Set(migrations.flatMap(({ number, name }) => [`${padded(number)}_${name}.sql`, `${padded(number)}_${name}.sqlite.sql`]))
  const stray = files.find((file) => !used.has(file))
  if (stray !== undefined) throw new Error(`migrations/${stray} has no portable part of the same name.`)
  return migrations
}

function padded(number: number): string {
  return String(number).padStart(4, '0')
}
