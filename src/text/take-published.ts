import { Ambiguous, BadValue } from '../core/bad-input.ts'
import type { Reading } from '../core/command.ts'
import type { Day, When } from '../core/when.ts'
import { readWhen } from './dates/read-when.ts'

const EXAMPLE = '"SANA, 2020-08-06"'
const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?'
/** `6 Aug`, `2020-08-06`, `20200806`; `Friday` and `last week` only where they are all of a part, for there is a Sunday Times. */
const DATES = [
  new RegExp(`\\d(?:st|nd|rd|th)?[ .-]?(?:of )?${MONTH}(?!\\p{L})|(?<!\\p{L})${MONTH}[ .-]{0,2}\\d`, 'iu'),
  /\b\d{1,4}[-/.]\d{1,2}\b/u,
  /\b\d{8}\b/u,
  new RegExp(`^\\(?(?:(?:on|last|this|past) )?(?:${WEEKDAY}|today|yesterday)\\)?$`, 'iu'),
  /^(?:last|this|past) (?:\w+ )?(?:days?|night|weeks?|weekend|months?|years?)$/iu,
]
/** Dates that hold a comma: `Aug 6, 2020` and `Thursday, 6 Aug 2020`; but `The Sun, 6 Aug 2020` is a name and a date. */
const COMMA_IN_DATE = new RegExp(`(\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?), ?(?=\\d{4}\\b)|(?<=^|, ?)(${WEEKDAY}), ?(?=\\d|${MONTH}\\b)`, 'giu')
/** A weekday that is not that of the date behind it is no part of a name. */
const ENDS_IN_WEEKDAY = new RegExp(`(?:^| )${WEEKDAY}$`, 'iu')
/** `on Thursday the 6th of August 2020`. */
const MOST_WORDS = 7

/** Takes the day of publication out of the names of a source: a part between commas, or the end of one. Throws BadValue, or Ambiguous with `others` in each choice. */
export function takePublished(names: string, reading: Reading, others: readonly string[]): { chain: string; published: Day | null } {
  const parts = names
    .trim()
    .replace(COMMA_IN_DATE, '$1$2 ')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const whole = (at: number, value: string) => [...parts.with(at, value), ...others].join(', ')
  const read = parts.map((part, at) => (looksDated(part) ? takeDay(part, reading, (value) => whole(at, value)) : { name: part, day: null }))
  const days = read.map(({ day }) => day).filter((day) => day !== null)
  if (days.length > 1) throw new BadValue(`“${names.trim().slice(0, 80)}” has two dates; a source is published on one day.`, EXAMPLE)
  return {
    chain: read
      .map(({ name }) => name)
      .filter((name) => name !== '')
      .join(', '),
    published: days[0] ?? null,
  }
}

function looksDated(text: string): boolean {
  return DATES.some((date) => date.test(text))
}

/** `SANA 6 Aug 2020`, `SANA (6 Aug 2020)`, `6 Aug 2020`: the longest ending that is a date, which has to be a day. */
function takeDay(part: string, reading: Reading, whole: (value: string) => string): { name: string; day: Day } {
  const [, before = '', inBrackets = ''] = /^([^()]*)\(([^()]*)\)$/u.exec(part) ?? []
  const words = (looksDated(inBrackets) && !looksDated(before) ? before + inBrackets : part).split(' ')
  for (let at = Math.max(0, words.length - MOST_WORDS); at < words.length; at++) {
    const name = words.slice(0, at).join(' ')
    const when = readEnding(words.slice(at).join(' '), reading, (day) => whole(name === '' ? day : `${name}, ${day}`))
    if (when?.precision === 'day' && when.start !== null && !ENDS_IN_WEEKDAY.test(name)) return { name, day: when.start }
    if (when !== null) break
  }
  throw new BadValue(`“${part.slice(0, 80)}” is no date: a source is published on a day. Put a comma between the name and the date.`, EXAMPLE)
}

/** The date that a text is, null where it is none. One that reads two ways asks, with the whole source in each choice. */
function readEnding(text: string, reading: Reading, whole: (day: string) => string): When | null {
  try {
    return readWhen(text, reading)
  } catch (error) {
    if (error instanceof Ambiguous) {
      throw new Ambiguous(
        error.message,
        error.choices.map(({ label, value }) => ({ label, value: whole(value) })),
      )
    }
    if (error instanceof BadValue) return null
    throw error
  }
}
