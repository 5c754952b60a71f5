import { DuckDBInstance } from '@duckdb/node-api'
import type { Gazetteer } from '../src/core/gazetteer.ts'
import { kilometres } from '../src/gazetteer/kilometres.ts'

/** A place as a row of events has it, and how many rows have it. */
interface Said {
  readonly name: string
  readonly admin1: string | null
  readonly lat: number
  readonly lon: number
  readonly rows: number
}

const NEAR_KM = 25
/** Places found far from where their rows have them are shown, so many of them. */
const SHOWN = 25

/** Looks up every distinct place of a file of UCDP's events with country and province, and compares what is found with the row's own point. */
export async function reportStrings(gazetteer: Gazetteer, file: string): Promise<void> {
  for (const [what, column] of [
    ['where_coordinates', 'where_coordinates'],
    ['adm_2', 'adm_2'],
    ['adm_1', 'adm_1'],
  ] as const) {
    const places = await placesOf(file, column)
    const outcomes = new Map<string, { names: number; rows: number }>()
    const far: string[] = []
    let near = 0
    const start = performance.now()
    for (const { name, admin1, lat, lon, rows } of places) {
      const located = await gazetteer.locate(name, { admin1: what === 'adm_1' ? null : admin1, country: 'SY', theatre: ['SY'] })
      const known = outcomes.get(located.is) ?? { names: 0, rows: 0 }
      outcomes.set(located.is, { names: known.names + 1, rows: known.rows + rows })
      if (located.is !== 'found') continue
      const apart = kilometres(located.place, { lat, lon })
      if (apart <= NEAR_KM) near += 1
      else far.push(`${name}, ${admin1} → ${located.place.name} (${located.place.kind}), ${located.qualifier?.bearing ?? 'itself'}: ${Math.round(apart)} km`)
    }
    const spent = Math.round(performance.now() - start)
    const all = places.reduce((sum, { rows }) => sum + rows, 0)
    console.log(`${what}: ${places.length} distinct in ${all} rows, ${spent} ms`)
    for (const [is, { names, rows }] of outcomes) console.log(`  ${is.padEnd(10)} ${percent(names, places.length)} of names, ${percent(rows, all)} of rows`)
    const found = outcomes.get('found')?.names ?? 0
    console.log(`  of the found, ${percent(near, found)} lie within ${NEAR_KM} km of the row's point; ${far.length} do not`)
    if (column === 'where_coordinates')
      console.log(
        far
          .slice(0, SHOWN)
          .map((line) => `    ${line}`)
          .join('\n'),
      )
  }
}

async function placesOf(file: string, column: string): Promise<Said[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const query = `select ${column} as name, adm_1 as admin1, median(latitude) as lat, median(longitude) as lon, count(*)::int as rows
    from read_csv(?, header = true, all_varchar = false) where ${column} is not null group by all`
  const reader = await connection.runAndReadAll(query, [file])
  return reader.getRowObjectsJS() as unknown as Said[]
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
}
