import { SqliteError } from 'better-sqlite3'
import { StoreTrouble } from '../../core/store.ts'

/** What went wrong with the gazetteer's file, so that an operator can do something about it. Nothing is lost in it that cannot be made again. */
export function gazetteerTrouble(error: unknown, file: string): StoreTrouble {
  if (error instanceof StoreTrouble) return error
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof SqliteError && error.code === 'SQLITE_FULL')
    return new StoreTrouble('full', `The disk is full: the gazetteer ${file} cannot be made. Free some space and start Sitlog again.`)
  const advice = 'Check that its folder exists and that Sitlog may write there; if it does, move the file away, and Sitlog makes a new one'
  return new StoreTrouble('unusable', `The gazetteer ${file} cannot be used (${message}). ${advice}.`)
}
