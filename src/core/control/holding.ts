import { z } from 'zod'
import { LIMITS, nameSchema } from '../limits.ts'
import { placeSchema } from '../place/place.ts'
import { reportSchema } from '../report.ts'
import { whenSchema } from '../when.ts'
import { EXTENTS } from './control.ts'

/** An area held in square kilometres, and its share of what `scope` names, in percent; as said, `5,650 square km`. */
export const areaSchema = z.object({
  km2: z.number().positive().nullable(),
  share: z.number().min(0).max(100).nullable(),
  scope: z.string().max(LIMITS.phrase).nullable(),
  phrase: z.string().max(LIMITS.phrase),
})
export type Area = z.infer<typeof areaSchema>

/** A dated statement of who holds what, that tells of no event: "controls most of the east bank but four towns", "5,650 km²". */
export const holdingSchema = z.object({
  summary: z.string().max(LIMITS.summary),
  /** The days for which it is said. A statement about the end of control has `ends`. */
  when: whenSchema,
  holder: nameSchema,
  places: z.array(placeSchema).max(20),
  /** Places within them that it says are held otherwise, and by whom, where it says so. */
  except: z.array(nameSchema).max(50),
  exceptHolder: nameSchema.nullable(),
  extent: z.enum(EXTENTS),
  /** True where it says that the holder's control, or presence, ended then; it says nothing about its attacks. */
  ends: z.boolean(),
  /** What a `position` shows is evidenced by imagery or geolocation; a report alone is not. */
  evidenced: z.boolean(),
  area: areaSchema.nullable(),
  report: reportSchema,
})
export type Holding = z.infer<typeof holdingSchema>
