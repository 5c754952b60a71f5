import type { RecurrenceAnswer } from '../core/context/recurrence-answer.ts'
import type { Series, Standing, Surroundings } from '../core/context/surroundings.ts'
import { type Interval, showInterval } from '../core/count.ts'
import { counted } from '../core/counted.ts'
import { ordinal } from '../core/ordinal.ts'
import { bareRecurrence, type Recurrence } from '../core/recurrence.ts'
import type { Line } from '../core/reply.ts'
import { showDay } from '../core/when.ts'
import { event, joined, quiet, text, when } from './inline.ts'

/** What the log knows around an event: where it stands in its series, then each claim of a series beside what the log holds. It speaks of this log only: silence is not peace. */
export function contextLines(around: Surroundings | null, language: string): Line[] {
  if (around === null) return []
  return [seriesLine(around, language), ...around.answers.map(({ claim, answer }) => answerLine(claim, answer, around))]
}

function seriesLine(around: Surroundings, language: string): Line {
  const { series, alone, others, undated, standing, complete } = around
  const none = standing === null ? 'No other' : 'No earlier'
  if (others === 0) return [text(`${none} ${named(series)} in this log.`)]
  const beginning = alone === null ? '' : `${none} ${named(alone)} in this log; `
  if (standing === null)
    return [text(`${beginning}${alone === null ? 'O' : 'o'}ne of ${others + 1} ${named(series, 'events')} in this log: its date does not say which.`)]
  const least = complete ? '' : alone === null ? 'At least the ' : 'at least the '
  const rest = undated === 0 ? [] : [text(` ${counted(undated, 'undated event')} not counted.`)]
  return [text(`${beginning}${least}${ordinals(standing.nth)} ${named(series)} in ${standing.year} in this log; `), ...before(standing, language), ...rest]
}

/** `the one before was E-7 on Thu 14 May 2020, 84 days earlier.`; of the first of its year, what it is the first since. */
function before({ nth, before }: Standing, language: string): Line {
  if (before === null) return [text(nth.max === 1 ? 'none before it.' : 'none is known to be before it.')]
  const ago = before.days === 0 ? 'the same day' : `${counted(before.days, 'day')} earlier`
  return [
    text(nth.max === 1 ? 'the first since ' : 'the one before was '),
    event(before.no),
    text(' on '),
    when(showDay(before.day, language)),
    text(`, ${ago}.`),
  ]
}

/** `event by ISIS at Jundya`, `event at or about Raqqa`, `event by ISIS in Raqqa`, `event at Jundya`. */
function named({ actor, place, about, province }: Series, what = 'event'): string {
  const where = place === null ? (province === null ? '' : ` in ${province}`) : ` at ${about ? 'or about ' : ''}${place}`
  return `${what}${actor === null ? '' : ` by ${actor}`}${where}`
}

/** `4th`, `3rd to 5th`. */
function ordinals({ min, max }: Interval): string {
  return max === null || max === min ? ordinal(min) : `${ordinal(min)} to ${ordinal(max)}`
}

/** `Source: 4th this year; this log holds 2 of 4.` */
function answerLine(claim: Recurrence, answer: RecurrenceAnswer, around: Surroundings): Line {
  const said = `Source: ${bareRecurrence(claim)}`
  const phrase = claim.phrase === '' ? [] : [quiet(` “${claim.phrase}”`)]
  return [text(said), ...phrase, text('; '), ...held(claim, answer, around), text('.')]
}

function held(claim: Recurrence, answer: RecurrenceAnswer, { complete }: Surroundings): Line {
  const least = complete ? '' : 'at least '
  if (answer.is === 'undated') return [text('the event is undated, so the log cannot tell')]
  if (answer.is === 'nth')
    return [text(`this log holds ${least}${showInterval(answer.held)}${claim.is === 'nth' && answer.held.min <= claim.n ? ` of ${claim.n}` : ''}`)]
  if (answer.is === 'after-pause') return [text(pauseWords(answer.pause, answer.longest))]
  const { since, during } = answer
  const between: Line = since.length === 0 ? [text('this log has none in between')] : [text(`this log has ${least}${since.length} in between: `), ...few(since)]
  return [...between, text(during === 0 ? ', and none then' : `, and ${during} then`)]
}

function pauseWords(pause: number | null, longest: number | null): string {
  if (pause === null || longest === null) return 'this log has none before it'
  return `in this log ${pause === 1 ? '1 day lies' : `${counted(pause, 'day')} lie`} between it and the one before; the longest gap here is ${counted(longest, 'day')}`
}

/** The latest three. */
function few(numbers: readonly number[]): Line {
  const shown = joined(
    numbers.slice(-3).map((no) => [event(no)]),
    ', ',
  )
  return numbers.length > 3 ? [text('… '), ...shown] : shown
}
