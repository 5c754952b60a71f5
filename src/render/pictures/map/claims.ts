import { DISPUTED } from '../../../core/disputed-area.ts'
import type { Shape } from '../pack.ts'

/** Whose a shape is on this desk's maps: a country, or the area itself where it is nobody's. */
export function ownerOf({ c, d }: Shape, claims: Readonly<Record<string, string>>): string {
  if (d === undefined) return c
  return claims[d] ?? (DISPUTED[d]?.open === true ? d : c)
}

export type Border = 'none' | 'province' | 'country' | 'dashed'

/** The line between two shapes. What a desk has decided is drawn as any other border. */
export function borderOf(one: Shape, other: Shape, claims: Readonly<Record<string, string>>): Border {
  const disputed = [one, other].some(({ d }) => d !== undefined && claims[d] === undefined) && one.d !== other.d
  if (ownerOf(one, claims) !== ownerOf(other, claims)) return disputed ? 'dashed' : 'country'
  if (disputed) return 'dashed'
  return one.n === other.n ? 'none' : 'province'
}
