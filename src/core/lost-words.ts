import type { Command } from './command.ts'
import type { Invocation } from './invocation.ts'
import { inQuotes } from './quote.ts'
import { readId } from './read-id.ts'
import type { FormError } from './reply.ts'
import { unquoted } from './typed-form.ts'

/** A longer value is a report that follows. */
const MOST_MEANT = 80

/** An error with what was probably meant, where words stand outside of the value that they belong to: for want of quotes, or of `why:`. */
export function withLostWords(error: FormError, { typed, values }: Pick<Invocation, 'typed' | 'values'>, command: Command | undefined): FormError {
  if (unquoted(typed, error.key) !== null) return error // what reads with the words behind it was read with them
  const [, id = '', words = ''] = /^(\S+) (.+)$/su.exec(values[error.key]?.[0] ?? '') ?? []
  if (command?.options[error.key]?.free !== true || readId(id, 'event') === null) return error
  const [meant] = Object.keys(command.options).flatMap((key) => unquoted(typed, key) ?? [])
  if (meant !== undefined && meant.length <= MOST_MEANT)
    return { ...error, message: `${error.message} A value with spaces is quoted: ${meant}.`, example: `${id} ${meant}` }
  const unexplained =
    /^[A-Z]-\d+$/.test(error.example ?? '') && 'why' in command.options && (values.why ?? []).length === 0 && words.length <= MOST_MEANT && !isOther(words)
  return unexplained ? { ...error, example: `${id} why:${inQuotes(words)}` } : error
}

/** Another key, or another number. */
function isOther(words: string): boolean {
  return words.includes(':') || words.split(' ').some((word) => readId(word) !== null)
}
