import { BadInput } from './bad-input.ts'
import { type Invocation, lineTrouble, withoutDirectionMarks } from './invocation.ts'

/**
 * Values as they are read, wherever they come from: a typed line, a platform's options, a form. Invisible marks that turn the direction
 * of text are left out; throws BadInput for what no text can hold.
 */
export function cleanValues(values: Invocation['values']): Record<string, string[]> {
  const errors = Object.entries(values).flatMap(([key, list]) =>
    list.flatMap((value) => {
      const message = lineTrouble(value)
      return message === null ? [] : [{ key, message, example: null }]
    }),
  )
  if (errors.length > 0) throw new BadInput(errors)
  return Object.fromEntries(Object.entries(values).map(([key, list]) => [key, list.map((value) => withoutDirectionMarks(value).line)]))
}
