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
  'd r congo': 'CD',
  'dr of congo': 'CD',
  'democratic republic of congo': 'CD',
  'democratic republic of the congo': 'CD',
  congo: 'CG',
  'ivory coast': 'CI',
  usa: 'US',
  'united states of america': 'US',
  us: 'US',
  uk: 'GB',
  britain: 'GB',
  'great britain': 'GB',
  uae: 'AE',
  car: 'CF',
  turkey: 'TR',
  turkiye: 'TR',
  russia: 'RU',
  'russian federation': 'RU',
  czechia: 'CZ',
  'czech republic': 'CZ',
  'syrian arab republic': 'SY',
  'republic of congo': 'CG',
  'republic of the congo': 'CG',
  'state of palestine': 'PS',
  bosnia: 'BA',
  'viet nam': 'VN',
  'republic of korea': 'KR',
  dprk: 'KP',
  'east timor': 'TL',
  swaziland: 'SZ',
}

const codes = new Map<string, string>()

/** Filled at first use: 250 names cost a few milliseconds. */
function known(): Map<string, string> {
  if (codes.size > 0) return codes
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  for (const pair of letters.flatMap((first) => letters.map((second) => first + second))) {
    const code = current(pair)
    if (code !== null) codes.set(keyOf(countryName(code)), code)
  }
  for (const [name, code] of Object.entries(ALSO)) codes.set(keyOf(name), code)
  return codes
}

/** The code that stands for a pair of letters today (`DD` is DE, `UK` is GB); null for what is no country, as the EU, the UN and private codes. */
function current(pair: string): string | null {
  const code = new Intl.Locale(`und-${pair}`).region ?? pair
  return NAMES.of(code) === undefined || /^(EU|EZ|UN|XA|XB|ZZ|QO)$/.test(code) ? null : code
}

/** Names with and without "and" are one: CLDR writes "Bosnia & Herzegovina". */
function keyOf(name: string): string {
  return fold(name).replaceAll(' and ', ' ')
}

/** The ISO 3166-1 alpha-2 code of a country's English name or of a code in capitals; null where it is no country. */
export function countryCode(name: string): string | null {
  const trimmed = name.trim()
  return (/^[A-Z]{2}$/.test(trimmed) ? current(trimmed) : null) ?? known().get(keyOf(trimmed)) ?? null
}

const names = new Map<string, string>()

/** The English name of a code. There are few, and asking for one takes as long as folding it. */
export function countryName(code: string): string {
  const name = names.get(code) ?? NAMES.of(code) ?? code
  names.set(code, name)
  return name
}
