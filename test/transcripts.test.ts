import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { converse } from './converse.ts'

const folder = join(import.meta.dirname, 'transcripts')

/** Whole conversations: what people type and what the bot answers. `vitest -u` rewrites the bot's lines; read the difference. */
describe('transcripts', () => {
  test.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('%s', async (name) => {
    const path = join(folder, name)
    const scratch = mkdtempSync(join(tmpdir(), 'sitlog-'))
    try {
      const spoken = await converse(readFileSync(path, 'utf8'), join(scratch, 'log.db'))
      await expect(spoken).toMatchFileSnapshot(path)
    } finally {
      rmSync(scratch, { recursive: true })
    }
  })
})
