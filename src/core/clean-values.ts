import { BadInput } from './bad-input.ts'
import type { Options } from './command.ts'
import { type Invocation, LONGEST_WITH_REPORT, lineTrouble, withoutControls, withoutDirectionMarks } from './invocation.ts'

/**
 * Values as they are read, wherever they come from: a typed line, a platform's options, a form. Invisible marks that turn the direction
 * of text are left out; throws BadInput for what no text can hold. A whole report may be longer, and comes with what its page had.
 */
export function cleanValues(given: Invocation['values'], options: Options = {}): Record<string, string[]> {
  const isReport = (key: string): boolean => options[key]?.report === true
  const values = Object.fromEntries(Object.entries(given).map(([key, list]) => [key, isReport(key) ? list.map(withoutControls) : list]))
  const errors = Object.entries(values).flatMap(([key, list]) =>
    list.flatMap((value) => {
      const message = isReport(key) ? lineTrouble(value, LONGEST_WITH_REPORT) : lineTrouble(value)
      return message === null ? [] : [{ key, message, example: null }]
    }),
  )
  if (errors.length > 0) throw new BadInput(errors)
  return Object.fromEntries(Object.entries(values).map(([key, list]) => [key, list.map((value) => withoutDirectionMarks(value).line)]))
}
