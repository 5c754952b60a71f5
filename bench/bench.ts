import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import Sqlite, { type Database } from 'better-sqlite3'
import type { Facts } from '../src/core/event.ts'
import { EVERYTHING } from '../src/core/query.ts'
import type { Desk } from '../src/core/store.ts'
import { openStore } from '../src/store/open-store.ts'
import { type Duck, openDuck } from './duck.ts'
import { STAMP } from './fill.ts'
import { findQuestions } from './find-questions.ts'
import { madeEvents } from './made-events.ts'
import { measure } from './measure.ts'
import { type About, KEY, type Question, subjects } from './question.ts'
import { type Row, table } from './row.ts'
import { idle, whileExporting } from './stall.ts'
import { tallyQuestions } from './tally-questions.ts'
import { makeWorld, type World } from './world.ts'

/** So often each question is asked, half of them to warm up; of a log that is there only to see that all runs, seldom. */
const runsOf = (events: number): number => Math.min(400, Math.ceil(events / 100))

/** `--db FILE` keeps the log that is asked: it is filled where it is missing, and asked again where it is there. */
const { values: options } = parseArgs({ options: { events: { type: 'string', default: '1000000' }, db: { type: 'string' } } })

await bench(makeWorld())

async function bench(world: World): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sitlog-bench-'))
  const file = options.db ?? join(folder, 'bench.db')
  try {
    execFileSync(process.execPath, ['src/load.mjs', 'bench/bulk.ts', file, options.events], { stdio: 'inherit' })
    const store = await openStore({ file, now: () => new Date(STAMP.at) })
    const desk = await store.desk(KEY)
    await memory(desk)
    const database = new Sqlite(file, { readonly: true })
    const rows = await questions(world, desk, database, folder)
    console.log(table([...rows, ...(await logging(world, desk, runsOf(Number(options.events)))), ...(await stalls(desk))]))
    database.close()
    await store.close()
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What the columns of a tally take: the process has its workers and little else yet. */
async function memory(desk: Desk): Promise<void> {
  await desk.find(EVERYTHING, { sort: 'newest', page: 1, size: 20 })
  await desk.chunk(EVERYTHING, 0, 20)
  const before = process.memoryUsage().rss
  const start = performance.now()
  await desk.tally(EVERYTHING, 'side', 1)
  const first = performance.now() - start
  console.log(`resident memory: ${megabytes(before)} before the columns, ${megabytes(process.memoryUsage().rss)} after; read in ${whole(first)} ms`)
}

/** Asks every question through the port, of SQLite alone on this thread, and of DuckDB. */
async function questions(world: World, port: Desk, database: Database, folder: string): Promise<Row[]> {
  const [{ id, events } = { id: 0, events: 0 }] = database
    .prepare<[string], { id: number; events: number }>('select id, next_no - 1 as events from desk where key = ?')
    .all(KEY)
  const abouts = subjects(world, events, runsOf(events))
  const all = [...findQuestions(port, id), ...tallyQuestions(port)]
  const rows: Row[] = []
  for (const question of all)
    rows.push({
      name: question.name,
      port: await measure(abouts, question.ask),
      bare: await bareTimes(database, question, abouts),
      duck: null,
      bar: question.bar,
    })
  console.log(`resident memory after ${whole(rows.length * abouts.length)} questions: ${megabytes(process.memoryUsage().rss)}`)
  const duck = await openDuck(database, folder)
  const ducks: Row['duck'][] = []
  for (const question of all) ducks.push(await duckTimes(duck, question, abouts))
  duck.close()
  return rows.map((row, at) => ({ ...row, duck: ducks[at] ?? null }))
}

async function bareTimes(database: Database, { bare }: Question, abouts: readonly About[]): Promise<Row['bare']> {
  if (bare === undefined) return null
  const statement = database.prepare(bare.sql)
  return measure(abouts, (about) => statement.all(...bare.parameters(about)))
}

async function duckTimes(database: Duck, { duck }: Question, abouts: readonly About[]): Promise<Row['duck']> {
  return duck === undefined ? null : measure(abouts.slice(0, 40), (about) => database.ask(duck(about)))
}

async function logging(world: World, desk: Desk, runs: number): Promise<Row[]> {
  const facts = [...madeEvents(world, 2 * runs)]
  const saved = async (one: Facts): Promise<void> => {
    const { no } = await desk.log(one, STAMP, null)
    await Promise.all([desk.twins(no), desk.surroundings(no)])
  }
  return [
    { name: 'log one event', port: await measure(facts.slice(0, runs), (one) => desk.log(one, STAMP, null)), bare: null, duck: null, bar: [5, 25] },
    { name: 'log with twins and context line', port: await measure(facts.slice(runs), saved), bare: null, duck: null, bar: [5, 25] },
  ]
}

async function stalls(desk: Desk): Promise<Row[]> {
  const quiet = await idle()
  const busy = await whileExporting(desk)
  const beyond = Math.max(0, busy.longestMs - quiet.longestMs)
  const stall = { p50: beyond, p99: beyond }
  console.log(`longest stall of the main thread: ${busy.longestMs.toFixed(1)} ms while everything is exported, ${quiet.longestMs.toFixed(1)} ms idle`)
  return [
    { name: 'a line is read, during an export', port: busy.lineMs, bare: null, duck: null, bar: [100, 100] },
    { name: 'longest stall beyond idle, during an export', port: stall, bare: null, duck: null, bar: [25, 25] },
  ]
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en')
}

function megabytes(bytes: number): string {
  return `${whole(bytes / 2 ** 20)} MB`
}
