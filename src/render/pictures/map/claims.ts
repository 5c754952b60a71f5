import type { Shape } from '../pack.ts'

/** An area whose border is drawn dashed: who says it is theirs (the first is who controls it), and whether the picture gives it to nobody. */
interface Area {
  readonly claimed: readonly string[]
  readonly open: boolean
}

/**
 * What is in dispute, as far as the maps show it. An area that is `open` belongs to nobody until a desk says otherwise
 * (`/desk settings lines:crimea=UA`); the others are drawn with the state that the United Nations see them in.
 * Natural Earth draws who is in control; lines that it lacks (South Ossetia, Aksai Chin, Abyei, Halaib) are not here.
 */
export const AREAS: Readonly<Record<string, Area>> = {
  crimea: { claimed: ['RU', 'UA'], open: true },
  golan: { claimed: ['IL', 'SY'], open: true },
  kashmir: { claimed: ['IN', 'PK'], open: true },
  'azad-kashmir': { claimed: ['PK', 'IN'], open: true },
  'western-sahara': { claimed: ['MA', 'EH'], open: true },
  palestine: { claimed: ['PS'], open: false },
  kosovo: { claimed: ['XK', 'RS'], open: false },
  somaliland: { claimed: ['SO'], open: false },
  'northern-cyprus': { claimed: ['CY'], open: false },
  abkhazia: { claimed: ['GE'], open: false },
  transnistria: { claimed: ['MD'], open: false },
}

/** Whose a shape is on this desk's maps: a country, or the area itself where it is nobody's. */
export function ownerOf({ c, d }: Shape, claims: Readonly<Record<string, string>>): string {
  if (d === undefined) return c
  return claims[d] ?? (AREAS[d]?.open === true ? d : c)
}

export type Border = 'none' | 'province' | 'country' | 'dashed'

/** The line between two shapes. What a desk has decided is drawn as any other border. */
export function borderOf(one: Shape, other: Shape, claims: Readonly<Record<string, string>>): Border {
  const disputed = [one, other].some(({ d }) => d !== undefined && claims[d] === undefined) && one.d !== other.d
  if (ownerOf(one, claims) !== ownerOf(other, claims)) return disputed ? 'dashed' : 'country'
  if (disputed) return 'dashed'
  return one.n === other.n ? 'none' : 'province'
}
