import type { Command, Option } from '../../../core/command.ts'
import type { Content } from '../../../core/reply.ts'
import { readLine } from '../../../core/typed-line.ts'
import { LIMITS } from '../limits.ts'
import type { Turn } from '../turn.ts'
import { refusalCode } from '../web.ts'
import { type FormMeta, packMeta } from './form-meta.ts'
import { type Form, formView } from './form-view.ts'

/** Gestures that came too late to open a window, or were used for another. */
const TOO_LATE = /^(?:expired_trigger_id|exchanged_trigger_id|invalid_trigger_id|trigger_expired|trigger_exchanged|invalid_trigger)$/u

/** What a form shows beside its fields. */
export interface Frame {
  readonly title: string
  readonly submit: string
  readonly notes: readonly string[]
  readonly edits: FormMeta['edits']
}

/** A form to be opened: of which command, the line so far and the values in the fields, and the keys that are asked for. */
export interface Opening {
  readonly name: string
  readonly typed: string
  /** What stands in the fields; without it, what the line says. */
  readonly values?: Form['values']
  readonly keys: readonly string[]
  readonly needed: readonly string[]
  readonly frame: Frame
}

/** Opens the form that an answer asks for, with what was typed in its fields. False where it cannot be opened: then the answer is shown as it is, with a button to try again. */
export async function openForm(turn: Turn, { root, verb, typed, missing }: Extract<Content, { kind: 'form' }>): Promise<boolean> {
  const needed = missing.filter((field) => field.needed).map(({ key }) => key)
  const keys = missing.map(({ key }) => key)
  return openFields(turn, { name: `${root} ${verb}`, typed: typed || `${root} ${verb}`, keys, needed, frame: titled(`${root} ${verb}`) })
}

/** Opens a form. What the line says beside the keys that are asked for stands in fields, too. */
export async function openFields(turn: Turn, { name, typed, values: given, keys, needed, frame }: Opening): Promise<boolean> {
  const { talk, bot, spot, stage } = turn
  const command = commandOf(name, bot.commands)
  if (command === null || stage.trigger === null) return false
  const values = given ?? valuesOf(typed, command, bot.commands)
  const shown = [...new Set([...keys, ...Object.keys(values)])].filter((key) => inForm(command.options[key], values[key] ?? []))
  const form: Form = { command, keys: shown, needed, values, errors: {}, ...frame, meta: await pack(turn, { name, typed, keys: shown, frame }) }
  try {
    await talk.web.interactive(spot).views.open({ trigger_id: stage.trigger, view: formView(form) })
    return true
  } catch (error) {
    if (!TOO_LATE.test(refusalCode(error) ?? '')) bot.report('form', error)
    return false
  }
}

/** The command of that name, root and verb. */
export function commandOf(name: string, commands: readonly Command[]): Command | null {
  return commands.find(({ root, verb }) => `${root} ${verb}` === name) ?? null
}

/** The values of a line; a line that does not come apart is all free text, so that nothing of it is lost. */
export function valuesOf(line: string, { root, verb, options }: Command, commands: readonly Command[]): Readonly<Record<string, readonly string[]>> {
  const read = readLine(line, commands)
  if (read.ok) return read.invocation.values
  const [free] = Object.keys(options).filter((key) => options[key]?.free === true)
  const rest = line.replace(/^\//u, '').slice(`${root} ${verb}`.length).trim()
  return free === undefined || rest === '' ? {} : { [free]: [rest] }
}

/** Whether a value can stand in a field: several reports cannot, nor what is longer than a field. It stays in the line then. */
function inForm(option: Option<unknown> | undefined, values: readonly string[]): boolean {
  return option !== undefined && !(option.whole === true && values.length > 0) && values.join('; ').length <= LIMITS.inputText
}

/** What a form carries: where it was opened, and where its answer goes. */
export function pack({ talk, spot, stage, who }: Turn, { name, typed, keys, frame }: Pick<Opening, 'name' | 'typed' | 'keys' | 'frame'>): Promise<string> {
  const meta = {
    command: name,
    line: typed,
    kept: null,
    keys: [...keys],
    edits: frame.edits,
    answerTo: stage.answerTo,
    channel: spot.channel,
    thread: spot.thread,
  }
  return packMeta(talk.house.switchboard, spot.workspace, who.key, meta)
}

/** How a form is headed: `Log`, `Edit E-12`, `Desk settings`. */
export function titled(name: string, edits: FormMeta['edits'] = null): Frame {
  const [root = '', ...verb] = name.split(' ')
  const words = [...(root === 'event' ? [] : [root]), ...verb, ...(edits === null ? [] : [edits.id])].join(' ')
  return { title: `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`, submit: name === 'event log' ? 'Log it' : 'Save', notes: [], edits }
}
