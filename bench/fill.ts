import type { Stamp } from '../src/core/stamp.ts'
import type { Desk } from '../src/core/store.ts'
import { madeEvents } from './made-events.ts'
import type { World } from './world.ts'

export const STAMP: Stamp = { by: { key: 'bench:ana', name: 'Ana', role: 'admin' }, at: '2024-01-02T08:00:00Z', from: 'bench' }

const BATCH = 2000

/** Logs so many events through the store, and gives how many a second: over all, and over the last ones, when the log was already large. */
export async function fill(desk: Desk, world: World, count: number, last: number): Promise<{ all: number; last: number }> {
  await desk.member(STAMP.by.key, STAMP.by.name)
  let batch = []
  let [logged, taken, before] = [0, 0, 0]
  for (const facts of madeEvents(world, count)) {
    batch.push({ facts, stamp: STAMP, why: null })
    if (batch.length < BATCH && logged + batch.length < count) continue
    const start = performance.now()
    await desk.logAll(batch)
    taken += performance.now() - start
    logged += batch.length
    if (logged <= count - last) before = taken
    batch = []
  }
  const lastLogged = count - Math.floor((count - last) / BATCH) * BATCH
  return { all: (count / taken) * 1000, last: (lastLogged / (taken - before)) * 1000 }
}
