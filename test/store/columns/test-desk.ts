import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { Stamp } from '../../../src/core/stamp.ts'
import type { Desk, Store } from '../../../src/core/store.ts'
import { openStore } from '../../../src/store/open-store.ts'

export const STAMP: Stamp = { by: { key: 'test:ana', name: 'Ana', role: 'admin' }, at: '2020-03-01T12:00:00Z', from: 'test' }

/** Desks on one database file that lasts as long as the tests of a file: each a new one, beside those before it. */
export function testDesks(): () => Promise<Desk> {
  let folder: string
  let store: Store
  let desks = 0
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sitlog-columns-'))
    store = await openStore({ file: join(folder, 'log.db'), now: () => new Date(STAMP.at) })
  })
  afterAll(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })
  return async () => {
    desks += 1
    const desk = await store.desk(`desk ${desks}`)
    await desk.member(STAMP.by.key, STAMP.by.name)
    return desk
  }
}
