import { capital, type Phrase, type Scan, word } from './scan.ts'

/** What is named after a day: units, movements, places, papers. */
const NAMED = new Set(
  'brigade brigades division battalion battalions regiment company movement movements coalition alliance agreement agreements accord accords revolution martyrs organisation organization group party front army corps forces council foundation square street road avenue bridge camp hospital university school dam airport airbase airfield base barracks stadium district quarter neighborhood neighbourhood city town mosque mosques masjid market bazaar souq church times telegraph herald post club'.split(
    ' ',
  ),
)
/** Of those, what a sentence can also go on with after a date: "on August 6 army units". */
const COMMON = /^(?:army|forces|front|council|group|company|party|city|town|school|hospital|base|market|post|church|street|road)$/
const BEFORE_DATE = /^(?:on|since|until|till|of|from|between|and|by|before|after|late|early|,|\()$/

/** True where a date is part of a name: "the March 7 Brigade", "Friday Mosque". "Friday prayers" were on a Friday. */
export function isName(scan: Scan, at: number, { next }: Phrase): boolean {
  const dated = BEFORE_DATE.test(word(scan, at - 1))
  const low = word(scan, next)
  if (NAMED.has(low)) return !COMMON.test(low) || (capital(scan, next) && !dated)
  if (dated) return false
  for (let on = next; on < next + 3 && capital(scan, on); on += 1) if (NAMED.has(word(scan, on + 1)) && capital(scan, on + 1)) return true
  return false
}
