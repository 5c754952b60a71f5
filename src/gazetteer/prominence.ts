import type { PlaceKind } from '../core/gazetteer.ts'

/** As many people as make a kind of place as likely to be meant. */
const AS_MANY: Readonly<Record<PlaceKind, number>> = {
  country: 1e8,
  province: 1_000_000,
  district: 20_000,
  city: 50_000,
  town: 10_000,
  village: 1000,
  neighbourhood: 500,
  facility: 500,
  mountain: 1000,
  river: 1000,
  lake: 1000,
  area: 1000,
}

/** How likely a place is meant, against others of its name: its people, or as many as its kind stands for where nobody counted them. */
export function prominence({ kind, population }: { readonly kind: PlaceKind; readonly population: number | null }): number {
  return kind === 'country' || kind === 'province' ? AS_MANY[kind] : population === null ? AS_MANY[kind] : Math.max(population, 500)
}

/** Prominence in a whole number from 0 to 255, for sorting in little space. */
export function weight(place: { readonly kind: PlaceKind; readonly population: number | null }): number {
  return Math.min(255, Math.round(Math.log2(prominence(place)) * 8))
}
