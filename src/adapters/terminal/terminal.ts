import pc from 'picocolors'
import type { Bot } from '../../core/dispatch.ts'
import { botOf, type House } from '../../core/house.ts'
import { offerNames } from '../../core/offer-names.ts'
import type { Reply } from '../../core/reply.ts'
import type { Adapter } from '../adapter.ts'
import type { Names } from './complete.ts'
import type { ShowPicture } from './graphics.ts'
import { addToHistory, readHistory } from './history.ts'
import { openKeyboard } from './keyboard.ts'
import { readTextFile } from './read-text-file.ts'
import { render } from './render.ts'
import { runScript } from './script.ts'
import { converse } from './session.ts'
import { type Sheet, sheet } from './sheet.ts'
import type { Setting } from './take-turn.ts'
import { welcome } from './welcome.ts'

/** What the terminal is started with. */
export interface TerminalOptions {
  /** True for a person at the keyboard, false for lines that are piped in. */
  readonly interactive: boolean
  /** Piped lines are answered in JSON, one line each. */
  readonly json: boolean
  /** The name under which the log remembers who typed. */
  readonly name: string
  /** The database, for the first screen. */
  readonly database: string
  /** Where typed lines are kept, and where files are written. */
  readonly historyFile: string
  readonly folder: string
  /** How the terminal shows pictures, beside their being written to files; null where it does not. */
  readonly picture: ShowPicture | null
  /** How an answer reads without a screen. */
  showPlain(reply: Reply): string
}

const NAMES_OFFERED = 20

/** The bot in a terminal: a person types and reads, or lines are piped in and answers out. Sets the exit code to 1 if a piped command failed. */
export function terminal(options: TerminalOptions): Adapter {
  const stopped = new AbortController()
  let running: Promise<void> = Promise.resolve()
  return {
    platform: 'terminal',
    async start(house) {
      const bot = await botOf(house, 'terminal', (name) => readTextFile(options.folder, name))
      process.stdout.on('error', () => stopped.abort())
      process.stderr.on('error', () => undefined) // nobody reads the progress; the answers go on
      running = options.interactive ? talk(bot, house.draw, options, stopped.signal) : script(bot, house.draw, options, stopped.signal)
      return running
    },
    async post({ reply, key }) {
      const taken = await print(`${options.interactive ? render(reply, paper()) : options.showPlain(reply)}\n`)
      return taken ? { kind: 'sent', message: key } : { kind: 'refused', why: 'Nobody reads the terminal any more.' }
    },
    async trace() {
      return { kind: 'absent' } // what is printed is printed at once
    },
    async stop() {
      stopped.abort()
      process.stdin.destroy()
      await running.catch(() => undefined) // whoever started it hears of it
    },
  }
}

async function script(bot: Bot, draw: House['draw'], options: TerminalOptions, signal: AbortSignal): Promise<void> {
  const { folder, json, showPlain } = options
  const setting: Setting = { who: who(options), folder, errors: process.stderr, signal, draw }
  process.stdin.setEncoding('utf8')
  const well = await runScript(bot, process.stdin, setting, { json, showPlain, print }).catch((error: unknown) => {
    if (!signal.aborted) throw error
    return false // stopping closes the input under the reader
  })
  if (!well) process.exitCode = 1
}

async function talk(bot: Bot, draw: House['draw'], options: TerminalOptions, signal: AbortSignal): Promise<void> {
  let current = new AbortController()
  const keyboard = openKeyboard({
    input: process.stdin,
    output: process.stdout,
    history: await readHistory(options.historyFile),
    remember: (line) => void addToHistory(options.historyFile, line),
    interrupt: () => current.abort(),
  })
  signal.addEventListener('abort', () => keyboard.close())
  const [member, { zone }] = await Promise.all([bot.desk.member(who(options).key, options.name), bot.desk.settings()])
  keyboard.print(welcome({ database: options.database, member: member.name, role: member.role, zone }, paper()))
  const names: Names = (what, typed) => offerNames(bot, what, typed, NAMES_OFFERED)
  await converse({ bot, keyboard, names, sheet: paper, picture: options.picture }, () => {
    current = new AbortController()
    return { who: who(options), folder: options.folder, errors: process.stderr, signal: AbortSignal.any([current.signal, signal]), draw }
  })
  keyboard.close()
}

function who({ name }: TerminalOptions): Setting['who'] {
  return { key: `terminal:${name}`, name }
}

/** The screen as it is now: people resize their windows. */
function paper(): Sheet {
  return sheet(process.stdout.columns ?? 80, process.stdout.isTTY === true && pc.isColorSupported)
}

/** Writes to standard output; resolves, once it is taken, to whether anybody took it. */
function print(text: string): Promise<boolean> {
  return new Promise((resolve) => process.stdout.write(text, (error) => resolve(error === null || error === undefined)))
}
