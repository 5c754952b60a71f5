import type { ModalView } from '@slack/types'
import { clip } from '../../../core/clip.ts'
import type { Command } from '../../../core/command.ts'
import { answer } from '../../../core/dispatch.ts'
import type { Reply } from '../../../core/reply.ts'
import { typeForm } from '../../../core/typed-form.ts'
import { whereabouts } from '../parse/spot.ts'
import { flat } from '../piece.ts'
import type { Turn } from '../turn.ts'
import { see } from './edit-form.ts'
import type { FormMeta } from './form-meta.ts'
import { formView } from './form-view.ts'
import { commandOf, pack, titled, valuesOf } from './open-form.ts'

/** A form that was sent: what it carries, and what stands in its fields. */
export interface Sent {
  readonly meta: FormMeta & { readonly line: string }
  readonly filled: Readonly<Record<string, readonly string[]>>
}

/** What came of it: an answer to show, or what has to be mended. `redraw` is the same form with that said in it. */
export type Outcome =
  | { readonly is: 'done'; readonly line: string; readonly reply: Reply }
  | { readonly is: 'mend'; readonly errors: Readonly<Record<string, string>>; redraw(): Promise<ModalView>; readonly mustRedraw: boolean }

const LONGEST_ERROR = 500

/** Does what a form asks for. Whatever is wrong with it goes back into the form, where everything that was typed still stands. */
export async function submit(turn: Turn, sent: Sent): Promise<Outcome> {
  const command = commandOf(sent.meta.command, turn.bot.commands)
  if (command === null) return mend(turn, null, sent, { form: 'This command is no longer there.' })
  const asked = sent.meta.edits === null ? whole(turn, sent, command) : await changes(turn, sent, sent.meta.edits, command)
  if ('stop' in asked) return mend(turn, command, asked.sent, { form: asked.stop })
  const line = lineOf(command, asked.values)
  const { bot, spot, who } = turn
  const reply = await answer(bot, { root: command.root, verb: command.verb, values: asked.values, typed: line, who, ...whereabouts(spot) })
  const errors = errorsOf(reply)
  return errors === null ? { is: 'done', line, reply } : mend(turn, command, sent, errors)
}

/** What a form asks for; or a sentence that stops it, and the form to go on from. */
type Asked = { readonly values: Record<string, string[]> } | { readonly stop: string; readonly sent: Sent }

/** The values of the fields, and of the line what stands in no field. */
function whole({ bot }: Turn, { meta, filled }: Sent, command: Command): Asked {
  const before = Object.entries(valuesOf(meta.line, command, bot.commands)).filter(([key]) => !meta.keys.includes(key))
  return { values: copied({ ...Object.fromEntries(before), ...filled }) }
}

/**
 * What the person changed of what stood in the form; a field that was emptied is taken away. What others changed meanwhile stays, unless
 * it is the same field: then the person looks, and decides.
 */
async function changes(turn: Turn, sent: Sent, edits: NonNullable<FormMeta['edits']>, command: Command): Promise<Asked> {
  const { meta, filled } = sent
  const log = commandOf('event log', turn.bot.commands)
  const now = await see(turn, meta.command, edits.id)
  if (now === null || log === null) return { stop: `${edits.id} is no longer there to be corrected.`, sent }
  const before = valuesOf(meta.line, log, turn.bot.commands)
  const mine = meta.keys.filter((key) => joined(filled[key]) !== joined(before[key]))
  const both = mine.filter((key) => joined(now.values[key]) !== joined(before[key]) && joined(now.values[key]) !== joined(filled[key]))
  const own = Object.fromEntries(mine.map((key) => [key, filled[key] ?? []]))
  if (both.length > 0) {
    const stop = `${edits.id} was changed since you opened this form: ${both.map((key) => `${key} is ${joined(now.values[key]) || 'empty'} now`).join(', ')}. What you typed still stands here. Save again to put it over that.`
    return { stop, sent: { meta: { ...meta, line: now.line, edits: { ...edits, version: now.version } }, filled: { ...now.values, ...own } } }
  }
  const changed = Object.fromEntries(mine.map((key) => [key, joined(filled[key]) === '' ? ['-'] : [...(filled[key] ?? [])]]))
  const [free = 'event'] = Object.keys(command.options).filter((key) => command.options[key]?.free === true)
  return { values: { [free]: [edits.id], ...changed } }
}

function joined(values: readonly string[] | undefined): string {
  return (values ?? []).flatMap((value) => (value.includes('://') ? [value] : value.split(';').map((part) => part.trim()))).join('; ')
}

function lineOf({ root, verb, options }: Command, values: Readonly<Record<string, readonly string[]>>): string {
  const free = Object.keys(options).find((key) => options[key]?.free === true) ?? null
  return `${root} ${verb} ${typeForm(values, free)}`.trim()
}

/** What an answer finds wrong, by key; null where it is an answer. */
function errorsOf({ content, ok }: Reply): Record<string, string> | null {
  if (content.kind === 'formErrors')
    return Object.fromEntries(content.errors.map(({ key, message, example }) => [key, example === null ? message : `${message} Like ${example}`]))
  if (content.kind === 'form')
    return Object.fromEntries(content.missing.map(({ key, summary, example }) => [key, `This is needed: ${summary}, like ${example}`]))
  if (content.kind === 'question') {
    const asked = flat(content.question)
    const key = /^([a-z-]+): /u.exec(asked)?.[1] ?? 'text'
    return { [key]: `${asked.slice(key.length + 2)} Write it as ${content.choices.map(({ label }) => `“${label}”`).join(' or ')}.` }
  }
  return content.kind === 'notice' && !ok
    ? { form: flat([...content.body, { t: 'text', v: content.hint === null ? '' : ' ' }, ...(content.hint ?? [])]) }
    : null
}

/** The errors at their fields; one that has no field stands at the first, or makes a field for itself. */
function mend(turn: Turn, command: Command | null, { meta, filled }: Sent, errors: Readonly<Record<string, string>>): Outcome {
  const added = command === null ? [] : Object.keys(errors).filter((key) => command.options[key] !== undefined && !meta.keys.includes(key))
  const [first = 'form'] = meta.keys
  const placed = Object.entries(errors).map(([key, error]) => [meta.keys.includes(key) ? key : first, clip(error, LONGEST_ERROR)])
  const frame = titled(meta.command, meta.edits)
  const redraw = async (): Promise<ModalView> => {
    if (command === null) throw new Error(`There is no command ${meta.command}.`)
    const keys = [...meta.keys, ...added]
    return formView({
      command,
      keys,
      needed: [],
      values: filled,
      errors,
      ...frame,
      meta: await pack(turn, { name: meta.command, typed: meta.line, keys, frame }),
    })
  }
  return { is: 'mend', errors: Object.fromEntries(placed), redraw, mustRedraw: command !== null && (added.length > 0 || meta.edits !== null) }
}

function copied(values: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(values).map(([key, list]) => [key, [...list]]))
}
