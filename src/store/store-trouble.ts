import { SqliteError } from 'better-sqlite3'
import { StoreTrouble } from '../core/store.ts'

/** Whether another program holds the database just now. */
export function isBusy(error: unknown): boolean {
  return error instanceof SqliteError && error.code.startsWith('SQLITE_BUSY')
}

/** An error of the database as trouble that an analyst can do something about; any other error as it is. */
export function storeTrouble(error: unknown, file: string): unknown {
  // better-sqlite3's own, before SQLite is asked: the folder is not there.
  if (error instanceof TypeError && error.message.startsWith('Cannot open database')) return unusable(CANNOT_OPEN, file, error)
  if (!(error instanceof SqliteError)) return error
  if (isBusy(error))
    return new StoreTrouble(
      'busy',
      'The database is busy: another program has been writing to it for five seconds. Nothing was saved; send the line again in a moment.',
    )
  if (error.code === 'SQLITE_FULL') return new StoreTrouble('full', 'The disk is full: nothing was saved. Free some space and send the line again.')
  const reason = UNUSABLE.find(([code]) => error.code.startsWith(code))?.[1]
  return reason === undefined ? error : unusable(reason, file, error)
}

function unusable(reason: string, file: string, { message }: Error): StoreTrouble {
  return new StoreTrouble('unusable', `${reason.replace('FILE', () => file)} (${message}).`)
}

const CANNOT_OPEN = 'The database FILE cannot be opened. Check that its folder exists and that Sitlog may write there'

const UNUSABLE: readonly [code: string, reason: string][] = [
  ['SQLITE_NOTADB', 'FILE is not a Sitlog database. Name another file, or move this one away and Sitlog makes a new one'],
  ['SQLITE_CORRUPT', 'The database FILE is damaged. Nothing more was written; put the latest backup in its place'],
  ['SQLITE_CANTOPEN', CANNOT_OPEN],
  ['SQLITE_READONLY', 'The database FILE may not be written. Give Sitlog the right to write to it and to its folder'],
  ['SQLITE_IOERR', 'The disk under FILE fails to read or write. Nothing was saved; check the disk and send the line again'],
]
