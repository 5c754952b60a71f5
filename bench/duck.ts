import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Database } from 'better-sqlite3'

/** The tables that DuckDB gets: what its questions need, read from the log. */
const TABLES = {
  event: "select id, no, status, type, facts ->> '$.summary' as summary, day, day_last, outcome, killed, wounded, stated from event",
  figure: `select event_id as event, (select name from actor where id = side_id) as side, kind, min(low) as low,
    case when sum(high is null) > 0 then null else max(high) end as high, max(qualifier = 'about') as about
    from claim where state = 'counted' group by event_id, side_id, kind`,
  part: 'select event_id as event, name as actor from event_actor join actor on actor.id = actor_id',
  mention: 'select event_id as event, name as place, admin1 from event_place join place on place.id = place_id',
} as const

/** Another database with the same rows, in memory, that answers questions in SQL. */
export interface Duck {
  ask(statements: readonly string[]): Promise<void>
  close(): void
}

/** Copies the log into DuckDB, by way of files in the folder. */
export async function openDuck(database: Database, folder: string): Promise<Duck> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  for (const [table, sql] of Object.entries(TABLES)) {
    const file = join(folder, `${table}.csv`)
    await writeRows(file, database, sql)
    await connection.run(`create table ${table} as select * from read_csv('${file}', header = true, sample_size = 200000)`)
  }
  return {
    async ask(statements) {
      for (const statement of statements) await (await connection.runAndReadAll(statement)).getRowsJS()
    },
    close() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

async function writeRows(file: string, database: Database, sql: string): Promise<void> {
  const statement = database.prepare(sql)
  const out = createWriteStream(file)
  let lines = [
    statement
      .columns()
      .map(({ name }) => name)
      .join(','),
  ]
  for (const row of statement.raw().iterate() as Iterable<unknown[]>) {
    lines.push(row.map((value) => (value === null ? '' : typeof value === 'string' ? `"${value}"` : value)).join(','))
    if (lines.length < 10_000) continue
    if (!out.write(`${lines.join('\n')}\n`)) await once(out, 'drain')
    lines = []
  }
  out.end(`${lines.join('\n')}\n`)
  await finished(out)
}
