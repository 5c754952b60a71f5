import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killDays, type Trial } from '../test/digest/kill/kill-days.ts'

/** Days of digests while the processes that make and post them are killed at random: `npm run kill:digests`. Exits with 1 where anything is lost. */
const TRIAL: Trial = { days: 20, looks: 4, subscriptions: 12, atOnce: 3, faults: 20 }

const folder = mkdtempSync(join(tmpdir(), 'sitlog-kills-'))
try {
  const { kills, finished, runs, messages, lost, twice, gaps } = await killDays(join(folder, 'log.db'), join(folder, 'channels'), TRIAL)
  process.stdout.write(
    [
      `${kills} processes killed, ${finished} done before they could be`,
      `${TRIAL.days} days, ${TRIAL.subscriptions} subscriptions: ${runs} digests in ${messages} messages`,
      `${lost} messages lost, ${twice} posted twice`,
      ...gaps,
      '',
    ].join('\n'),
  )
  if (lost > 0 || gaps.length > 0) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true })
}
