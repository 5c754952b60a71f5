import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Outgoing } from '../../src/core/outgoing.ts'
import type { Reply } from '../../src/core/reply.ts'
import { playDays } from './play-days.ts'

/** The first digest of each of the days in `days`, as the adapters are handed it: the summary, and the details that stand under it. */
export async function reportDigests(): Promise<Readonly<Record<'august-2020' | 'june-2015', readonly Reply[]>>> {
  return { 'august-2020': await firstDigest('august-2020'), 'june-2015': await firstDigest('june-2015') }
}

async function firstDigest(name: string): Promise<Reply[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'sitlog-'))
  const posted: Outgoing[] = []
  try {
    await playDays(readFileSync(join(import.meta.dirname, 'days', `${name}.txt`), 'utf8'), join(scratch, 'log.db'), (message) => posted.push(message))
  } finally {
    rmSync(scratch, { recursive: true })
  }
  const next = posted.findIndex(({ under }, at) => at > 0 && under === null)
  return posted.slice(0, next < 0 ? undefined : next).map(({ reply }) => reply)
}
