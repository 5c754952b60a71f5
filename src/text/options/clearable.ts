import type { Option, Reading } from '../../core/command.ts'

/** What `-` reads as: the value is taken away. */
export interface Clear {
  readonly clear: true
}
const cleared: Clear = { clear: true }

type Clearable<O> = O extends Option<infer Value> & { many: infer Many } ? Option<Value | Clear> & { readonly many: Many } : never

/** The keys of what makes a thing, for what changes it: a value replaces what stood there, `-` takes it away. None is free text. */
export function clearable<O extends Readonly<Record<string, Option<unknown>>>>(options: O): { readonly [Key in keyof O]: Clearable<O[Key]> } {
  const all = Object.entries(options).map(([key, option]) => [
    key,
    {
      ...option,
      free: false,
      example: option.free ? `"${option.example}"` : option.example,
      read: (raw: string, reading: Reading) => (raw === '-' ? cleared : option.read(raw, reading)),
    },
  ])
  return Object.fromEntries(all)
}

/** A single value that was given; null where it is to be taken away. */
export function value<Value>(given: Value | Clear | null): Value | null {
  return isClear(given) ? null : given
}

/** Those of several values that are none to be taken away. */
export function values<Value>(given: readonly (Value | Clear)[]): Value[] {
  return given.filter((one): one is Value => !isClear(one))
}

/** A single value after a change: what was given, or what stood there. */
export function pick<Value>(given: Value | Clear | null, before: Value | null): Value | null {
  return given === null ? before : value(given)
}

function isClear(given: unknown): given is Clear {
  return typeof given === 'object' && given !== null && 'clear' in given
}
