import { z } from 'zod'
import { nameSchema } from '../limits.ts'

/** How far a holder holds a place. `presence` is reported to be there, without holding it. */
export const EXTENTS = ['wholly', 'partly', 'contested', 'presence'] as const
export type Extent = (typeof EXTENTS)[number]

/** What a source says of a holder and a place: that it took it, took it back from another, lost it, or had it then. */
export const CHANGES = ['gained', 'regained', 'lost', 'held'] as const
export type ControlChange = (typeof CHANGES)[number]

/** A change of control within an event: who gained, regained, lost or kept which place, or which part of it. */
export const controlSchema = z.object({
  place: nameSchema,
  /** A part of the place as the source names it: `eastern corridor`. */
  part: nameSchema.nullable(),
  holder: nameSchema,
  change: z.enum(CHANGES),
  extent: z.enum(EXTENTS),
})
export type Control = z.infer<typeof controlSchema>

/** Words behind the holder: `ISIS partly`, `ISIS lost`. One of each kind can stand, in any order. */
export const EXTENT_WORDS: ReadonlyMap<string, Extent> = new Map([
  ['wholly', 'wholly'],
  ['fully', 'wholly'],
  ['partly', 'partly'],
  ['partially', 'partly'],
  ['contested', 'contested'],
  ['presence', 'presence'],
  ['present', 'presence'],
])
export const CHANGE_WORDS: ReadonlyMap<string, ControlChange> = new Map([
  ['gained', 'gained'],
  ['regained', 'regained'],
  ['recaptured', 'regained'],
  ['lost', 'lost'],
  ['held', 'held'],
  ['kept', 'held'],
])

/** A change as an analyst types it, so that reading it gives the same: `Al-Nishwa (eastern corridor): Syrian Armed Forces partly lost`. */
export function typeControl({ place, part, holder, change, extent }: Control): string {
  const last = holder.split(' ').at(-1)?.toLowerCase() ?? ''
  const guarded = EXTENT_WORDS.has(last) || CHANGE_WORDS.has(last)
  const words = [holder, extent === 'wholly' && !guarded ? null : extent, change === 'gained' && !guarded ? null : change]
  return `${place}${part === null ? '' : ` (${part})`}: ${words.filter((word) => word !== null).join(' ')}`
}
