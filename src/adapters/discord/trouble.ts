import type { House } from '../../core/house.ts'
import type { Reply } from '../../core/reply.ts'
import { StoreTrouble } from '../../core/store.ts'

/** What is said where not even the desk could be reached. */
export function trouble(house: House, error: unknown): Reply {
  const reference = error instanceof StoreTrouble ? error.code : `discord-${house.clock().getTime().toString(36)}`
  house.report(reference, error)
  const said = error instanceof StoreTrouble ? error.message : `Something went wrong here. Tell whoever runs Sitlog the reference ${reference}.`
  return sayReply('error', said)
}

/** A sentence as a reply. */
export function sayReply(level: 'info' | 'warn' | 'error', said: string, hint: string | null = null): Reply {
  const content = { kind: 'notice' as const, level, body: [{ t: 'text' as const, v: said }], hint: hint === null ? null : [{ t: 'text' as const, v: hint }] }
  return { content, actions: [], visibility: 'private', ok: level === 'info' }
}
