import type { Interval } from '../count.ts'
import type { Recurrence } from '../recurrence.ts'
import { type Day, dayOf } from '../when.ts'
import { heldFrom, type Occurrence, standsBefore } from './occurrence.ts'
import { answerTo, type RecurrenceAnswer } from './recurrence-answer.ts'

/** What the events of a series have in common: who did them and where, at a place or in a province or country. Null is any. */
export interface Series {
  readonly actor: string | null
  readonly place: string | null
  /** Whether some of them may have happened near the place, or in a part of it. */
  readonly about: boolean
  readonly province: string | null
}

/** The events of a series beside one of them. `complete` is false where only the latest before it were read. */
export interface Others {
  readonly dated: readonly Occurrence[]
  readonly undated: number
  readonly complete: boolean
}

/** What the log holds around one event: where it stands in its series, what came before, and what a source's claims of a series come to. */
export interface Surroundings {
  readonly series: Series
  /** The narrowest series, where it has no other event in the log and `series` is a wider one; else null. */
  readonly alone: Series | null
  /** Other events of the series that may have come before it. */
  readonly others: number
  readonly undated: number
  readonly complete: boolean
  /** Null where the event has no date. */
  readonly standing: Standing | null
  /** One for each claim, in their order. */
  readonly answers: readonly { readonly claim: Recurrence; readonly answer: RecurrenceAnswer }[]
}

export interface Standing {
  readonly year: string
  /** Its number among the events of its year; a range where dates are too rough to tell. */
  readonly nth: Interval
  /** The latest one before it, its last possible day, and the days that lie between. */
  readonly before: { readonly no: number; readonly day: Day; readonly days: number } | null
}

/** A series with its other events, as the log holds them. */
export interface Held {
  readonly series: Series
  readonly others: Others
}

/**
 * Sets one event among the others of the narrowest series that has any. What a source claims of a series is always compared with the narrowest.
 * `own` is null where the date of the event is unknown.
 */
export function surroundings(own: Occurrence | null, [narrowest, ...wider]: readonly [Held, ...Held[]], claims: readonly Recurrence[]): Surroundings {
  const chosen = [narrowest, ...wider].find(({ others }) => others.dated.length + others.undated > 0) ?? narrowest
  const { dated, undated, complete } = chosen.others
  return {
    series: chosen.series,
    alone: chosen === narrowest ? null : narrowest.series,
    others: dated.length + undated,
    undated,
    complete,
    standing: own === null ? null : standing(own, dated),
    answers: claims.map((claim) => ({ claim, answer: answerTo(claim, own, narrowest.others.dated) })),
  }
}

function standing(own: Occurrence, others: readonly Occurrence[]): Standing {
  const year = dayOf(own.first).slice(0, 4)
  const last = others
    .filter((other) => standsBefore(other, own))
    .reduce<Occurrence | null>((latest, next) => (latest === null || next.last >= latest.last ? next : latest), null)
  return {
    year,
    nth: heldFrom(`${year}-01-01`, own, others),
    before: last === null ? null : { no: last.no, day: dayOf(last.last), days: own.first - last.last },
  }
}
