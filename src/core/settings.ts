import { z } from 'zod'
import { PICTURE_THEMES } from './picture.ts'

/** Vague words and the least that each stands for (the codings of `several`, `dozens`, … in the field's codebooks). */
export const VAGUE: Readonly<Record<string, number>> = {
  several: 3,
  few: 3,
  dozens: 24,
  tens: 20,
  scores: 40,
  hundreds: 200,
  thousands: 2000,
}

/** Which of 5/8 and 8/5 is the day. `ask` puts the question whenever both can be. */
export const DATE_ORDERS = ['ask', 'day-month', 'month-day'] as const
export const VISIBILITIES = ['private', 'channel'] as const
export type Visibility = (typeof VISIBILITIES)[number]

/** The day a week begins on in tallies, ISO numbers: 1 Monday, 6 Saturday (ACLED), 7 Sunday. */
export const WEEK_STARTS = { monday: 1, saturday: 6, sunday: 7 } as const

export const settingsSchema = z.object({
  /** IANA zone in which dates and hours are read and printed. */
  zone: z.string().default('UTC'),
  dates: z.enum(DATE_ORDERS).default('ask'),
  /** BCP 47 tag in which dates are printed. */
  language: z.string().default('en-GB'),
  week: z.enum(['monday', 'saturday', 'sunday']).default('monday'),
  /** ISO 3166-1 alpha-2 of the countries that the desk works on: they settle which of several places or parties of one name is meant. */
  theatre: z.array(z.string().length(2)).max(50).default([]),
  visibility: z.enum(VISIBILITIES).default('private'),
  vague: z.record(z.string(), z.int().min(1)).default({ ...VAGUE }),
  /** How pictures look where nobody says: no platform tells what its reader's screen is like. */
  pictures: z.enum(PICTURE_THEMES).default('light'),
  /** Areas in dispute, keys of `DISPUTED`, that this desk's maps give to a country: `{ crimea: 'UA' }`. */
  lines: z.record(z.string(), z.string().length(2)).default({}),
})

/** What a desk has decided for itself. */
export type Settings = z.infer<typeof settingsSchema>

export const DEFAULTS: Settings = settingsSchema.parse({})
