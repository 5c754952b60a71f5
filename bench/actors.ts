import { existsSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { makeRegister } from '../src/core/actor/actor-register.ts'
import { kin } from '../src/core/actor/kin.ts'
import { meaning } from '../src/core/actor/meaning.ts'
import { starterActors } from '../src/registry/starter-actors.ts'

/** A file of UCDP's events (GED), if it is there. */
const FILE = '../shared/data/ucdp/ged_syria.csv'
/** Names that nobody is known by are shown, so many of them. */
const SHOWN = 25
const ROUNDS = 1000

interface Said {
  readonly name: string
  readonly rows: number
}

const start = performance.now()
const register = makeRegister(starterActors())
console.log(`the starter registry: ${register.byKey.size} actors, ${register.byName.size} names, read in ${(performance.now() - start).toFixed(0)} ms`)
if (existsSync(FILE)) await lookUp(await parties())
else console.log(`There is no ${FILE}: nothing to look up.`)

/** The names of parties and how many rows have each. */
async function parties(): Promise<Said[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const sides = ['side_a', 'side_b'].map((side) => `select ${side} as name from read_csv('${FILE}', header = true, all_varchar = true)`)
  const reader = await connection.runAndReadAll(
    `select name, count(*)::int as rows from (${sides.join(' union all ')}) where name is not null group by all order by 2 desc`,
  )
  return reader.getRowObjectsJS() as unknown as Said[]
}

async function lookUp(said: readonly Said[]): Promise<void> {
  const all = said.reduce((sum, { rows }) => sum + rows, 0)
  for (const [what, theatre] of [
    ['with nothing else known', []],
    ['said of Syria', ['SY']],
  ] as const) {
    const found = said.map((one) => ({ ...one, actors: meaning(register, one.name, { theatre }) }))
    console.log(`${said.length} names of parties in ${all} places of ${all / 2} events, ${what}:`)
    for (const [is, count] of [
      ['resolved', 1],
      ['asked', 2],
      ['unknown', 0],
    ] as const) {
      const these = found.filter(({ actors }) => Math.min(actors.length, 2) === count)
      console.log(
        `  ${is.padEnd(9)} ${share(these.length, said.length)} of names, ${share(
          these.reduce((sum, { rows }) => sum + rows, 0),
          all,
        )} of places`,
      )
      if (count !== 1 && theatre.length > 0)
        console.log(
          these
            .slice(0, SHOWN)
            .map(({ name, rows }) => `    ${name} (${rows})`)
            .join('\n'),
        )
    }
  }
  const lists = said.filter(({ name }) => name.includes(', ') && meaning(register, name).length === 0)
  const parts = lists.flatMap(({ name }) => name.split(', '))
  const known = parts.filter((name) => meaning(register, name, { theatre: ['SY'] }).length === 1)
  console.log(`  ${lists.length} of the unknown are lists; of the ${parts.length} names in them, ${share(known.length, parts.length).trim()} resolve`)
  const began = performance.now()
  for (let round = 0; round < ROUNDS; round++) for (const { name } of said) meaning(register, name, { theatre: ['SY'] })
  console.log(`  ${(((performance.now() - began) * 1000) / ROUNDS / said.length).toFixed(1)} µs a name`)
  const from = performance.now()
  for (let round = 0; round < ROUNDS; round++) kin(register, 'syrian armed forces')
  console.log(
    `  the kin of the Syrian Armed Forces, ${kin(register, 'syrian armed forces').size} actors: ${(((performance.now() - from) * 1000) / ROUNDS).toFixed(0)} µs`,
  )
}

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1).padStart(5)} %`
}
