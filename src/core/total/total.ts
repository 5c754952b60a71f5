import { z } from 'zod'
import { LIMITS, nameSchema } from '../limits.ts'
import { placeSchema } from '../place/place.ts'
import { claimSchema, NO_REPORT, reportSchema } from '../report.ts'
import { UNKNOWN, whenSchema } from '../when.ts'

/** A share of a total as the source gives it: "more than 114 of them in Damascus". What is null, the side of its claim too, is as in the whole. */
export const totalPartSchema = z.object({
  place: placeSchema.nullable(),
  when: whenSchema.nullable(),
  claim: claimSchema,
})
export type TotalPart = z.infer<typeof totalPartSchema>

/** What the desk has decided of an event: it is in the total, perhaps in it, or not. */
export const MEMBERSHIPS = ['included', 'maybe', 'excluded'] as const
export type Membership = (typeof MEMBERSHIPS)[number]

/** A source's own sum over a period or area. It is never added to events. The claims of its report are the whole. */
export const totalSchema = z.object({
  summary: z.string().max(LIMITS.summary),
  when: whenSchema,
  places: z.array(placeSchema).max(20),
  /** Who did it, where the source says so. */
  by: z.array(nameSchema).max(20),
  tags: z.array(nameSchema).max(20),
  report: reportSchema,
  parts: z.array(totalPartSchema).max(50),
  /** What was decided of single events, by their numbers; all others are judged by place, time and side. */
  members: z.array(z.object({ event: z.int().min(1), is: z.enum(MEMBERSHIPS) })).max(1000),
})
export type Total = z.infer<typeof totalSchema>

/** A total of which nothing is said. */
export const NO_TOTAL: Total = { summary: '', when: UNKNOWN, places: [], by: [], tags: [], report: NO_REPORT, parts: [], members: [] }
