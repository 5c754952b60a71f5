import { Ambiguous, BadValue, Refusal } from '../src/core/bad-input.ts'
import type { Reading } from '../src/core/command.ts'
import { readDays } from '../src/text/dates/read-days.ts'

const IN_NUMBERS = /(?<![\p{L}\p{N}/.-])\d{1,2}([/.])\d{1,2}\1\d{4}(?![\p{L}\p{N}/-])/gu

/** Plain words with the days that stand in numbers, "25/7/2020", as 2020-07-25, in the order of the desk. Throws Refusal where one reads two ways. */
export function daysInNumbers(plain: string, reading: Reading): string {
  return plain.replace(IN_NUMBERS, (typed) => {
    try {
      return readDays(typed, reading).from ?? typed
    } catch (error) {
      if (error instanceof BadValue) return typed
      if (!(error instanceof Ambiguous)) throw error
      const choices = error.choices.map(({ value }) => value)
      throw new Refusal(
        `“${typed}” can be two dates.`,
        `Type the day as ${choices.join(' or ')}; or say once which order is meant: /desk settings dates:day-month.`,
      )
    }
  })
}
