import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../src/store/open-store.ts'
import { bareInsert } from './bare-insert.ts'
import { fill, STAMP } from './fill.ts'
import { KEY } from './question.ts'
import { makeWorld } from './world.ts'

/**
 * Fills the log `FILE` with so many `EVENTS`, or a copy of one that is full with some more, and says how fast that was beside SQLite alone: in a
 * process of its own, because filling leaves memory behind.
 */
const [file = '', events = ''] = process.argv.slice(2)
const full = existsSync(file)
const last = Math.min(50_000, Number(events))
const count = full ? last : Number(events)
const folder = mkdtempSync(join(tmpdir(), 'sitlog-bulk-'))
try {
  const copy = join(folder, 'copy.db')
  if (full) copyFileSync(file, copy)
  const store = await openStore({ file: full ? copy : file, now: () => new Date(STAMP.at) })
  const rate = await fill(await store.desk(KEY), makeWorld(), count, last)
  await store.close()
  if (!full) copyFileSync(file, copy)
  const bare = bareInsert(copy, last)
  const more = full ? ' more' : ''
  console.log(
    `bulk import: ${whole(count)} events${more} at ${whole(rate.all)}/s; the last ${whole(last)} at ${whole(rate.last)}/s, SQLite alone ${whole(bare)}/s`,
  )
} finally {
  rmSync(folder, { recursive: true })
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en')
}
