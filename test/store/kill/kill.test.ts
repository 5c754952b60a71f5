import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { Event } from '../../../src/core/event.ts'
import { EVERYTHING } from '../../../src/core/query.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { scratchFile } from '../scratch.ts'
import { childFacts } from './child-facts.ts'

const KILLS = 50
/** As many write to the file at once. */
const AT_ONCE = 10

const CHILD = fileURLToPath(new URL('./start-child.mjs', import.meta.url))

interface Acknowledged {
  readonly no: number
  readonly child: string
  readonly nth: number
}

/** Runs a child and kills it at some moment after its first acknowledgement; gives what it had acknowledged. */
async function runAndKill(file: string, child: string): Promise<Acknowledged[]> {
  const running = spawn(process.execPath, [CHILD, file, child], { stdio: ['ignore', 'pipe', 'inherit'] })
  const printed: string[] = []
  running.stdout.setEncoding('utf8')
  const spoke = new Promise<void>((resolve) => running.stdout.once('data', () => resolve()))
  running.stdout.on('data', (text: string) => printed.push(text))
  const gone = new Promise<void>((resolve) => running.once('close', () => resolve()))
  await Promise.race([spoke, gone])
  await sleep(Math.random() * 200)
  running.kill('SIGKILL')
  await gone
  const lines = printed.join('').split('\n').slice(0, -1)
  return lines.map((line) => line.split(' ').map(Number)).map(([no = 0, nth = 0]) => ({ no, child, nth }))
}

async function readAll(file: string): Promise<Event[]> {
  const store = await openStore({ file, now: () => new Date() })
  const events = await (await store.desk('desk')).chunk(EVERYTHING, 0, 1_000_000)
  await store.close()
  return events
}

test(`what was acknowledged survives ${KILLS} kills at any moment`, { timeout: 300_000 }, async () => {
  const file = scratchFile()
  const acknowledged: Acknowledged[] = []
  for (let kills = 0; kills < KILLS; kills += AT_ONCE) {
    const children = Array.from({ length: AT_ONCE }, (_, at) => runAndKill(file, `child ${kills + at}`))
    acknowledged.push(...(await Promise.all(children)).flat())
    const database = new Sqlite(file)
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(database.pragma('foreign_key_check')).toEqual([])
    database.close()
    const events = new Map((await readAll(file)).map((event) => [event.no, event]))
    expect(acknowledged.filter(({ no }) => !events.has(no))).toEqual([])
    for (const { no, child, nth } of acknowledged) expect(events.get(no)?.facts).toEqual(childFacts(child, nth))
    // Numbers are given without gaps: what was not acknowledged is there whole or not at all.
    expect([...events.keys()]).toEqual(Array.from({ length: events.size }, (_, at) => at + 1))
  }
  expect(acknowledged.length).toBeGreaterThan(KILLS)
})
