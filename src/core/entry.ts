import type { z } from 'zod'
import { actorSchema } from './actor/actor.ts'
import { holdingSchema } from './control/holding.ts'
import type { Status } from './event.ts'
import { deskPlaceSchema } from './place/desk-place.ts'
import { sourceSchema } from './source/source.ts'
import { totalSchema } from './total/total.ts'

/** What a desk keeps beside its events. Each register numbers its own entries; every change of an entry stands in its history. */
export const registers = {
  actor: { schema: actorSchema, prefix: 'A' },
  place: { schema: deskPlaceSchema, prefix: 'P' },
  source: { schema: sourceSchema, prefix: 'S' },
  total: { schema: totalSchema, prefix: 'T' },
  holding: { schema: holdingSchema, prefix: 'H' },
} as const
export type Register = keyof typeof registers
export type EntryFacts = { readonly [R in Register]: z.infer<(typeof registers)[R]['schema']> }

/** One entry of a register, as the desk holds it. `no` is the register's own number, printed `T-1`. */
export interface Entry<R extends Register = Register> {
  readonly register: R
  readonly no: number
  readonly status: Status
  /** Goes up by one with every change; a change names the version that it saw. */
  readonly version: number
  readonly facts: EntryFacts[R]
  readonly addedAt: string
  readonly addedBy: string
  readonly addedByKey: string
}

/** What a revision is of. */
export type Subject = 'event' | Register

/** `T-12`, `E-3`. */
export function entryId(subject: Subject, no: number): string {
  return `${subject === 'event' ? 'E' : registers[subject].prefix}-${no}`
}
