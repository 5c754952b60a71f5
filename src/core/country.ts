import { fold } from './fold.ts'

const NAMES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** Names that are common in reports and not CLDR's. */
const ALSO: Readonly<Record<string, string>> = {
  burma: 'MM',
  myanmar: 'MM',
  palestine: 'PS',
  'occupied palestinian territory': 'PS',
  'dr congo': 'CD',
  drc: 'CD',
  'democratic republic of the congo': 'CD',
  congo: 'CG',
  'ivory coast': 'CI',
  usa: 'US',
  us: 'US',
  uk: 'GB',
  uae: 'AE',
  car: 'CF',
  turkey: 'TR',
  turkiye: 'TR',
  russia: 'RU',
  czechia: 'CZ',
}

const codes = new Map<string, string>()

/** Filled at first use: 250 names cost a few milliseconds. */
function known(): Map<string, string> {
  if (codes.size > 0) return codes
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = NAMES.of(code)
    if (name !== undefined && !/^(EU|EZ|UN|XA|XB|ZZ|QO)$/.test(code)) codes.set(fold(name), codes.get(fold(name)) ?? code)
  }
  for (const [name, code] of Object.entries(ALSO)) codes.set(name, code)
  return codes
}

/** The ISO 3166-1 alpha-2 code of a country's English name or of a code in capitals; null where it is no country. */
export function countryCode(name: string): string | null {
  const trimmed = name.trim()
  if (/^[A-Z]{2}$/.test(trimmed) && NAMES.of(trimmed) !== undefined) return trimmed
  return known().get(fold(trimmed)) ?? null
}

/** The English name of a code. */
export function countryName(code: string): string {
  return NAMES.of(code) ?? code
}
