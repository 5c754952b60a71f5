import type { Content } from '../../../core/reply.ts'
import { readLine } from '../../../core/typed-line.ts'
import { reply, type Turn } from '../turn.ts'
import { commandOf, openFields, titled, valuesOf } from './open-form.ts'

/** What can be corrected in a form: an event that is logged, or a draft that is not yet. Each is named by the free text of its verb. */
const CORRECTED = {
  'event edit': { needed: ['why'], see: seeEvent },
  'event draft': { needed: [], see: seeDraft },
} as const
type Correcting = keyof typeof CORRECTED

/** Something as a form has it: the line that logs it, its values as they are typed, and the version that was seen; drafts have none. */
export interface Seen {
  readonly line: string
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly version: number
}

/** What a line asks to correct that says nothing more, as `event edit E-12`. Null for any other line. */
export function asksToCorrect(line: string, { bot }: Pick<Turn, 'bot'>): { command: Correcting; id: string } | null {
  const read = readLine(line, bot.commands)
  if (!read.ok) return null
  const { root, verb, values } = read.invocation
  const command = (Object.keys(CORRECTED) as Correcting[]).find((known) => known === `${root} ${verb}`)
  const [first, ...others] = Object.values(values)
  const id = first?.[0]?.trim() ?? ''
  return command === undefined || others.length > 0 || !/^[A-Za-z]-?\d[\d.]*$/u.test(id) ? null : { command, id }
}

/** Opens the form that corrects it, with what it says in the fields. False where there is no such thing, or it is too late for a window. */
export async function openCorrection(turn: Turn, { command, id }: { command: Correcting; id: string }): Promise<boolean> {
  const seen = await see(turn, command, id)
  const log = commandOf('event log', turn.bot.commands)
  if (seen === null || log === null) return false
  const { needed } = CORRECTED[command]
  const keys = [...new Set([...(log.form ?? []), ...Object.keys(seen.values), ...needed])]
  const edits = { id, version: seen.version }
  return openFields(turn, { name: command, typed: seen.line, values: seen.values, keys, needed, frame: titled(command, edits) })
}

/** How something reads now; null where there is none, or it cannot be seen. */
export async function see(turn: Turn, command: string, id: string): Promise<Seen | null> {
  return command in CORRECTED ? CORRECTED[command as Correcting].see(turn, id) : null
}

async function seeEvent(turn: Turn, id: string): Promise<Seen | null> {
  const { content } = await reply(turn, `event show ${id}`)
  return content.kind === 'eventCard' ? recreated(turn, content.recreate, content.event.version) : null
}

async function seeDraft(turn: Turn, id: string): Promise<Seen | null> {
  const [reading = '', number = ''] = id.split('.')
  const { content } = await reply(turn, `event read ${reading}`)
  const row = content.kind === 'drafts' ? (content as Extract<Content, { kind: 'drafts' }>).drafts.find(({ no }) => String(no) === number) : undefined
  return row?.state.is === 'open' ? recreated(turn, row.recreate, 0) : null
}

function recreated({ bot }: Turn, line: string, version: number): Seen | null {
  const log = commandOf('event log', bot.commands)
  return log === null ? null : { line, values: valuesOf(line, log, bot.commands), version }
}
