import { entryId, type Register, registers } from '../core/entry.ts'
import type { Scope } from './scope.ts'

/** Numbers of a register's entries that begin with the digits typed, the newest first. */
export async function entryNumbers(scope: Scope, register: Register, typed: string, limit: number): Promise<string[]> {
  const { prefix } = registers[register]
  const [, letter = prefix, digits] = /^\s*(?:([a-z])-?)?(\d{0,9})\s*$/i.exec(typed) ?? []
  if (digits === undefined || letter.toUpperCase() !== prefix) return []
  const rows = await scope.entries(register).select('no').orderBy('no', 'desc').execute()
  return rows
    .filter(({ no }) => String(no).startsWith(digits))
    .slice(0, limit)
    .map(({ no }) => entryId(register, no))
}

/** The register whose prefix is typed, as in `T-1`; null where none is. */
export function registerTyped(typed: string): Register | null {
  const letter = /^\s*([a-z])/i.exec(typed)?.[1]?.toUpperCase()
  return (Object.keys(registers) as Register[]).find((register) => registers[register].prefix === letter) ?? null
}
