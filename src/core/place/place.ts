import { z } from 'zod'
import { nameSchema } from '../limits.ts'

/** How an event lies to a place that is named. */
export const RELATIONS = ['at', 'near', 'between', 'toward', 'area'] as const

/** A place as the source names it, with the words around the name: `western countryside of Jundya`. `country` is ISO 3166-1 alpha-2. */
export const placeSchema = z.object({
  name: nameSchema,
  relation: z.enum(RELATIONS),
  admin1: nameSchema.nullable(),
  country: z.string().length(2).nullable(),
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
})
export type Place = z.infer<typeof placeSchema>
