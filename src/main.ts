import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { digestReader } from '../commands/digest/reader.ts'
import { commands } from '../commands/index.ts'
import type { Adapter } from './adapters/adapter.ts'
import { platforms } from './adapters/index.ts'
import { pictureShower } from './adapters/terminal/graphics.ts'
import { loginName } from './adapters/terminal/login-name.ts'
import { type Arguments, readArguments } from './adapters/terminal/read-arguments.ts'
import { terminal } from './adapters/terminal/terminal.ts'
import { BadConfig, readConfig, readEnvironment } from './config.ts'
import type { Gazetteer } from './core/gazetteer.ts'
import type { House } from './core/house.ts'
import { StoreTrouble } from './core/store.ts'
import { startDigests } from './digest/start-digests.ts'
import { noGazetteer } from './gazetteer/no-gazetteer.ts'
import { openPictures } from './render/pictures/open-pictures.ts'
import { showPlain } from './render/plain.ts'
import { shippedBase } from './store/gazetteer/base-file.ts'
import { openGazetteer } from './store/gazetteer/open-gazetteer.ts'
import { openStore } from './store/open-store.ts'

async function start({ json, interactive, db, as, now, desk }: Arguments): Promise<void> {
  const environment = readEnvironment()
  const config = readConfig(environment)
  const { database, gazetteer: placesFile, dataFolder } = config
  if (db === null) mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const [file, clock] = [db ?? database, () => now ?? new Date()]
  const store = await openStore({ file, now: clock })
  const gazetteer = openPlaces(placesFile)
  const pictures = openPictures()
  let leaving = false
  let digests: ReturnType<typeof startDigests> | null = null
  const placesReady = gazetteer.ready().catch((error: unknown) => void (leaving || report('gazetteer', error)))
  // A script gets the same answers every time: it waits for the places to be there.
  if (json) await placesReady
  const talks = !json && (interactive || process.stdin.isTTY)
  const inTerminal = (): Adapter =>
    terminal({
      interactive: talks,
      json,
      name: as ?? loginName(),
      database: file,
      historyFile: join(dataFolder, 'history'),
      folder: process.cwd(),
      picture: pictureShower(environment),
      showPlain,
    })
  const chats = json || interactive ? [] : await Promise.all(platforms.flatMap((make) => make(config) ?? []))
  const adapters = chats.length > 0 ? chats : [inTerminal()]
  const stop = (): void => void Promise.all(adapters.map((adapter) => adapter.stop()))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  try {
    const house: House = {
      commands,
      gazetteer,
      switchboard: store.switchboard,
      clock,
      deskOf: (workspace) => (workspace === 'terminal' ? store.desk(desk) : store.deskOf(workspace)),
      makePicture: pictures.make,
      draw: pictures.draw,
      report,
    }
    // Lines that are piped in are answered, and nothing else is said.
    if (chats.length > 0 || talks) {
      const reader = digestReader(gazetteer, clock)
      digests = startDigests({ house, board: store.digests, reader, posters: adapters, holder: randomUUID() })
    }
    await Promise.all(adapters.map((adapter) => adapter.start(house)))
  } finally {
    leaving = true
    await digests?.stop()
    await pictures.close()
    await gazetteer.close()
    await store.close()
  }
}

/** The world's places: made at the first start, in a thread of their own; "off" is none. */
function openPlaces(file: string): Gazetteer {
  if (file === 'off') return noGazetteer
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  let told = false
  const progress = (): void => {
    if (!told) process.stderr.write('The list of the world’s places is made now, once: it takes up to a minute.\n')
    told = true
  }
  return openGazetteer({ file, base: shippedBase(), progress })
}

/** What the operator reads: one line of JSON on standard error. Whoever is refused because Sitlog stops was told so, and the operator knows. */
function report(reference: string, error: unknown): void {
  if (error instanceof StoreTrouble && error.code === 'stopping') return
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined }
  process.stderr.write(`${JSON.stringify({ reference, error: message, stack })}\n`)
}

function fail(error: unknown): void {
  process.exitCode = 1
  if (error instanceof StoreTrouble || error instanceof BadConfig) process.stderr.write(`${error.message}\n`)
  else report('start', error)
}

process.on('unhandledRejection', (error) => {
  report('unhandled', error)
  process.exit(1)
})

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const asked = readArguments(process.argv.slice(2), version)
if ('start' in asked) await start(asked.start).catch(fail)
else {
  process[asked.ok ? 'stdout' : 'stderr'].write(`${asked.print}\n`)
  if (!asked.ok) process.exitCode = 2
}
