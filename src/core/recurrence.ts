import { z } from 'zod'
import { ordinal } from './ordinal.ts'
import { type Day, month } from './when.ts'

/** The source's own words; empty where they say no more than the signs do. */
const phrase = z.string().max(200)

/** Stretches of time within which sources count. */
export const WITHIN = ['month', 'year', 'ever'] as const
/** Units in which sources measure a pause. */
export const PAUSE_UNITS = ['day', 'week', 'month', 'year'] as const

/**
 * What a source says of an event’s place in a series. `nth`: the fourth this year. `first-since`: the first since the named days, as all of May.
 * `after-pause`: after a pause of so many units.
 */
export const recurrenceSchema = z.discriminatedUnion('is', [
  z.object({ is: z.literal('nth'), n: z.int().min(1).max(10_000), within: z.enum(WITHIN), phrase }),
  z.object({ is: z.literal('first-since'), from: z.iso.date(), to: z.iso.date(), phrase }),
  z.object({ is: z.literal('after-pause'), many: z.int().min(1).max(1000), unit: z.enum(PAUSE_UNITS), phrase }),
])
export type Recurrence = z.infer<typeof recurrenceSchema>

/** A recurrence as an analyst types it, so that reading it gives the same: `4th this year`, `first since 2020-05`, `after 5 months`. */
export function typeRecurrence(recurrence: Recurrence): string {
  const bare = bareRecurrence(recurrence)
  return recurrence.phrase === '' ? bare : `${bare} (${recurrence.phrase})`
}

/** The same without the source's words. */
export function bareRecurrence(recurrence: Recurrence): string {
  if (recurrence.is === 'nth') return `${ordinal(recurrence.n)} ${recurrence.within === 'ever' ? 'ever' : `this ${recurrence.within}`}`
  if (recurrence.is === 'first-since') return `first since ${typeDays(recurrence.from, recurrence.to)}`
  return `after ${recurrence.many} ${recurrence.unit}${recurrence.many === 1 ? '' : 's'}`
}

/** `2020-05-14`, `2020-05`, `2020`, `2020-05-04..2020-05-10`. */
function typeDays(from: Day, to: Day): string {
  if (from === to) return from
  const [year, yearMonth] = [from.slice(0, 4), from.slice(0, 7)]
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year
  const [first, last] = month(yearMonth)
  return from === first && to === last ? yearMonth : `${from}..${to}`
}
