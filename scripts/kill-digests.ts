import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { discordGround } from '../test/digest/kill/grounds/discord.ts'
import { fileGround } from '../test/digest/kill/grounds/file.ts'
import type { Ground } from '../test/digest/kill/grounds/ground.ts'
import { slackGround } from '../test/digest/kill/grounds/slack.ts'
import { killDays, type Trial } from '../test/digest/kill/kill-days.ts'

/**
 * Days of digests while the processes that make and post them are killed at random: `npm run kill:digests`, on all platforms or on
 * those that are named (`file`, `slack`, `discord`), for so many days: `npm run kill:digests -- slack 40`. Exits with 1 where anything is lost.
 */
const TRIAL: Trial = { days: 12, looks: 3, subscriptions: 6, atOnce: 6 }
const GROUNDS: Readonly<Record<string, (folder: string) => Ground | Promise<Ground>>> = {
  file: (folder) => fileGround(join(folder, 'channels')),
  slack: slackGround,
  discord: discordGround,
}

const asked = process.argv.slice(2)
const days = Number(asked.find((word) => /^\d+$/.test(word)) ?? TRIAL.days)
const named = asked.filter((word) => !/^\d+$/.test(word))
for (const name of named.length > 0 ? named : Object.keys(GROUNDS)) {
  const folder = mkdtempSync(join(tmpdir(), 'sitlog-kills-'))
  const ground = await GROUNDS[name]?.(folder)
  if (ground === undefined) throw new Error(`There is no ${name}.`)
  const { kills, finished, runs, messages, lost, twice, gaps } = await killDays(join(folder, 'log.db'), ground, { ...TRIAL, days })
  await ground.close()
  rmSync(folder, { recursive: true })
  process.stdout.write(
    [
      `${name}: ${kills} processes killed, ${finished} done before they could be`,
      `  ${days} days, ${TRIAL.subscriptions} subscriptions: ${runs} digests in ${messages} messages`,
      `  ${lost} messages lost, ${twice} posted twice`,
      ...gaps.map((gap) => `  ${gap}`),
      '',
    ].join('\n'),
  )
  if (lost > 0 || gaps.length > 0) process.exitCode = 1
}
