import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Gazetteer } from '../src/core/gazetteer.ts'
import { shippedBase } from '../src/store/gazetteer/base-file.ts'
import { loadFile } from '../src/store/gazetteer/load-file.ts'
import { openGazetteer } from '../src/store/gazetteer/open-gazetteer.ts'
import { reportNames } from './gazetteer-reports.ts'
import { reportStrings } from './gazetteer-strings.ts'
import { timesOf } from './measure.ts'

/** Names and events of others, to measure with; they are not part of the project. */
const DATA = new URL('../../shared/data/', import.meta.url).pathname
const THEATRE = ['SY', 'IQ', 'LB']
const DUMPS = ['wof_sy.jsonl', 'wof_iq.jsonl', 'wof_lb.jsonl'].map((name) => join(DATA, 'gazetteer', name))
const EVENTS = join(DATA, 'ucdp', 'ged_syria.csv')
/** Prefixes and names as they are typed: large and small, alike and unknown. */
const TYPED = [
  'Deir ez-Zor',
  'Sawran',
  'al-Bokamal',
  'Tell Rifat',
  'San José',
  'Springfield',
  'Kharkov',
  'الرقة',
  'Маріуполь',
  'northern Aleppo',
  'Xyzzy',
  'Kafr Nabl',
]
const ROUNDS = 100
const START = new URL('gazetteer-start.ts', import.meta.url).pathname
const STARTS = 3

const folder = mkdtempSync(join(tmpdir(), 'sitlog-gazetteer-'))
try {
  await run(join(folder, 'gazetteer.db'))
} finally {
  rmSync(folder, { recursive: true })
}

async function run(file: string): Promise<void> {
  const alone = await opened(file, 'made')
  await times(alone)
  console.log('\nThe names of five reports, with the gazetteer alone')
  tell(await reportNames(alone, THEATRE))
  await alone.close()
  if (!DUMPS.every(existsSync) || !existsSync(EVENTS)) {
    console.log(`The rest needs ${DATA}, which is not there.`)
    return
  }
  for (const dump of DUMPS) loadFile(file, dump, () => undefined)
  const loaded = await opened(file, 'ready')
  console.log('\nThe names of five reports, with the Syrian, Iraqi and Lebanese files')
  tell(await reportNames(loaded, THEATRE))
  await times(loaded)
  console.log('\nPlaces of 16,566 events in Syria, with the same files')
  await reportStrings(loaded, EVENTS)
  await loaded.close()
  for (let start = 0; start < STARTS; start += 1) console.log(execFileSync(process.execPath, ['src/load.mjs', START, file], { encoding: 'utf8' }).trim())
}

async function opened(file: string, what: string): Promise<Gazetteer> {
  const start = performance.now()
  const gazetteer = openGazetteer({ file, base: shippedBase(), progress: () => undefined })
  await gazetteer.ready()
  console.log(`${what} in ${Math.round(performance.now() - start)} ms`)
  return gazetteer
}

async function times(gazetteer: Gazetteer): Promise<void> {
  const hints = { admin1: null, country: null, theatre: THEATRE }
  const located: number[] = []
  const completed: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const typed of TYPED) {
      located.push(await took(() => gazetteer.locate(typed, hints)))
      completed.push(await took(() => gazetteer.complete(typed.slice(0, 2 + (round % 4)), hints, 10)))
    }
  }
  for (const [what, taken] of [
    ['locate', located],
    ['complete', completed],
  ] as const) {
    const { p50, p99 } = timesOf(taken)
    console.log(`${what}: p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms over ${taken.length} questions through the thread`)
  }
}

async function took(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

function tell(counts: ReadonlyMap<string, number>): void {
  console.log(`  ${[...counts].map(([outcome, count]) => `${outcome} ${count}`).join(' · ')}`)
}
