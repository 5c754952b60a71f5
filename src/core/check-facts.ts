import type { z } from 'zod'
import { BadInput } from './bad-input.ts'
import { type EntryFacts, type Register, registers } from './entry.ts'
import { type Facts, factsSchema } from './event.ts'
import type { FormError } from './reply.ts'

/** The key under which a field of the facts is typed. */
const KEYS: Readonly<Record<string, string>> = { summary: 'text', places: 'place', weapons: 'weapon', tags: 'tag', reports: 'src' }

/** Facts as a log may hold them. Throws BadInput that says what is too long or too many. */
export function checkFacts(facts: unknown): Facts {
  const checked = factsSchema.safeParse(facts)
  if (checked.success) return checked.data
  throw new BadInput(checked.error.issues.map(formError))
}

/** Facts of an entry as its register may hold them. Throws BadInput that says what is wrong. */
export function checkEntry<R extends Register>(register: R, facts: unknown): EntryFacts[R] {
  const checked = registers[register].schema.safeParse(facts)
  if (checked.success) return checked.data as EntryFacts[R]
  throw new BadInput(checked.error.issues.map(formError))
}

function formError(issue: z.core.$ZodIssue): FormError {
  const field = String(issue.path[0] ?? 'event')
  return { key: KEYS[field] ?? field, message: trouble(issue), example: null }
}

function trouble(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'too_big') return issue.message
  const most = issue.maximum.toLocaleString('en')
  if (issue.origin === 'array') return `Too many values: there can be ${most}.`
  const what = issue.path.includes('side') ? 'The name of a side, here of all targets together,' : 'A value here'
  return issue.origin === 'string' ? `${what} can have ${most} characters.` : `The most is ${most}.`
}
