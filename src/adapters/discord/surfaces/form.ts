import type { APIModalSubmitInteraction } from 'discord.js'
import { type Command, findCommand } from '../../../core/command.ts'
import { eventId } from '../../../core/event.ts'
import type { Reply } from '../../../core/reply.ts'
import { lineOf, readLine } from '../../../core/typed-line.ts'
import { deferAndAnswer, deliver } from '../deliver.ts'
import type { Front, Said } from '../front.ts'
import { LIMITS } from '../limits.ts'
import type { Offered } from '../panel.ts'
import { bareLine, type Pressed, readCustomId } from '../parse/custom-id.ts'
import { readModal } from '../parse/modal.ts'
import { acknowledge, deferred } from '../respond.ts'
import { sayReply, trouble } from '../trouble.ts'
import { joined } from './modal.ts'

type Values = Readonly<Record<string, string[]>>

/** A form that was sent: its values in the line that it completes, which is then answered like any other. */
export async function form(front: Front, said: Said<APIModalSubmitInteraction>): Promise<void> {
  const pressed = readCustomId(said.interaction.data.custom_id)
  const { commands, switchboard } = front.house
  const bare =
    pressed === null
      ? null
      : bareLine(
          pressed.token,
          commands.map(({ root, verb }) => `${root} ${verb}`),
        )
  if (pressed !== null && bare !== null) return submit(front, said, bare, pressed)
  // The line is in the database, and the acknowledgement does not wait for that.
  if (!(await acknowledge(front, said.interaction, deferred(true)))) return
  const kept = await switchboard.keptLine(said.speaker.room.workspace, pressed?.token ?? '').catch((error: unknown) => trouble(front.house, error))
  if (kept !== null && 'content' in kept) return deliver(front, said, kept, null, { ephemeral: true })
  if (kept === null || pressed === null) return deliver(front, said, lost(said.interaction), null, { ephemeral: true })
  return submit(front, said, kept.line, pressed, true)
}

async function submit(front: Front, said: Said<APIModalSubmitInteraction>, line: string, { does, keys }: Pressed, acknowledged = false): Promise<void> {
  const { commands } = front.house
  const read = readLine(line, commands)
  const { root, verb, values } = read.ok ? read.invocation : { root: 'event' as const, verb: '', values: {} }
  const command = findCommand(commands, root, verb)
  const filled = fill(values, readModal(said.interaction.data), does === 'edit')
  const typed = `/${command === undefined ? `${root} ${verb}` : lineOf(command, filled)}`
  const more = (reply: Reply): Offered[] => (command === undefined ? [] : details(reply, command, keys, commands))
  await deferAndAnswer(front, said, { root, verb, values: filled, typed, ...said.speaker }, noFile, { more, acknowledged })
}

const noFile = (name: string): Promise<string> => Promise.reject(new Error(`A form carries no file ${name}.`))

/** The line's values with what was filled in. An edit sends what was changed; a field that was emptied takes the value away. */
function fill(values: Values, sent: Readonly<Record<string, string>>, editing: boolean): Values {
  const filled: Record<string, string[]> = { ...values }
  for (const [key, value] of Object.entries(sent)) {
    const before = joined(values[key])
    if (editing && value === before) delete filled[key]
    else if (value !== '') filled[key] = [value]
    else if (editing && before !== '') filled[key] = ['-']
    else delete filled[key]
  }
  return filled
}

/** After the first five fields of a new event the others, as a correction of it. */
function details({ content }: Reply, { root, verb, form: asks = [] }: Command, keys: readonly string[], commands: readonly Command[]): Offered[] {
  const edit = findCommand(commands, 'event', 'edit')
  const rest = asks.filter((key) => !keys.includes(key) && edit?.options[key] !== undefined).slice(0, LIMITS.modalParts)
  if (root !== 'event' || verb !== 'log' || content.kind !== 'eventCard' || rest.length === 0) return []
  const line = `event edit ${eventId(content.event.no)} why:"details added"`
  return [{ label: 'Add details', style: 'primary', use: { does: 'form', line, keys: rest } }]
}

/** What was sent is given back, so that it can be sent in another way. */
function lost({ data }: APIModalSubmitInteraction): Reply {
  const typed = Object.entries(readModal(data)).flatMap(([key, value]) => (value === '' ? [] : [`${key}: ${value}`]))
  return sayReply('error', 'This form is out of date, and nothing was changed.', `You wrote: ${typed.join(' · ')}`)
}
