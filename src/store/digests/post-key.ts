import { createHash } from 'node:crypto'

/** A key of 22 characters that is the same wherever it is made from the same parts: platforms take at most 25. */
export function postKey(parts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)
}
