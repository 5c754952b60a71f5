import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Database } from 'better-sqlite3'
import { Refusal } from '../core/bad-input.ts'

const PAGES_AT_ONCE = 1000

/** Copies the database to a new file of that name in the folder `backups` beside it. A copy that was cut short never has that name. */
export async function copyDatabase(database: Database, name: string): Promise<{ file: string; bytes: number }> {
  if (name === '' || name !== basename(name) || name.startsWith('.'))
    throw new Refusal(`“${name}” is no file name.`, 'Give a name without a folder: /desk backup name:before-import')
  const folder = join(dirname(resolve(database.name)), 'backups')
  const file = join(folder, name)
  if (existsSync(file)) throw new Refusal(`There is a file ${file} already; it was left as it is.`, 'Give another name: /desk backup name:before-import')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const partial = `${file}.part`
  rmSync(partial, { force: true })
  try {
    await database.backup(partial, { progress: () => PAGES_AT_ONCE })
    renameSync(partial, file)
  } catch (error) {
    rmSync(partial, { force: true })
    throw error
  }
  return { file, bytes: statSync(file).size }
}
