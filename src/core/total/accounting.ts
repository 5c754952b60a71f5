import { type Interval, type Sum, sum } from '../count.ts'
import type { Claim } from '../report.ts'
import type { Counted, Judged } from './membership.ts'
import { subtract } from './subtract.ts'

/** One whole of a total beside what the log holds of it. */
export interface Account {
  readonly whole: Claim
  /** The events that are in for sure and count the same side. */
  readonly accounted: Sum
  readonly events: number
  /** Events in it that give no figure of this kind and side. */
  readonly silent: number
  /** What the log does not hold: derived. Null where the whole has no count, or the log holds more than it. */
  readonly unaccounted: Interval | null
  /** True where the log holds more than the total can be. */
  readonly over: boolean
  /** What may be in it besides. */
  readonly possible: Sum
}

/** Compares each whole of a total with the events that are, or may be, in it. */
export function accountsOf(wholes: readonly Claim[], judged: readonly Judged[]): Account[] {
  return wholes.map((whole, at) => {
    const inside = judged.filter(({ is }) => is === 'included')
    const sure = inside.map((one) => toward(one, at)).filter((counted) => counted !== null)
    const accounted = sumOf(sure)
    const unaccounted = whole.figure.state === 'counted' ? subtract(whole.figure, accounted) : null
    return {
      whole,
      accounted,
      events: sure.length,
      silent: inside.filter(({ counts }) => counts[at] == null).length,
      unaccounted,
      over: whole.figure.state === 'counted' && unaccounted === null,
      possible: sumOf(judged.filter((one) => bearsOn(one, at) && toward(one, at) === null).map(({ counts }) => counts[at] ?? null)),
    }
  })
}

/** Whether an event that is not ruled out counts toward a whole, for sure or perhaps. */
export function bearsOn({ is, counts }: Judged, at: number): boolean {
  return is !== 'excluded' && counts[at] != null
}

/** What an event that is in counts toward a whole: figures of the same side; of another only where the desk decided. */
function toward({ is, counts, decided }: Judged, at: number): Counted | null {
  const counted = counts[at] ?? null
  return is === 'included' && counted !== null && (counted.sure || decided) ? counted : null
}

function sumOf(counted: readonly (Counted | null)[]): Sum {
  return sum(counted.flatMap((one) => one?.figures ?? []))
}
