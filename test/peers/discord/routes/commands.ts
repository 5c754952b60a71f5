import { refuse } from '../api-error.ts'
import { commandFaults } from '../command-rules.ts'
import type { Answer, Call, Route, Service } from '../service.ts'
import { faultsOf } from '../spec.ts'

const PATH = /^\/applications\/(\d+)\/(?:guilds\/(\d+)\/)?commands$/

export const listCommands: Route = { method: 'GET', path: PATH, handle: ({ service, parts: [, guild = ''] }) => listed(service, guild) }

/** Replaces all commands of a scope by the ones that are sent. */
export const overwriteCommands: Route = {
  method: 'PUT',
  path: PATH,
  handle({ service, parts: [, guild = ''], body }: Call) {
    const sent = body.json as unknown as Record<string, unknown>[]
    refuse(sent.flatMap((command, at) => faultsOf('ApplicationCommandUpdateRequest', command).map((fault) => ({ ...fault, path: `${at}.${fault.path}` }))))
    refuse(commandFaults(sent as unknown as Parameters<typeof commandFaults>[0]))
    const { world } = service
    const before = world.commands.get(guild) ?? []
    const made = sent.map((command) => {
      const known = before.find(({ name, type }) => name === command.name && type === (command.type ?? 1))
      const scope = guild === '' ? {} : { guild_id: guild }
      const own = {
        id: known?.id ?? world.id(),
        application_id: world.application,
        version: world.id(),
        default_member_permissions: null,
        type: 1,
        ...scope,
      }
      const { default_member_permissions: allowed = null, ...rest } = command
      return { ...own, description: '', ...rest, default_member_permissions: allowed === null ? null : String(allowed) }
    })
    world.commands.set(guild, made)
    return listed(service, guild)
  },
}

function listed({ world }: Service, guild: string): Answer {
  return { status: 200, body: world.commands.get(guild) ?? [], schema: 'ApplicationCommandResponse' }
}
