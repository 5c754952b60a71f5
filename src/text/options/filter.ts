import { Ambiguous, BadValue } from '../../core/bad-input.ts'
import type { Input, Reading } from '../../core/command.ts'
import type { Query } from '../../core/query.ts'
import { readInput, replaceValue } from '../../core/read-input.ts'
import { readForm, typeForm } from '../../core/typed-form.ts'
import { one } from './option.ts'
import { queryOf, queryOptions } from './query.ts'

const EXAMPLE = '«by:ISIS place:"Deir ez-Zor"»'

/** Keys that say when: who is asked about time by a schedule needs none of them. */
const TIMES: readonly string[] = ['when', 'since', 'until', 'last']
const NAMES = Object.keys(queryOptions).filter((name) => !TIMES.includes(name) && name !== 'status')

/** What events are wanted, in the keys of `find` but for those of time; «…» holds quoted values as they are. The value is kept as it was typed. */
export const filterOption = {
  ...one({ summary: 'Which events, in the keys of find; `all` is every event', example: EXAMPLE }, (raw, reading) => {
    if (/^(?:all|everything)$/i.test(raw.trim())) return ''
    readFilter(raw, reading)
    return raw.trim()
  }),
  holds: NAMES.filter((name) => name !== 'text'),
} as const

/** A filter as a query; '' asks for everything. Throws BadValue, or Ambiguous with the whole filter in each choice. */
export function readFilter(raw: string, reading: Reading): Query {
  const { values, errors } = readForm(raw, { names: NAMES, free: 'text', elsewhere: Object.keys(queryOptions) })
  const time = errors.find(({ key }) => TIMES.includes(key.toLowerCase()))
  if (time !== undefined) throw new BadValue(`“${time.key}:” cannot be in the filter: a digest covers what was recorded since the one before.`, EXAMPLE)
  if (errors[0] !== undefined) throw new BadValue(`${errors[0].key}: ${errors[0].message}`, EXAMPLE)
  const read = readInput({ options: queryOptions }, values, reading)
  const [wrong] = read.errors
  if (wrong !== undefined) throw new BadValue(`${wrong.key}: ${wrong.message}${wrong.example === null ? '' : ` Right is ${wrong.example}.`}`, EXAMPLE)
  if (read.ambiguity === null) return queryOf(read.input as Input<typeof queryOptions>)
  const { key, raw: value, question } = read.ambiguity
  const choices = question.choices.map((choice) => ({ label: choice.label, value: typeForm(replaceValue(values, key, value, choice.value), 'text') }))
  throw new Ambiguous(question.message, choices)
}
