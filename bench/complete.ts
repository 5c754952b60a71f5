import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readEnvironment } from '../src/config.ts'
import { startPeer } from '../test/peers/discord/peer.ts'
import { joinGuild, Person } from '../test/peers/discord/person.ts'
import { until } from '../test/peers/discord/until.ts'
import { timesOf } from './measure.ts'
import { makeWorld } from './world.ts'

/** How soon names are offered while an option is being typed: the bot in a process of its own, Discord's protocol in this one. From keystroke to choices. */
const { values: options } = parseArgs({ options: { events: { type: 'string', default: '1000000' }, asked: { type: 'string', default: '400' } } })

const folder = mkdtempSync(join(tmpdir(), 'sitlog-complete-'))
const peer = await startPeer()
const { channel, guild } = joinGuild(peer, 'Bench')
const count = Number(options.events)
const world = makeWorld()
execFileSync(process.execPath, ['src/load.mjs', 'bench/fill-desk.ts', join(folder, 'log.db'), `discord:${guild}`, options.events])

const places = join(folder, 'gazetteer.db')
const settings = { DISCORD_API_URL: peer.url, DISCORD_TOKEN: peer.token, SITLOG_DB: join(folder, 'log.db'), SITLOG_GAZETTEER: places, XDG_DATA_HOME: folder }
const bot = spawn(process.execPath, ['src/start.mjs'], { env: { ...readEnvironment(), ...settings }, stdio: ['ignore', 'inherit', 'inherit'] })
try {
  await until(() => peer.world.commands.size > 0 && existsSync(places), 120_000)
  const ana = new Person(peer, 'ana', channel)
  console.log(
    `${count.toLocaleString('en')} events, ${world.places.length.toLocaleString('en')} places of its own beside the world’s; load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`,
  )
  const typed = Array.from({ length: Number(options.asked) }, (_, at) => world.places[(at * 7919) % world.places.length]?.name.slice(0, 2 + (at % 3)) ?? '')
  const ids = Array.from({ length: Number(options.asked) }, (_, at) => `E-${1 + ((at * 7919) % count)}`.slice(0, 4))
  for (const [what, path, key, values] of [
    ['place', '/event log', 'place', typed],
    ['party', '/event find', 'by', typed],
    ['number', '/event show', 'event', ids],
  ] as const) {
    const taken: number[] = []
    for (const value of values) {
      const start = performance.now()
      await ana.complete(path, { [key]: value }, key)
      taken.push(performance.now() - start)
    }
    const { p50, p99 } = timesOf(taken.slice(20))
    console.log(`${what.padEnd(7)} p50 ${p50.toFixed(1)} ms  p99 ${p99.toFixed(1)} ms`)
  }
  for (const fault of peer.faults) console.log(fault)
} finally {
  if (bot.kill()) await once(bot, 'exit')
  await peer.close()
  rmSync(folder, { recursive: true, force: true })
}
