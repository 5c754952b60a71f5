import { z } from 'zod'

/** The most characters that a value can have, wherever it comes from, and the most reports that an event can have. */
export const LIMITS = { name: 200, phrase: 500, text: 2000, summary: 4000, reports: 50 } as const

/** A name as it is stored. */
export const nameSchema = z.string().trim().min(1).max(LIMITS.name)
