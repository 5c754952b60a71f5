import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readEnvironment } from '../src/config.ts'
import { freePort } from '../test/peers/slack/free-port.ts'
import { SlackPeer } from '../test/peers/slack/peer.ts'
import { BOT_TOKEN, SIGNING_SECRET } from '../test/peers/slack/workspace.ts'

/** How soon slash commands are acknowledged while everything is being exported: the bot in a process of its own, Slack's protocol in this one. */
const { values: options } = parseArgs({ options: { events: { type: 'string', default: '1000000' }, commands: { type: 'string', default: '1000' } } })
const LINES = ['find by:ISIS', 'find shelling since:2019-01-01', 'tally by:side', 'show E-1', 'help']
const EVERY_MS = 40
const SLACK_WAITS_MS = 3000

const folder = mkdtempSync(join(tmpdir(), 'sitlog-ack-'))
const peer = await SlackPeer.open()
let bot: ChildProcess | null = null
try {
  prepare(join(folder, 'log.db'))
  bot = await startBot()
  const spot = { user: peer.workspace.people.ana, channel: peer.workspace.channels.situation }
  await acknowledge(spot, 2 * LINES.length) // this process, too, does most for the first time
  await new Promise((done) => setTimeout(done, SLACK_WAITS_MS))
  const quiet = await acknowledge(spot, Number(options.commands) / 5)
  const stop = exportOn(spot)
  const during = await acknowledge(spot, Number(options.commands))
  const exports = stop()
  console.log(
    `${Number(options.events).toLocaleString('en')} events; ${during.length} commands, one every ${EVERY_MS} ms; ${exports} exports of everything ended meanwhile, another was under way.`,
  )
  console.log(
    `load of this machine: ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')} on ${cpus().length} cores`,
  )
  console.log(`idle:             ${figures(quiet)}`)
  console.log(`during an export: ${figures(during)}`)
} finally {
  if (bot?.kill()) await once(bot, 'exit')
  await peer.close()
  rmSync(folder, { recursive: true, force: true })
}

/** A desk of this workspace with as many events, made before the bot starts. */
function prepare(file: string): void {
  execFileSync(process.execPath, ['src/load.mjs', 'bench/fill-desk.ts', file, `slack:${peer.workspace.team}`, options.events])
}

async function startBot(): Promise<ChildProcess> {
  const port = await freePort()
  const settings = { SLACK_API_URL: peer.apiUrl, SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_PORT: String(port) }
  const env = { ...readEnvironment(), SITLOG_DB: join(folder, 'log.db'), SITLOG_GAZETTEER: 'off', XDG_DATA_HOME: folder, ...settings }
  const child = spawn(process.execPath, ['src/start.mjs'], { env, stdio: ['ignore', 'inherit', 'inherit'] })
  peer.deliverTo(`http://127.0.0.1:${port}/slack/events`)
  for (let tries = 0; tries < 600; tries++) {
    const up = await fetch(`http://127.0.0.1:${port}/slack/events`, { method: 'POST' }).catch(() => null)
    if (up !== null) return child
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error('The bot did not start within a minute.')
}

/** The milliseconds that each of so many commands took to be acknowledged, one begun every so often; infinite where Slack would have given up. */
async function acknowledge(spot: { user: string; channel: string }, count: number): Promise<number[]> {
  const running: Promise<number>[] = []
  for (let at = 0; at < count; at++) {
    const line = LINES[at % LINES.length]
    running.push(
      peer.slash(spot, '/event', line).then(
        ({ ms }) => (ms > SLACK_WAITS_MS ? Number.POSITIVE_INFINITY : ms),
        () => Number.POSITIVE_INFINITY,
      ),
    )
    await new Promise((done) => setTimeout(done, EVERY_MS))
  }
  return Promise.all(running)
}

/** Exports everything, again and again, until it is told to stop; gives how often it was done. */
function exportOn(spot: { user: string; channel: string }): () => number {
  const done = (): number => peer.web.calls.filter(({ method }) => method === 'files.completeUploadExternal').length
  let asked = 0
  const timer = setInterval(() => {
    if (done() < asked) return
    asked += 1
    void peer.slash(spot, '/event', 'export format:csv')
  }, 100)
  return () => {
    clearInterval(timer)
    return done()
  }
}

function figures(taken: readonly number[]): string {
  const sorted = [...taken].sort((a, b) => a - b)
  const at = (share: number): string => `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)} ms`
  return `p50 ${at(0.5)}  p99 ${at(0.99)}  max ${at(1)}`
}
