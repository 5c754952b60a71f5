import type { Gazetteer, GazetteerPlace, Located } from '../src/core/gazetteer.ts'
import { kilometres } from '../src/core/place/kilometres.ts'

type Name = readonly [name: string, admin1: string | null, country: string, where: readonly [lat: number, lon: number] | null]

/** As near as a place has to be to what is expected. The point of what has an area may be further off. */
const NEAR_KM = 15
const WIDE_KM: Readonly<Partial<Record<GazetteerPlace['kind'], number>>> = { province: 150, mountain: 40 }

/** The places that the five reports name, as written there, with the province where the sentence gives it; and where they are, for those that a gazetteer confirms. */
const NAMES: readonly Name[] = [
  ['Mosul', null, 'IQ', [36.34, 43.13]],
  ['Nineveh Governorate', null, 'IQ', [36.0, 42.5]],
  ['Al-Ramadi', 'Al-‘Anbar', 'IQ', [33.42, 43.3]],
  ['Al-‘Anbar Governorate', null, 'IQ', [33.0, 41.6]],
  ['Palmyra', 'Homs', 'SY', [34.56, 38.28]],
  ['Sawran', 'Aleppo', 'SY', [36.57, 37.21]],
  ['Al-Hasakah City', null, 'SY', [36.5, 40.75]],
  ['Al-Salamiyah', 'Hama', 'SY', [35.01, 37.05]],
  ['Sheikh Najjar Industrial District', 'Aleppo', 'SY', [36.25, 37.25]],
  ['Jazal', null, 'SY', null],
  ['Mar’e', null, 'SY', [36.48, 37.2]],
  ['Deir Ezzor', null, 'SY', [35.34, 40.14]],
  ['Jazal Oil Refinery', null, 'SY', null],
  ['Hashayah', null, 'SY', null],
  ['Ras Ba’albak', null, 'LB', [34.26, 36.42]],
  ['Qalamoun', null, 'LB', [34.0, 36.4]],
  ['Itriyah', null, 'SY', [35.37, 37.78]],
  ['al-Mayadin', null, 'SY', [35.02, 40.45]],
  ['Deir Ezzor Airport', null, 'SY', [35.28, 40.18]],
  ['al-Bab', null, 'SY', [36.37, 37.52]],
  ['Raqqa', null, 'SY', [35.95, 39.01]],
  ['Umm Ushbah', 'al-Hasakah', 'SY', null],
  ['al-Asadiyah', 'al-Hasakah', 'SY', null],
  ['Qubur al-Qrajina', null, 'SY', null],
  ['Bosoufane', null, 'SY', [36.36, 36.87]],
  ['al-Nu’man', null, 'SY', [36.46, 37.43]],
  ['Al-Nashwa', 'Al-Hasakah', 'SY', [36.48, 40.72]],
  ['Al-Liliyah', 'Al-Hasakah', 'SY', null],
  ['Damascus', null, 'SY', [33.51, 36.29]],
  ['Al-Kadam neighborhood', 'Damascus', 'SY', [33.48, 36.29]],
  ['Al-Bokamal', null, 'SY', [34.45, 40.92]],
  ['Hmimeh', null, 'SY', null],
  ['Abu Al-Hassan', null, 'SY', null],
  ['al-Sha’afa', null, 'SY', [34.55, 40.9]],
  ['Al-Baghouz', null, 'SY', [34.45, 40.95]],
  ['Al-Bobdara', null, 'SY', null],
  ['Al-Sukhnah', null, 'SY', [34.89, 38.87]],
  ['Jundya', null, 'SY', null],
  ['Jub Abyad', null, 'SY', null],
  ['Qanat al-Suis', null, 'SY', null],
  ['Ayn Issa', null, 'SY', [36.39, 38.86]],
  ['Sida', null, 'SY', null],
  ['Kinsabba', null, 'SY', [35.74, 36.16]],
  ['al-Qamishli', null, 'SY', [37.05, 41.23]],
  ['al-Kurd Mountian', null, 'SY', [35.7, 36.2]],
  ['al-Hadadah hill', null, 'SY', null],
  ['Second Station (T2)', null, 'SY', null],
  ['Afrin region', null, 'SY', [36.51, 36.87]],
  ['Al-Hasakah Central Prison', null, 'SY', [36.5, 40.75]],
]

type Outcome =
  | 'right'
  | 'wrong'
  | 'question, right among them'
  | 'question, others'
  | 'suggestion, right among them'
  | 'suggestion, others'
  | 'parent'
  | 'unknown'

/** Prints what becomes of each name, and gives how many of each outcome. */
export async function reportNames(gazetteer: Gazetteer, theatre: readonly string[]): Promise<Map<Outcome, number>> {
  const counts = new Map<Outcome, number>()
  for (const [name, admin1, country, where] of NAMES) {
    const located = await gazetteer.locate(name, { admin1, country, theatre })
    const outcome = judge(located, where)
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
    console.log(`  ${name.padEnd(34)} ${outcome.padEnd(30)} ${shown(located)}`)
  }
  return counts
}

function judge(located: Located, where: Name[3]): Outcome {
  const isRight = (place: GazetteerPlace): boolean => where !== null && kilometres(place, { lat: where[0], lon: where[1] }) <= (WIDE_KM[place.kind] ?? NEAR_KM)
  if (located.is === 'found') return isRight(located.place) ? 'right' : 'wrong'
  if (located.is === 'unknown') return located.parent === null ? 'unknown' : 'parent'
  return `${located.is}, ${located.choices.some(({ place }) => isRight(place)) ? 'right among them' : 'others'}`
}

function shown(located: Located): string {
  if (located.is === 'found') return tell(located.place)
  return located.is === 'unknown' ? `in ${located.parent?.name ?? 'nothing known'}` : located.choices.map(({ place }) => tell(place)).join(' · ')
}

function tell({ name, kind, admin1, country, lat, lon }: GazetteerPlace): string {
  return `${name} (${kind}, ${admin1 ?? '–'}, ${country}, ${lat.toFixed(2)} ${lon.toFixed(2)})`
}
