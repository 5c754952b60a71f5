import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Facts } from '../src/core/event.ts'
import type { Stamp } from '../src/core/stamp.ts'
import type { Desk } from '../src/core/store.ts'
import { openStore } from '../src/store/open-store.ts'
import { chance } from './chance.ts'
import { type GoldEvent, goldEvents } from './gold-events.ts'
import { retold } from './retell.ts'

const STAMP: Stamp = { by: { key: 'bench:ana', name: 'Ana', role: 'admin' }, at: '2024-01-02T08:00:00Z', from: 'bench' }
/** How often each event is told anew. */
const TELLINGS = 10

/** Of the twins that were named for one telling: how many are the same event, whether the first is, how many are others. */
interface Shown {
  readonly right: number
  readonly first: number
  readonly wrong: number
}

const gold = goldEvents()
if (gold === null) console.log('skipped: the hand-coded documents are not beside the project (../shared/corpus/dev)')
else await measure(gold)

/**
 * Logs the events of all documents, then each once more as another outlet would tell it, and looks at which twins are named. The events
 * of the documents themselves are all different: whatever is named for one of them is a false alarm.
 */
async function measure(events: readonly GoldEvent[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sitlog-twins-'))
  const store = await openStore({ file: join(folder, 'twins.db'), now: () => new Date(STAMP.at) })
  const desk = await store.desk('bench')
  await desk.member(STAMP.by.key, STAMP.by.name)
  const numbers = await desk.logAll(events.map(({ facts }) => ({ facts, stamp: STAMP, why: null })))
  const alarms = await Promise.all(numbers.map(async (no) => (await desk.twins(no)).length))
  console.log(`${events.length} events of ${new Set(events.map(({ document }) => document)).size} documents, gazetteer not used`)
  console.log(
    `different events, of one document or of neighbours: ${alarms.filter((count) => count > 0).length} of ${events.length} have a twin named, ${sum(alarms)} in all`,
  )
  const by = chance(9)
  const shown = await tellings(desk, events, numbers, (event) => retold(event, by))
  const [pairs, right, wrong] = [shown.length, sum(shown.map((one) => one.right)), sum(shown.map((one) => one.wrong))]
  console.log(`each told anew ${TELLINGS} times: ${pairs} pairs that are one event, ${((right + wrong) / pairs).toFixed(2)} events named a time`)
  console.log(
    `recall ${percent(right, pairs)}: the same event is among those named; it is the first of them in ${percent(sum(shown.map((one) => one.first)), pairs)}`,
  )
  console.log(`precision ${percent(right, right + wrong)}: ${right} of ${right + wrong} named are the same event`)
  await store.close()
  rmSync(folder, { recursive: true })
}

async function tellings(desk: Desk, events: readonly GoldEvent[], numbers: readonly number[], tell: (event: GoldEvent) => Facts): Promise<Shown[]> {
  const all: Shown[] = []
  for (const [at, event] of events.entries()) {
    for (let telling = 0; telling < TELLINGS; telling++) all.push(await asked(desk, tell(event), numbers[at] ?? 0))
  }
  return all
}

/** Logs another telling, looks at what is named, and takes it out again. */
async function asked(desk: Desk, facts: Facts, original: number): Promise<Shown> {
  const { no, version } = await desk.log(facts, STAMP, null)
  const named = (await desk.twins(no)).map((twin) => twin.no)
  await desk.revise({ no, version, action: 'retract', facts: {}, status: 'retracted', why: null, stamp: STAMP })
  const right = named.filter((one) => one === original).length
  return { right, first: named[0] === original ? 1 : 0, wrong: named.length - right }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((whole, one) => whole + one, 0)
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
}
