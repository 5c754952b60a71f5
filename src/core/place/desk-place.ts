import { z } from 'zod'
import { PLACE_KINDS } from '../gazetteer.ts'
import { LIMITS, nameSchema } from '../limits.ts'

/** A place that the desk knows for itself: before any gazetteer, and under all its spellings. `country` is ISO 3166-1 alpha-2. */
export const deskPlaceSchema = z.object({
  name: nameSchema,
  kind: z.enum(PLACE_KINDS).nullable(),
  /** The place around it, by name; null where the province or country is all that is known. */
  parent: nameSchema.nullable(),
  admin1: nameSchema.nullable(),
  country: z.string().length(2).nullable(),
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
  spellings: z.array(nameSchema).max(50),
  /** The gazetteer's own id where it stands for a place there, as `gn:172955`. */
  ref: z.string().max(100).nullable(),
  note: z.string().max(LIMITS.text).nullable(),
})
export type DeskPlace = z.infer<typeof deskPlaceSchema>
