import { Ambiguous, BadValue } from '../../core/bad-input.ts'
import type { Input, Reading } from '../../core/command.ts'
import { readInput, replaceValue } from '../../core/read-input.ts'
import { readForm, typeForm } from '../../core/typed-form.ts'
import { many } from './option.ts'
import { reportOptions } from './report.ts'

const EXAMPLE = '«src:SOHR killed:"Syrian Army 9+" said-by:"pro-militant sources"»'

/** A further report, in the keys of `report`; «…» holds quoted values as they are. */
export const alsoOption = {
  ...many({ summary: 'A further report of the same event, with its own figures, in its own keys', example: EXAMPLE }, readAlso),
  whole: true,
} as const

/** Throws BadValue, or Ambiguous with the whole report in each choice. */
function readAlso(raw: string, reading: Reading): Input<typeof reportOptions> {
  const { values, errors } = readForm(raw, { names: Object.keys(reportOptions), free: null })
  if (errors[0] !== undefined) throw new BadValue(`${errors[0].key}: ${errors[0].message}`, EXAMPLE)
  if (Object.keys(values).length === 0) throw new BadValue('This report says nothing.', EXAMPLE)
  const read = readInput({ options: reportOptions }, values, reading)
  const [wrong] = read.errors
  if (wrong !== undefined) throw new BadValue(`${wrong.key}: ${wrong.message}${wrong.example === null ? '' : ` Right is ${wrong.example}.`}`, EXAMPLE)
  if (read.ambiguity === null) return read.input as Input<typeof reportOptions>
  const { key, raw: value, question } = read.ambiguity
  const choices = question.choices.map((choice) => ({ label: choice.label, value: typeForm(replaceValue(values, key, value, choice.value), null) }))
  throw new Ambiguous(question.message, choices)
}
