import { capital, type Phrase, type Scan, word } from './scan.ts'

const UNIT = /^(?:brigades?|divisions?|battalions?|regiments?|company|companies)$/
/** What is named after a day: movements, places, papers. */
const NAMED = new Set(
  'movement movements coalition alliance agreement agreements accord accords revolution martyrs organisation organization group party front army corps forces council foundation square street road avenue bridge camp hospital university school dam airport airbase airfield base barracks stadium district quarter neighborhood neighbourhood city town mosque mosques masjid market bazaar souq church times telegraph herald post club'.split(
    ' ',
  ),
)
/** Of those, what a sentence can go on with after a date: "on August 6 Army units". */
const COMMON = /^(?:army|forces|front|council|group|party|city|town|movement|coalition|alliance|corps)$/
const BEFORE_DATE = /^(?:on|since|until|till|of|from|between|and|by|before|after|late|early|,|\()$/

/** True where a date is part of a name: "the March 7 Brigade", "Friday Mosque". "Friday prayers" were on a Friday. */
export function isName(scan: Scan, at: number, { next }: Phrase): boolean {
  if (UNIT.test(word(scan, next))) return true
  const dated = BEFORE_DATE.test(word(scan, at - 1))
  if (isNamed(scan, next)) return !(dated && COMMON.test(word(scan, next)))
  if (dated) return false
  for (let on = next; on < next + 3 && capital(scan, on); on += 1) if (isNamed(scan, on + 1)) return true
  return false
}

function isNamed(scan: Scan, at: number): boolean {
  return capital(scan, at) && (NAMED.has(word(scan, at)) || UNIT.test(word(scan, at)))
}
