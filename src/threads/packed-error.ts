import { BadInput, Refusal } from '../core/bad-input.ts'
import type { FormError } from '../core/reply.ts'
import { StoreTrouble } from '../core/store.ts'

/** An error as it crosses from a worker: the classes of the core keep their name and what they carry. */
export type PackedError =
  | { readonly name: 'StoreTrouble'; readonly message: string; readonly code: StoreTrouble['code'] }
  | { readonly name: 'Refusal'; readonly message: string; readonly hint: string | null }
  | { readonly name: 'BadInput'; readonly errors: readonly FormError[] }
  | { readonly name: 'Error'; readonly message: string; readonly stack: string | null }

export function packError(error: unknown): PackedError {
  if (error instanceof StoreTrouble) return { name: 'StoreTrouble', message: error.message, code: error.code }
  if (error instanceof Refusal) return { name: 'Refusal', message: error.message, hint: error.hint }
  if (error instanceof BadInput) return { name: 'BadInput', errors: error.errors }
  return error instanceof Error ? { name: 'Error', message: error.message, stack: error.stack ?? null } : { name: 'Error', message: String(error), stack: null }
}

export function unpackError(packed: PackedError): Error {
  if (packed.name === 'StoreTrouble') return new StoreTrouble(packed.code, packed.message)
  if (packed.name === 'Refusal') return new Refusal(packed.message, packed.hint)
  if (packed.name === 'BadInput') return new BadInput(packed.errors)
  const error = new Error(packed.message)
  if (packed.stack !== null) error.stack = packed.stack
  return error
}
