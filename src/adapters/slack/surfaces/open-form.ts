import type { Command, Option } from '../../../core/command.ts'
import { eventId } from '../../../core/event.ts'
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

/** Opens the form that an answer asks for, with what was typed in its fields. False where it cannot be opened: then the answer is shown as it is, with a button to try again. */
export async function openForm(turn: Turn, form: Extract<Content, { kind: 'form' }>): Promise<boolean> {
  const needed = form.missing.filter((field) => field.needed).map(({ key }) => key)
  return openFields(
    turn,
    `${form.root} ${form.verb}`,
    form.typed,
    form.missing.map(({ key }) => key),
    needed,
    titled(form.root, form.verb),
  )
}

/** Opens a form of a command for the given keys. `typed` is the line so far: what it says stands in the fields. */
export async function openFields(turn: Turn, name: string, typed: string, keys: readonly string[], needed: readonly string[], frame: Frame): Promise<boolean> {
  const { talk, bot, spot, stage } = turn
  const command = commandOf(name, bot.commands)
  if (command === null || stage.trigger === null) return false
  const values = valuesOf(typed, command, bot.commands)
  const shown = [...new Set([...keys, ...Object.keys(values)])].filter((key) => inForm(command.options[key], values[key] ?? []))
  const form: Form = { command, keys: shown, needed, values, errors: {}, ...frame, meta: await pack(turn, name, typed, shown, frame.edits) }
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
export function pack({ talk, spot, stage, who }: Turn, command: string, line: string, keys: readonly string[], edits: FormMeta['edits']): Promise<string> {
  const meta = { command, line, kept: null, keys: [...keys], edits, answerTo: stage.answerTo, channel: spot.channel, thread: spot.thread }
  return packMeta(talk.house.switchboard, spot.workspace, who.key, meta)
}

/** How a form is headed. */
export function titled(root: string, verb: string, edits: FormMeta['edits'] = null): Frame {
  const done = edits === null ? verb : `${verb} ${eventId(edits.no)}`
  const title = root === 'event' ? done : `${root} ${done}`
  return { title: `${title[0]?.toUpperCase()}${title.slice(1)}`, submit: verb === 'log' ? 'Log it' : 'Save', notes: [], edits }
}
