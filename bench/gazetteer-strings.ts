import { DuckDBInstance } from '@duckdb/node-api'
import type { Gazetteer, Located } from '../src/core/gazetteer.ts'
import { kilometres } from '../src/core/place/kilometres.ts'

/** A place as a row of events has it, and how many rows have it. */
interface Said {
  readonly name: string
  readonly admin1: string | null
  readonly lat: number
  readonly lon: number
  readonly rows: number
}

interface Answer {
  readonly said: Said
  readonly located: Located
}

const COLUMNS = ['where_coordinates', 'adm_2', 'adm_1'] as const
const OUTCOMES = ['found', 'question', 'suggestion', 'unknown'] as const
const NEAR_KM = 25

/** Looks up every distinct place of a file of UCDP's events with country and province, and compares what is found with the row's own point. */
export async function reportStrings(gazetteer: Gazetteer, file: string): Promise<void> {
  for (const column of COLUMNS) {
    const places = await placesOf(file, column)
    const start = performance.now()
    const answers: Answer[] = []
    for (const said of places) {
      const admin1 = column === 'adm_1' ? null : said.admin1
      answers.push({ said, located: await gazetteer.locate(said.name, { admin1, country: 'SY', theatre: ['SY'] }) })
    }
    console.log(`${column}: ${places.length} distinct in ${rowsOf(answers)} rows, ${Math.round(performance.now() - start)} ms`)
    for (const is of OUTCOMES) tellOutcome(answers, is)
    tellPoints(answers)
  }
}

function tellOutcome(answers: readonly Answer[], is: Located['is']): void {
  const those = answers.filter(({ located }) => located.is === is)
  console.log(`  ${is.padEnd(10)} ${percent(those.length, answers.length)} of names, ${percent(rowsOf(those), rowsOf(answers))} of rows`)
}

/** How far what was found lies from the rows that say it: all of it, and the settlements that are meant themselves, which have a point to compare. */
function tellPoints(answers: readonly Answer[]): void {
  const found = answers.flatMap(({ said, located }) => (located.is === 'found' ? [{ said, located, apart: kilometres(located.place, said) }] : []))
  const points = found.filter(
    ({ located: { place, qualifier } }) => (qualifier?.bearing ?? 'itself') === 'itself' && /^(?:city|town|village|neighbourhood)$/.test(place.kind),
  )
  for (const [what, those] of [
    ['found', found],
    ['settlements found', points],
  ] as const) {
    const near = those.filter(({ apart }) => apart <= NEAR_KM)
    console.log(`  of ${those.length} ${what}, ${percent(near.length, those.length)} lie within ${NEAR_KM} km of the row's point`)
  }
  for (const { said, located, apart } of points.filter(({ apart }) => apart > NEAR_KM)) {
    console.log(`    ${said.name}, ${said.admin1}, ${said.rows} rows → ${located.place.name} (${located.place.kind}): ${Math.round(apart)} km`)
  }
}

async function placesOf(file: string, column: string): Promise<Said[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const query = `select ${column} as name, adm_1 as admin1, median(latitude) as lat, median(longitude) as lon, count(*)::int as rows
    from read_csv(?, header = true, all_varchar = false) where ${column} is not null group by all`
  const reader = await connection.runAndReadAll(query, [file])
  return reader.getRowObjectsJS() as unknown as Said[]
}

function rowsOf(answers: readonly Answer[]): number {
  return answers.reduce((sum, { said }) => sum + said.rows, 0)
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
}
