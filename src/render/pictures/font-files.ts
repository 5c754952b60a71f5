import { createRequire } from 'node:module'

/** The scripts that a picture can print, and the family for each. Anything else is left out of a label. */
export const FAMILIES = ['Inter', 'Noto Sans Arabic', 'Noto Sans Hebrew', 'Noto Sans Ethiopic', 'Noto Sans Myanmar'] as const
export type Family = (typeof FAMILIES)[number]

export const WEIGHTS = [500, 700, 800] as const
export type Weight = (typeof WEIGHTS)[number]

const NAMES: Readonly<Record<Weight, string>> = { 500: '500Medium', 700: '700Bold', 800: '800ExtraBold' }

/** The file of a face. Only TTF will do: resvg loads WOFF as nothing, without a word. */
export function fontFile(family: Family, weight: Weight): string {
  const name = NAMES[weight]
  const folder = family.toLowerCase().replaceAll(' ', '-')
  return createRequire(import.meta.url).resolve(`@expo-google-fonts/${folder}/${name}/${family.replaceAll(' ', '')}_${name}.ttf`)
}
