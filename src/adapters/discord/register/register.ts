import { createHash } from 'node:crypto'
import { type APIApplicationCommand, type REST, type RESTPutAPIApplicationCommandsJSONBody, Routes } from 'discord.js'
import type { Switchboard } from '../../../core/switchboard.ts'

/** Where commands are registered: everywhere, or in one server, where they appear at once. */
export interface Scope {
  readonly rest: REST
  readonly switchboard: Pick<Switchboard, 'note' | 'saveNote'>
  readonly application: string
  readonly guild: string | null
}

/**
 * Registers the commands, where they differ from what was registered before or somebody changed them since: a day has 200 new ones
 * (30034), and each write shows people the old ones as out of date. True if anything was written.
 */
export async function register(scope: Scope, commands: RESTPutAPIApplicationCommandsJSONBody): Promise<boolean> {
  const { rest, switchboard, application, guild } = scope
  const route = guild === null ? Routes.applicationCommands(application) : Routes.applicationGuildCommands(application, guild)
  const key = `discord:commands:${application}:${guild ?? ''}`
  const wanted = createHash('sha256').update(canonical(commands)).digest('base64url')
  const there = (await rest.get(route)) as APIApplicationCommand[]
  if ((await switchboard.note(key)) === noteOf(wanted, there)) return false
  if (there.length === 0 && commands.length === 0) return false
  const written = (await rest.put(route, { body: commands })) as APIApplicationCommand[]
  await switchboard.saveNote(key, noteOf(wanted, written))
  return true
}

/** What was asked for, and which versions Discord made of it. */
function noteOf(hash: string, commands: readonly APIApplicationCommand[]): string {
  const versions = commands.map(({ id, version }) => `${id}:${version}`).sort()
  return `${hash} ${createHash('sha256').update(versions.join(' ')).digest('base64url')}`
}

/** JSON that is the same whatever the order in which keys were written. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`
}
