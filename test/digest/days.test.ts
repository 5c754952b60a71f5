import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { playDays } from './play-days.ts'

const folder = join(import.meta.dirname, 'days')

/** Days with their digests, as the channels had them. `vitest test/digest/days.test.ts -u` rewrites what the bot says; read the difference. */
describe('days', () => {
  test.each(readdirSync(folder))('%s', async (name) => {
    const path = join(folder, name)
    const scratch = mkdtempSync(join(tmpdir(), 'sitlog-'))
    try {
      await expect(await playDays(readFileSync(path, 'utf8'), join(scratch, 'log.db'))).toMatchFileSnapshot(path)
    } finally {
      rmSync(scratch, { recursive: true })
    }
  })
})
