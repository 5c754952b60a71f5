import { expect, onTestFinished, test } from 'vitest'
import { EVERYTHING } from '../../../src/core/query.ts'
import type { Desk, Store } from '../../../src/core/store.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { claim, facts, on, report } from '../../facts.ts'
import { STAMP, testDesks } from '../columns/test-desk.ts'
import { scratchFile } from '../scratch.ts'

const newDesk = testDesks()
const EVENTS = 201
const [SYRIAN, SUDANESE] = ['Syrian Armed Forces', 'Sudanese Armed Forces']

async function opened(file: string): Promise<{ store: Store; desk: Desk }> {
  const store = await openStore({ file, now: () => new Date(STAMP.at) })
  onTestFinished(() => store.close())
  const desk = await store.desk('desk')
  await desk.member(STAMP.by.key, STAMP.by.name)
  return { store, desk }
}

/** Events by a name that several armies have. */
async function logMany(desk: Desk): Promise<void> {
  const one = facts({ by: ['SAF'], on: ['ISIS'], when: on('2015-05-03'), reports: [report({ claims: [claim('SAF', 'killed', 3)] })] })
  await desk.logAll(Array.from({ length: EVENTS }, () => ({ facts: one, stamp: STAMP, why: null })))
}

async function lines(desk: Desk): Promise<Record<string, number | undefined>> {
  const { lines } = await desk.tally(EVERYTHING, 'side', 1)
  return Object.fromEntries(lines.map(({ label, sums }) => [label ?? '', sums.killed?.min]))
}

async function fileAll(desk: Desk): Promise<number[]> {
  const steps: number[] = []
  for (let step = await desk.fileEvents(); step !== null; step = await desk.fileEvents()) steps.push(step.filed)
  return steps
}

test('many events of a shared name are filed step by step where the countries of the desk tell whose it is', async () => {
  const desk = await newDesk()
  await logMany(desk)
  await desk.saveSettings({ theatre: ['SY'] }, STAMP)
  expect(await fileAll(desk)).toEqual([100, 200])
  expect(await lines(desk)).toEqual({ [SYRIAN]: 3 * EVENTS })
  const { total } = await desk.find({ ...EVERYTHING, by: [SYRIAN] }, { sort: 'newest', page: 1, size: 1 })
  expect(total).toBe(EVENTS)
  expect(await desk.history('event', 1)).toHaveLength(1)
})

test('what is logged meanwhile is filed as the desk reads it by then, and countries that change again begin anew', async () => {
  const desk = await newDesk()
  await logMany(desk)
  await desk.saveSettings({ theatre: ['SY'] }, STAMP)
  await desk.fileEvents()
  await logMany(desk)
  await desk.saveSettings({ theatre: ['SD'] }, STAMP)
  await fileAll(desk)
  expect(await lines(desk)).toEqual({ [SUDANESE]: 6 * EVENTS })
})

test('where it was cut short it goes on when the log is opened again', async () => {
  const file = scratchFile()
  const before = await opened(file)
  await logMany(before.desk)
  await before.desk.saveSettings({ theatre: ['SD'] }, STAMP)
  await before.desk.fileEvents()
  await before.store.close()
  const { desk } = await opened(file)
  await expect.poll(() => lines(desk), { timeout: 60_000 }).toEqual({ [SUDANESE]: 3 * EVENTS })
}, 90_000)
