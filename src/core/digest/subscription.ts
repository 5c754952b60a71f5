import { z } from 'zod'
import { LIMITS } from '../limits.ts'
import { PICTURE_THEMES } from '../picture.ts'
import type { Day } from '../when.ts'

/** The parts of a digest, in the order in which they stand. */
export const SECTIONS = [
  'figures',
  'events',
  'control',
  'claims',
  'admissions',
  'unconfirmed',
  'corrections',
  'late',
  'totals',
  'trends',
  'coverage',
  'silence',
] as const
export type SectionName = (typeof SECTIONS)[number]

/** How much time a digest covers, and so how often it comes. */
export const WINDOWS = ['day', 'week', 'month'] as const
export type DigestWindow = (typeof WINDOWS)[number]

/** What is posted where there is nothing to tell. */
export const EMPTY_DAYS = ['note', 'silence'] as const

/** What somebody asked for: where, when, of what, and how it looks. */
export const subscriptionSchema = z.object({
  /** The platform's own id of the channel; '' in the terminal, which has one place to print. */
  channel: z.string().max(200),
  /** Wall-clock time `07:00`, in `zone`. */
  at: z.string().regex(/^\d\d:\d\d$/),
  /** IANA. */
  zone: z.string().max(64),
  window: z.enum(WINDOWS),
  /** ISO weekdays on which a daily digest comes, Monday 1; the one on which a weekly one does; none of a monthly one, which comes on the 1st. */
  days: z.array(z.int().min(1).max(7)).max(7),
  /** In the keys of `find`; '' is everything. */
  filter: z.string().max(LIMITS.text),
  sections: z.array(z.enum(SECTIONS)).min(1),
  empty: z.enum(EMPTY_DAYS),
  /** BCP 47 tag in which dates and numbers are printed. */
  language: z.string().max(35),
  picture: z.boolean(),
  theme: z.enum(PICTURE_THEMES),
})
export type SubscriptionFacts = z.infer<typeof subscriptionSchema>

/** Removed ones keep their runs, which stay to be read. */
export type SubscriptionStatus = 'active' | 'paused' | 'removed'

/** One digest that a channel gets, by the desk's own number, printed `D-1`. */
export interface Subscription {
  readonly no: number
  readonly status: SubscriptionStatus
  /** Why nothing is posted; null while all is well. */
  readonly pausedWhy: string | null
  readonly workspace: string
  readonly facts: SubscriptionFacts
  /** Who added it, and is told where it cannot be posted. */
  readonly owner: { readonly key: string; readonly name: string }
  /** An ISO instant: what was recorded since then is told, however late the first digest comes. */
  readonly addedAt: string
  /** Goes up by one with every change; a change names the version that it saw. */
  readonly version: number
  /** Where the last window ended: the desk's last revision in it, and the instant; null before the first run. */
  readonly last: { readonly seq: number; readonly at: string } | null
  readonly due: DueRun
}

/** A run that is due: the local day that it is of, and the instant, ISO, in UTC. */
export interface DueRun {
  readonly day: Day
  readonly at: string
}

/** `D-1`. */
export function subscriptionId(no: number): string {
  return `D-${no}`
}
