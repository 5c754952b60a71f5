import { Ambiguous, BadValue } from '../../src/core/bad-input.ts'

/** What reading a value answers: the value, the message and example of a refusal, or the choices of a question. */
export function answerTo<Value>(read: () => Value): Value | string {
  try {
    return read()
  } catch (error) {
    if (error instanceof BadValue) return error.example === null ? error.message : `${error.message} Example: ${error.example}`
    if (error instanceof Ambiguous) return `${error.message} ${error.choices.map(({ label, value }) => `${label} = ${value}`).join(', ')}`
    throw error
  }
}
