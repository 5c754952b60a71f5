import { entryId, type Register } from '../core/entry.ts'
import type { Scope } from './scope.ts'

/** Numbers of a register's entries that begin with the digits, the newest first. */
export async function entryNumbers(scope: Scope, register: Register, digits: string, limit: number): Promise<string[]> {
  const rows = await scope.entries(register).select('no').orderBy('no', 'desc').execute()
  return rows
    .filter(({ no }) => String(no).startsWith(digits))
    .slice(0, limit)
    .map(({ no }) => entryId(register, no))
}
