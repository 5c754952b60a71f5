import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { EVERYTHING } from '../../src/core/query.ts'
import { openStore } from '../../src/store/open-store.ts'
import { upkeep } from '../../src/store/upkeep.ts'
import { facts } from '../facts.ts'
import { scratchFile } from './scratch.ts'

const AT = '2020-08-07T12:00:00.000Z'

test('what was logged one by one is merged in the text index while nobody logs, and found as before', async () => {
  const file = scratchFile()
  const store = await openStore({ file, now: () => new Date(AT) })
  onTestFinished(() => store.close())
  const desk = await store.desk('desk')
  const stamp = { by: await desk.member('terminal:ana', 'Ana'), at: AT, from: 'terminal' }
  for (let at = 0; at < 40; at++) await desk.log(facts({ summary: `convoy ${at} near the bridge` }), stamp, null)
  const database = new Sqlite(file, { readonly: true })
  onTestFinished(() => void database.close())
  const pieces = () => Number(database.prepare('select count(distinct segid) from event_text_idx').pluck().get())
  expect(pieces()).toBeGreaterThan(20)
  await vi.waitFor(() => expect(pieces()).toBeLessThan(8), { timeout: 10_000, interval: 50 })
  const found = await desk.find({ ...EVERYTHING, text: ['convoy bridge'] }, { sort: 'newest', page: 1, size: 10 })
  expect([found.total, found.events[0]?.no]).toEqual([40, 40])
})

describe('the chores', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function chores(pieces: number) {
    const done: string[] = []
    const { soon, stop } = upkeep({
      mergeText: () => {
        done.push('merge')
        pieces -= 1
        return pieces > 0
      },
      checkpoint: () => void done.push('checkpoint'),
    })
    return { soon, stop, done }
  }

  test('wait for a pause, go piece by piece, and end with the write-ahead log', () => {
    const { soon, done } = chores(3)
    soon()
    vi.advanceTimersByTime(200)
    expect(done).toEqual([])
    vi.advanceTimersByTime(200)
    expect(done).toEqual(['merge', 'merge', 'merge'])
    vi.advanceTimersByTime(60_000)
    expect(done).toEqual(['merge', 'merge', 'merge', 'checkpoint'])
  })

  test('wait anew after each write', () => {
    const { soon, done } = chores(100)
    for (let write = 0; write < 20; write++) {
      soon()
      vi.advanceTimersByTime(200)
    }
    expect(done).toEqual([])
  })

  test('are left once the file is closed', () => {
    const { soon, stop, done } = chores(3)
    soon()
    stop()
    vi.advanceTimersByTime(60_000)
    expect(done).toEqual([])
  })
})
