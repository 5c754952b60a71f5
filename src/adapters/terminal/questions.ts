import type { Command, Option } from '../../core/command.ts'
import type { Bot } from '../../core/dispatch.ts'
import { readInput, replaceValue } from '../../core/read-input.ts'
import type { Content, FormField, Reply } from '../../core/reply.ts'
import { typeForm } from '../../core/typed-form.ts'
import { readLine } from '../../core/typed-line.ts'
import { completeValue, type Names } from './complete.ts'
import { text } from './inline.ts'
import type { Keyboard } from './keyboard.ts'
import { errors } from './render/errors.ts'
import { question } from './render/question.ts'
import type { Sheet } from './sheet.ts'

/** Where questions are put. */
export interface Asker {
  readonly bot: Bot
  readonly keyboard: Keyboard
  readonly names: Names
  sheet(): Sheet
}

/** What an answer asks in return, answered in place: the line to go on with, or null where it was dropped or asks nothing. */
export async function followUp({ content }: Reply, asker: Asker): Promise<string | null> {
  if (content.kind === 'form') return fillForm(content, asker)
  if (content.kind !== 'question') return null
  const chosen = await choose(content.choices.length, asker)
  return chosen === null ? null : (content.choices[chosen]?.command ?? null)
}

/** Reads a number from 1 to `count`; the place in the list, or null for Enter. */
async function choose(count: number, { keyboard }: Asker): Promise<number | null> {
  const prompt = `1–${count}, or Enter to drop it: `
  for (;;) {
    const typed = await keyboard.ask({ prompt, complete: nothing, prefill: '', keep: false })
    const number = Number(typed)
    if (typed === null || typed.trim() === '') return null
    if (Number.isInteger(number) && number >= 1 && number <= count) return number - 1
    keyboard.print(`“${text(typed.trim())}” is no number from 1 to ${count}.`)
  }
}

/** Asks field by field; the line that was typed is kept, and completed with what was answered. */
async function fillForm(form: Extract<Content, { kind: 'form' }>, asker: Asker): Promise<string | null> {
  const command = asker.bot.commands.find((known) => known.root === form.root && known.verb === form.verb)
  const typed = readLine(form.typed, asker.bot.commands)
  if (command === undefined || !typed.ok) return null
  const values: Record<string, readonly string[]> = { ...typed.invocation.values }
  let answered = 0
  for (const field of form.missing) {
    const value = await askField(field, command, asker)
    if (value === null) return null
    if (value === '') continue
    values[field.key] = [...(values[field.key] ?? []), value]
    answered += 1
  }
  const free = Object.keys(command.options).find((key) => command.options[key]?.free === true) ?? null
  return answered === 0 ? null : `${form.root} ${form.verb} ${typeForm(values, free)}`
}

/** Asks for one value until it reads; empty where it is skipped, null where the form is dropped. */
async function askField(field: FormField, command: Command, asker: Asker): Promise<string | null> {
  const option = command.options[field.key]
  if (option === undefined) return ''
  const { pens } = asker.sheet()
  asker.keyboard.print(pens.dim(`  ${text(field.summary)}, like ${text(field.example)}`))
  for (;;) {
    const typed = await asker.keyboard.ask({ prompt: `${field.key}: `, complete: (line) => completeValue(line, option, asker.names), prefill: '', keep: false })
    if (typed === null) return null
    if (typed.trim() === '' && !field.needed) return ''
    if (typed.trim() === '') asker.keyboard.print(`${field.key} is needed. Ctrl-C drops the whole form.`)
    else {
      const value = await settle(typed.trim(), field.key, option, command, asker)
      if (value !== null) return value
    }
  }
}

/** The value as it reads one way; null where it does not read, which has then been said. */
async function settle(typed: string, key: string, option: Option<unknown>, command: Command, asker: Asker): Promise<string | null> {
  const reading = { now: asker.bot.clock(), settings: await asker.bot.desk.settings() }
  const values = { [key]: [typed] }
  const read = readInput({ ...command, options: { [key]: option } }, values, reading)
  const say = (lines: readonly string[]): void => asker.keyboard.print(lines.join('\n'))
  if (read.errors.length > 0) say(errors({ kind: 'formErrors', errors: read.errors, typed }, asker.sheet()))
  if (read.errors.length > 0 || read.ambiguity === null) return read.errors.length > 0 ? null : typed
  const { choices, message } = read.ambiguity.question
  const shown = choices.map(({ label, value }) => ({ label, command: value }))
  say(question({ kind: 'question', question: [{ t: 'text', v: `${key}: ${message}` }], choices: shown }, asker.sheet()))
  const chosen = choices[(await choose(choices.length, asker)) ?? -1]
  return chosen === undefined ? null : (replaceValue(values, key, read.ambiguity.raw, chosen.value)[key]?.[0] ?? null)
}

async function nothing(line: string): Promise<{ word: string; candidates: string[] }> {
  return { word: line, candidates: [] }
}
