import { type Command, findCommand, type Option } from '../../core/command.ts'
import { readInput, replaceValue } from '../../core/read-input.ts'
import type { Content, FormError, FormField } from '../../core/reply.ts'
import { readForm } from '../../core/typed-form.ts'
import { lineOf, readLine } from '../../core/typed-line.ts'
import { askReport } from './ask-report.ts'
import type { Asker } from './asker.ts'
import { choose } from './choose.ts'
import { completeValue } from './complete.ts'
import { text } from './inline.ts'
import { errors } from './render/errors.ts'
import { question } from './render/question.ts'
import { hang } from './wrap.ts'

/** Asks field by field; the line that was typed is kept, and completed with what was answered. */
export async function fillForm(form: Extract<Content, { kind: 'form' }>, asker: Asker): Promise<string | null> {
  const command = findCommand(asker.bot.commands, form.root, form.verb)
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
  return answered === 0 ? null : lineOf(command, values)
}

/** Asks for one value until it reads; empty where it is skipped, null where the form is dropped. */
async function askField(field: FormField, command: Command, asker: Asker): Promise<string | null> {
  const option = command.options[field.key]
  if (option === undefined) return ''
  const { pens, width } = asker.sheet()
  asker.keyboard.print(pens.dim(hang('  ', `${text(field.summary)}, like ${text(unquoted(field.example).value)}`, width)))
  if (option.report === true) return askReport(asker.keyboard)
  for (;;) {
    const typed = await asker.keyboard.ask({ prompt: `${field.key}: `, complete: (line) => completeValue(line, option, asker.names), prefill: '', keep: false })
    if (typed === null) return null
    if (typed.trim() !== '') {
      const value = await settle(typed, field.key, option, command, asker)
      if (value !== null) return value
    } else if (field.needed) asker.keyboard.print(`${field.key} is needed. Ctrl-C drops the whole form.`)
    else return ''
  }
}

/** The value as it reads one way; null where it does not read, which has then been said. */
async function settle(answer: string, key: string, option: Option<unknown>, command: Command, asker: Asker): Promise<string | null> {
  const say = (lines: readonly string[]): void => asker.keyboard.print(lines.join('\n'))
  const typed = unquoted(answer)
  const reading = { now: asker.bot.clock(), settings: await asker.bot.desk.settings() }
  const values = { [key]: [typed.value] }
  const read = readInput({ ...command, options: { [key]: option } }, values, reading)
  const wrong = typed.errors.length > 0 ? typed.errors : read.errors.map((error) => ({ ...error, example: bare(error.example, key) }))
  if (wrong.length > 0) {
    say(errors({ kind: 'formErrors', errors: wrong, typed: answer }, asker.sheet()))
    return null
  }
  if (read.ambiguity === null) return typed.value
  const { choices, message } = read.ambiguity.question
  const shown = choices.map(({ label, value }) => ({ label, command: value }))
  say(question({ kind: 'question', question: [{ t: 'text', v: `${key}: ${message}` }], choices: shown }, asker.sheet()))
  const chosen = choices[(await choose(choices.length, asker.keyboard)) ?? -1]
  return chosen === undefined ? null : (replaceValue(values, key, read.ambiguity.raw, chosen.value)[key]?.[0] ?? null)
}

/** A value as a form takes it: quotes around the whole of it are not needed, and do no harm. */
function unquoted(typed: string): { value: string; errors: readonly FormError[] } {
  const { values, errors: wrong } = readForm(typed.trim(), { names: [], free: 'value' })
  return { value: values.value?.[0] ?? '', errors: wrong }
}

/** An example as a form takes it: without the key, which stands in the prompt. */
function bare(example: string | null, key: string): string | null {
  return example === null || !example.startsWith(`${key}:`) ? example : unquoted(example.slice(key.length + 1)).value
}
