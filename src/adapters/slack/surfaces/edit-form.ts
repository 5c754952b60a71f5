import type { Content } from '../../../core/reply.ts'
import { readLine } from '../../../core/typed-line.ts'
import { reply, type Turn } from '../turn.ts'
import { commandOf, openFields, titled, valuesOf } from './open-form.ts'

const EDIT = 'event edit'

/** An event as a form has it: its version, and its values as they are typed. */
export interface Seen {
  readonly no: number
  readonly version: number
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly line: string
}

/** The event of a line that asks to correct one and says nothing more: `event edit E-12`. Null for any other line. */
export function asksToEdit(line: string, turn: Pick<Turn, 'bot'>): string | null {
  const read = readLine(line, turn.bot.commands)
  if (!read.ok || `${read.invocation.root} ${read.invocation.verb}` !== EDIT) return null
  const { event, ...others } = read.invocation.values
  return event?.[0] !== undefined && Object.keys(others).length === 0 ? event[0] : null
}

/** Opens the form that corrects an event, with what the event says in its fields. False where there is no such event, or it is too late for a window. */
export async function openEdit(turn: Turn, id: string): Promise<boolean> {
  const seen = await seeEvent(turn, id)
  const log = commandOf('event log', turn.bot.commands)
  if (seen === null || log === null) return false
  const keys = [...new Set([...(log.form ?? []), ...Object.keys(seen.values), 'why'])]
  const edits = { no: seen.no, version: seen.version }
  return openFields(turn, EDIT, `${EDIT} ${seen.line}`, keys, ['why'], titled('event', 'edit', edits))
}

/** How an event reads now; null where there is none, or it cannot be seen. */
export async function seeEvent(turn: Turn, id: string): Promise<Seen | null> {
  const { content } = await reply(turn, `event show ${id}`)
  if (content.kind !== 'eventCard') return null
  return seenOf(content, turn)
}

function seenOf({ event, recreate }: Extract<Content, { kind: 'eventCard' }>, { bot }: Turn): Seen | null {
  const log = commandOf('event log', bot.commands)
  if (log === null) return null
  return { no: event.no, version: event.version, values: valuesOf(recreate, log, bot.commands), line: recreate.replace(/^\/?event log ?/u, '') }
}
