import { z } from 'zod'
import { KINDS, MOST, QUALIFIERS } from './count.ts'
import { LIMITS, nameSchema } from './limits.ts'

/** How sure a source sounds, from its own words. `stated` is the default and is not stored. */
export const HEDGES = ['reportedly', 'supposedly', 'believed', 'claimed', 'unconfirmed', 'confirmed'] as const
/** What a hedge is about: a hedge on the perpetrator is not a hedge on the deaths. */
export const HEDGE_SCOPES = ['event', 'by', 'on', 'type', 'when', 'place', 'losses', 'outcome', 'weapon'] as const

const figureSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('counted'),
    min: z.int().min(0).max(MOST),
    max: z.int().min(0).max(MOST).nullable(),
    qualifier: z.enum(QUALIFIERS),
    phrase: z.string().max(LIMITS.phrase),
  }),
  z.object({ state: z.literal('none-reported'), phrase: z.string().max(LIMITS.phrase) }),
  z.object({ state: z.literal('not-stated'), phrase: z.string().max(LIMITS.phrase) }),
])

/** What one report says of one figure. `side: null` is a loss whose side is not stated. */
export const claimSchema = z.object({ side: nameSchema.nullable(), kind: z.enum(KINDS), figure: figureSchema })
export type Claim = z.infer<typeof claimSchema>

export const hedgeSchema = z.object({ scope: z.enum(HEDGE_SCOPES), level: z.enum(HEDGES) })
export type Hedge = z.infer<typeof hedgeSchema>

/** One document or statement that speaks of an event. `origin` is where the publisher has it from; null is the publisher itself. */
export const reportSchema = z.object({
  publisher: nameSchema.nullable(),
  origin: nameSchema.nullable(),
  url: z.url().max(LIMITS.text).nullable(),
  /** A copy that stays when the page goes. */
  archive: z.url().max(LIMITS.text).nullable(),
  published: z.iso.date().nullable(),
  /** BCP 47. */
  language: z.string().max(20).nullable(),
  licence: nameSchema.nullable(),
  saidBy: nameSchema.nullable(),
  quote: z.string().max(LIMITS.text).nullable(),
  grade: z.string().max(20).nullable(),
  hedges: z.array(hedgeSchema).max(HEDGE_SCOPES.length),
  claims: z.array(claimSchema).max(50),
  /** The number of the event that it came with, where two events were found to be one. */
  merged: z.int().min(1).nullable(),
})
export type Report = z.infer<typeof reportSchema>

/** Where a report is from: what one value of `src:` says. */
export type ReportSource = Pick<Report, 'publisher' | 'origin' | 'url' | 'archive' | 'published' | 'language' | 'licence'>

/** A source that is not given. */
export const NO_SOURCE: ReportSource = { publisher: null, origin: null, url: null, archive: null, published: null, language: null, licence: null }

/** A report of which nothing is known. */
export const NO_REPORT: Report = {
  ...NO_SOURCE,
  saidBy: null,
  quote: null,
  grade: null,
  hedges: [],
  claims: [],
  merged: null,
}

/** Whether a report says anything of its own beside who published it. */
export function speaks({ saidBy, quote, grade, hedges, claims }: Report): boolean {
  return saidBy !== null || quote !== null || grade !== null || hedges.length > 0 || claims.length > 0
}
