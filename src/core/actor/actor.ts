import { z } from 'zod'
import { LIMITS, nameSchema } from '../limits.ts'

/** What a name is to its actor. A `loaded` name takes sides: answers say the canonical one, and quote it. */
export const NAME_KINDS = ['official', 'alias', 'abbreviation', 'exonym', 'nom-de-guerre', 'loaded'] as const
/** How an actor relates to another, read as a sentence: this one is part of, sponsored by, covered by, renamed to, the successor of the other. */
export const RELATION_TYPES = ['part-of', 'sponsored-by', 'umbrella', 'renamed-to', 'successor-of'] as const
export type RelationType = (typeof RELATION_TYPES)[number]

/** ACLED's `inter` codes (codebook, "Actors"). */
export const INTER: Readonly<Record<number, string>> = {
  1: 'State forces',
  2: 'Rebel group',
  3: 'Political militia',
  4: 'Identity militia',
  5: 'Rioters',
  6: 'Protesters',
  7: 'Civilians',
  8: 'External or other forces',
}

/** A year, a month or a day: as exact as the source is. */
const partialDate = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
const span = { from: partialDate.optional(), until: partialDate.optional() }

export const actorNameSchema = z.object({
  name: nameSchema,
  kind: z.enum(NAME_KINDS),
  lang: z.string().max(20).optional(),
  usedBy: nameSchema.optional(),
  ...span,
})
export type ActorName = z.infer<typeof actorNameSchema>

/** `to` is the key of another actor; `source` says who holds it to be so. */
export const relationSchema = z.object({ type: z.enum(RELATION_TYPES), to: nameSchema, source: nameSchema, ...span })
export type Relation = z.infer<typeof relationSchema>

/** A party to a conflict: an organisation, force, coalition or class. `name` is canonical: neutral, and no other actor's. */
export const actorSchema = z.object({
  name: nameSchema,
  /** ACLED's inter code; null where nobody has said. */
  inter: z.int().min(1).max(8).nullable(),
  /** ISO 3166-1 alpha-2, its home first; empty is anywhere. */
  countries: z.array(z.string().length(2)).max(50),
  names: z.array(actorNameSchema).max(200),
  relations: z.array(relationSchema).max(50),
  /** Where it is listed. */
  sources: z.array(z.string().trim().min(1).max(500)).max(20),
  note: z.string().max(LIMITS.text).nullable(),
  /** The key of the starter registry's actor that this entry stands in place of; null for the desk's own. */
  starter: nameSchema.nullable(),
  /** The key of the actor that this one was found to be; taking the link away parts them again. */
  mergedInto: nameSchema.nullable(),
})
export type Actor = z.infer<typeof actorSchema>
