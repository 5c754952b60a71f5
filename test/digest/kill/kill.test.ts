import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { scratchFile } from '../../store/scratch.ts'
import { fileGround } from './grounds/file.ts'
import { killDays } from './kill-days.ts'

/** The short form of `npm run kill:digests`. */
test('processes that are killed at any moment lose no digest, and post none twice', { timeout: 120_000 }, async () => {
  const file = scratchFile()
  const { lost, twice, gaps, kills, messages } = await killDays(file, fileGround(join(dirname(file), 'channels')), {
    days: 1,
    looks: 3,
    subscriptions: 6,
    atOnce: 2,
  })

  expect({ lost, twice, gaps }).toEqual({ lost: 0, twice: 0, gaps: [] })
  expect(messages).toBeGreaterThanOrEqual(6)
  expect(kills).toBeGreaterThan(0)
})
