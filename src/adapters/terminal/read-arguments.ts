import { parseArgs } from 'node:util'

/** What `npm start --` was given. `null` is not given. */
export interface Arguments {
  readonly json: boolean
  readonly interactive: boolean
  readonly db: string | null
  readonly as: string | null
  readonly now: Date | null
  readonly desk: string
}

/** Arguments to start with; or a text to print and leave with: help, version, or what was wrong. */
export type Asked = { readonly start: Arguments } | { readonly print: string; readonly ok: boolean }

export const USAGE = `npm start -- [options]

  --db FILE      the database file (else SITLOG_DB, else sitlog.db in your data folder)
  --as NAME      who you are in the log (else your login name)
  --desk KEY     which desk's log to open (else "desk")
  --now INSTANT  take this as the time: 2020-08-07T12:00Z
  --json         read commands from standard input, print one JSON reply a line: {"ok","kind","plain","data"}
  --interactive  behave as at a keyboard even where standard input is none
  --help         this text
  --version      which Sitlog this is

Piped in without --json, commands are answered in plain text. Empty lines and lines that begin with # are skipped.
The exit code is 1 if any command failed, 2 for an argument that is not listed here.`

const OPTIONS = {
  json: { type: 'boolean', default: false },
  interactive: { type: 'boolean', default: false },
  db: { type: 'string' },
  as: { type: 'string' },
  now: { type: 'string' },
  desk: { type: 'string', default: 'desk' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', default: false },
} as const

/** Reads the arguments of the command line; never throws. */
export function readArguments(args: readonly string[], version: string): Asked {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS, strict: true })
    if (values.help) return { print: USAGE, ok: true }
    if (values.version) return { print: version, ok: true }
    const now = values.now === undefined ? null : readInstant(values.now)
    const [db, as, desk] = [value('db', values.db), value('as', values.as), values.desk]
    return { start: { json: values.json, interactive: values.interactive, db, as, now, desk: value('desk', desk) ?? desk } }
  } catch (error) {
    return { print: `${error instanceof Error ? error.message : error}\n\n${USAGE}`, ok: false }
  }
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/

function readInstant(typed: string): Date {
  const instant = new Date(typed)
  if (!INSTANT.test(typed) || Number.isNaN(instant.getTime())) {
    throw new Error(`--now takes an instant with its zone, as 2020-08-07T12:00Z or 2020-08-07T15:00+03:00; “${typed}” is none.`)
  }
  return instant
}

const LONGEST = 100

function value(name: string, given: string | undefined): string | null {
  if (given === undefined) return null
  const trimmed = given.trim()
  if (trimmed === '' || /\p{Cc}/u.test(trimmed)) throw new Error(`--${name} needs a value, without control characters.`)
  if (name !== 'db' && trimmed.length > LONGEST) throw new Error(`--${name} takes at most ${LONGEST} characters.`)
  return trimmed
}
