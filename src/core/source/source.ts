import { z } from 'zod'
import { foldedName } from '../fold.ts'
import { LIMITS, nameSchema } from '../limits.ts'

export const SOURCE_KINDS = ['outlet', 'monitor', 'official', 'party', 'anonymous', 'social'] as const
/** How a source stands to an actor: it speaks for it, leans to it, or leans against it. */
export const STANCES = ['speaks-for', 'pro', 'anti'] as const
/** How one source depends on another: what it republishes, quotes or sums up is no second origin. */
export const LINK_TYPES = ['republishes', 'quotes', 'summarises'] as const

/** A publisher, an origin or somebody who is quoted, as the desk knows them. */
export const sourceSchema = z.object({
  name: nameSchema,
  spellings: z.array(nameSchema).max(50),
  kind: z.enum(SOURCE_KINDS).nullable(),
  stances: z.array(z.object({ is: z.enum(STANCES), actor: nameSchema })).max(20),
  /** What it usually takes from whom. */
  links: z.array(z.object({ type: z.enum(LINK_TYPES), to: nameSchema })).max(20),
  /** Admiralty letter; never averaged, and not the grade of any one report. */
  reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).nullable(),
  url: z.url().max(LIMITS.text).nullable(),
  /** BCP 47. */
  language: z.string().max(20).nullable(),
  licence: z.string().max(200).nullable(),
  note: z.string().max(LIMITS.text).nullable(),
  /** The number of the source that this one was found to be; taking the link away parts them again. */
  mergedInto: z.int().min(1).optional(),
})
export type Source = z.infer<typeof sourceSchema>

/** All names of a source, folded. */
export function foldedNames({ name, spellings }: Pick<Source, 'name' | 'spellings'>): string[] {
  return [name, ...spellings].map(foldedName)
}
