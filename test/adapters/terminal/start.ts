import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** How a started bot ended, and what it printed. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export const freshFolder = () => mkdtempSync(join(tmpdir(), 'sitlog-terminal-'))

/** Starts the bot as `npm start --` does, in a folder of its own, with its own data folder; nothing of the tester's is touched. */
export function start(args: readonly string[], folder: string, environment: Readonly<Record<string, string>> = {}) {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [resolve('src/start.mjs'), ...args], {
    cwd: folder,
    env: { PATH, HOME, XDG_DATA_HOME: join(folder, 'data'), SITLOG_GAZETTEER: 'off', ...environment },
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const ended = new Promise<Ended>((done) => child.on('close', (code) => done({ code, out, err })))
  return { child, ended, soFar: () => out }
}

/** Starts the bot, types the lines, and waits for it to end. */
export function type(
  lines: readonly string[],
  args: readonly string[],
  folder = freshFolder(),
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const { child, ended } = start(args, folder, environment)
  child.stdin.end(lines.map((line) => `${line}\n`).join(''))
  return ended
}
