import { Ambiguous, BadValue } from './bad-input.ts'
import type { Command, Option, Reading } from './command.ts'
import type { FormError } from './reply.ts'

/** More values of one key are a mistake, or an attack. */
const MOST_VALUES = 20
/** As many reports as an event can have. */
const MOST_WHOLE_VALUES = 50

/** A verb's values once read; and what could not be read, or reads two ways. */
export interface ReadInput {
  readonly input: Readonly<Record<string, unknown>>
  readonly errors: readonly FormError[]
  /** The first value that reads two ways: which key and which of its values. */
  readonly ambiguity: { readonly key: string; readonly raw: string; readonly question: Ambiguous } | null
}

/** Reads every value of a verb, and reports everything that is wrong at once. */
export function readInput({ options }: Pick<Command, 'options'>, values: Readonly<Record<string, readonly string[]>>, reading: Reading): ReadInput {
  const input: Record<string, unknown> = {}
  const errors: FormError[] = []
  let ambiguity: ReadInput['ambiguity'] = null
  for (const [key, option] of Object.entries(options)) {
    const given = values[key] ?? []
    if (!option.many && given.length > 1)
      errors.push({ key, message: `“${key}:” stands ${given.length} times, and takes one value.`, example: `${key}:${option.example}` })
    const most = option.whole === true ? MOST_WHOLE_VALUES : MOST_VALUES
    const all = option.many ? given.flatMap((value) => (option.whole === true ? value : split(value))) : given.slice(0, 1)
    if (all.length > most) errors.push({ key, message: `“${key}:” has ${all.length.toLocaleString('en')} values, and takes ${most}.`, example: null })
    const raws = all.slice(0, most)
    const read = raws.map((raw) => readValue(key, option, raw, reading))
    errors.push(...read.flatMap((one) => one.error ?? []))
    ambiguity ??= read.find((one) => one.ambiguity !== undefined)?.ambiguity ?? null
    input[key] = option.many ? read.flatMap((one) => ('value' in one ? [one.value] : [])) : (read[0]?.value ?? null)
  }
  return { input, errors, ambiguity }
}

interface ReadValue {
  readonly value?: unknown
  readonly error?: FormError
  readonly ambiguity?: NonNullable<ReadInput['ambiguity']>
}

function readValue(key: string, option: Option<unknown>, raw: string, reading: Reading): ReadValue {
  try {
    return { value: option.read(raw.trim(), reading) }
  } catch (error) {
    if (error instanceof Ambiguous) return { ambiguity: { key, raw, question: error } }
    if (error instanceof BadValue)
      return { error: { key, message: error.message, example: option.free ? error.example : `${key}:${error.example ?? option.example}` } }
    throw error
  }
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

/** `ISIS 14; SAA 3+` → two values. A semicolon inside an address does not separate. */
function split(value: string): string[] {
  const parts = value
    .split(value.includes('://') ? /;\s/u : ';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return parts.length === 0 ? [''] : parts
}
