import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A database file's name in a folder that goes when the test does. */
export function scratchFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sitlog-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'log.db')
}
