import { Refusal } from '../src/core/bad-input.ts'

/** Said where a second change came in between; `show` is the line that shows what stands now. */
export function overtaken(what: string, show: string): Refusal {
  return new Refusal(`${what} was changed by someone else at the same moment. Nothing of yours was saved.`, `Look at it and try again: ${show}`)
}
