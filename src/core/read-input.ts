import { Ambiguous, BadValue } from './bad-input.ts'
import type { Command, Option, Reading } from './command.ts'
import type { FormError } from './reply.ts'

/** A verb's values once read; and what could not be read, or reads two ways. */
export interface ReadInput {
  readonly input: Readonly<Record<string, unknown>>
  readonly errors: readonly FormError[]
  /** The first value that reads two ways: which key and which of its values. */
  readonly ambiguity: { readonly key: string; readonly raw: string; readonly question: Ambiguous } | null
}

/** Reads every value of a verb, and reports everything that is wrong at once. */
export function readInput(command: Command, values: Readonly<Record<string, readonly string[]>>, reading: Reading): ReadInput {
  const input: Record<string, unknown> = {}
  const errors: FormError[] = []
  let ambiguity: ReadInput['ambiguity'] = null
  for (const [key, option] of Object.entries(command.options)) {
    const given = values[key] ?? []
    if (!option.many && given.length > 1)
      errors.push({ key, message: `“${key}:” stands ${given.length} times, and takes one value.`, example: `${key}:${option.example}` })
    const raws = option.many ? given.flatMap(split) : given.slice(0, 1)
    const read: unknown[] = []
    for (const raw of raws) {
      try {
        read.push(readValue(option, raw, reading))
      } catch (error) {
        if (error instanceof Ambiguous) ambiguity ??= { key, raw, question: error }
        else if (error instanceof BadValue)
          errors.push({ key, message: error.message, example: option.free ? error.example : `${key}:${error.example ?? option.example}` })
        else throw error
      }
    }
    input[key] = option.many ? read : (read[0] ?? null)
  }
  return { input, errors, ambiguity }
}

/** The same values with one of them replaced by a text that reads one way. */
export function replaceValue(values: Readonly<Record<string, readonly string[]>>, key: string, raw: string, by: string): Record<string, readonly string[]> {
  const list = (values[key] ?? []).map((value) =>
    value === raw
      ? by
      : split(value)
          .map((part) => (part === raw ? by : part))
          .join('; '),
  )
  return { ...values, [key]: list }
}

function readValue(option: Option<unknown>, raw: string, reading: Reading): unknown {
  return option.read(raw.trim(), reading)
}

/** `ISIS 14; SAA 3+` → two values. A semicolon inside an address does not separate. */
function split(value: string): string[] {
  return value
    .split(value.includes('://') ? /;\s+/ : ';')
    .map((part) => part.trim())
    .filter((part, _, parts) => part !== '' || parts.length === 1)
}
