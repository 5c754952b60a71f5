import { existsSync } from 'node:fs'
import { join } from 'node:path'
import envPaths from 'env-paths'
import { z } from 'zod'
import { type DiscordSettings, discordSchema, discordSettings } from './adapters/discord/options.ts'
import { type SlackSettings, slackSchema, slackSettings } from './adapters/slack/options.ts'
import { nearest } from './core/nearest.ts'

/** What the operator decides outside the log. Every variable is described in `.env.example`. */
export interface Config {
  /** The database file. */
  readonly database: string
  /** The file of the world's places; made where it is missing. What operators load is kept beside it. */
  readonly gazetteer: string
  /** The user's own folder for Sitlog: the default database, and the lines typed in the terminal. */
  readonly dataFolder: string
  /** Discord, where its token is there. */
  readonly discord: DiscordSettings | null
  /** Slack, where its tokens are there. */
  readonly slack: SlackSettings | null
}

/** A setting that cannot be used; the message says what to do. */
export class BadConfig extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'BadConfig'
  }
}

/** A path as an operator writes it; '' where none is given. */
function fileName(name: string, example: string) {
  return z
    .string()
    .trim()
    .regex(/^\P{Cc}*$/u, `is no file name: it has control characters in it. Write the path of a file, as ${name}=/srv/sitlog/${example}`)
    .regex(/^(?!~)/u, `begins with “~”, which only a shell understands. Write the whole path, as ${name}=/home/ana/${example}`)
    .default('')
}

const schema = z.strictObject({
  SITLOG_DB: fileName('SITLOG_DB', 'sitlog.db'),
  SITLOG_GAZETTEER: fileName('SITLOG_GAZETTEER', 'gazetteer.db'),
  ...discordSchema.shape,
  ...slackSchema.shape,
})

/** The names of the variables that are read. */
export const VARIABLES: readonly string[] = Object.keys(schema.shape)

/** The environment of the process, a `.env` file in the working folder included; what the environment sets wins. */
export function readEnvironment(): NodeJS.ProcessEnv {
  try {
    if (existsSync('.env')) process.loadEnvFile('.env')
  } catch (error) {
    throw new BadConfig(`The file .env in this folder cannot be read: ${error instanceof Error ? error.message : error}`)
  }
  return process.env
}

/** Checks the variables. Throws BadConfig for a SITLOG_ name that is none, or a value that cannot be; a platform’s names may be others’ too. */
export function readConfig(environment: NodeJS.ProcessEnv, dataFolder: string = envPaths('sitlog', { suffix: '' }).data): Config {
  const ours = Object.fromEntries(Object.entries(environment).filter(([name]) => name.startsWith('SITLOG_') || name in schema.shape))
  const read = schema.safeParse(ours)
  if (!read.success) throw new BadConfig(read.error.issues.map(explain).join('\n'))
  const { SITLOG_DB: database, SITLOG_GAZETTEER: gazetteer } = read.data
  const files = { database: database || join(dataFolder, 'sitlog.db'), gazetteer: gazetteer || join(dataFolder, 'gazetteer.db'), dataFolder }
  return { ...files, discord: discordSettings(read.data), slack: readSlack(read.data) }
}

function readSlack(read: z.infer<typeof schema>): Config['slack'] {
  const slack = slackSettings(read)
  if (typeof slack === 'string') throw new BadConfig(slack)
  return slack
}

function explain(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'unrecognized_keys') return `${issue.path.join('.')} ${issue.message}.`
  const known = VARIABLES.filter((name) => name.startsWith('SITLOG_'))
  return issue.keys.map((key) => `${key} is no setting of Sitlog. ${hint(nearest(key, known), known)}`).join('\n')
}

function hint(near: string | null, known: readonly string[]): string {
  return near === null ? `There are: ${known.join(', ')}.` : `Did you mean ${near}?`
}
