import { fold } from '../fold.ts'
import { type Day, dayNumber } from '../when.ts'
import { type Dated, endOf, isBefore, spanOf } from './order.ts'
import { type Possible, possibleStates } from './possible-states.ts'
import type { Saying } from './saying.ts'
import { isWhole, NOTHING_SAID, type State, stateKey } from './state.ts'

/**
 * How sure an answer is. `stated`: said of that very day. `last-reported`: said of a day before it. `probable`: one holder, who may not have been
 * there yet. `unsure`: any of several. `contradicted`: several are each said to hold it that day. `unknown`: nothing is said.
 */
export type Sureness = 'stated' | 'last-reported' | 'probable' | 'unsure' | 'contradicted' | 'unknown'

/** Who held a place, or a part of it, at the end of a day. */
export interface Standing {
  /** Null is the whole, or what is left of it beside the parts that are listed. */
  readonly part: string | null
  readonly sureness: Sureness
  /** One state where it is sure, all possible ones elsewhere. */
  readonly states: readonly State[]
  /** What may have happened only after that day: its time is not known closely enough. */
  readonly open: readonly Saying[]
  /** Sayings whose order is not known, and would change the answer. */
  readonly unordered: readonly Saying[]
}

export interface Ledger {
  readonly day: Day
  /** Parts that stand otherwise than the whole, then the whole or the rest of it. */
  readonly standings: readonly Standing[]
  /** What is said up to that day, in order as far as it is known. */
  readonly history: readonly Saying[]
  /** What is said of later days only. */
  readonly later: readonly Saying[]
  /** What is said without a date: it decides nothing. */
  readonly undated: readonly Saying[]
  /** Days from the last day that is spoken of to the day asked for; null where nothing is said. */
  readonly age: number | null
}

/** Who held a place on a day, out of everything said of it. Says of no day more than was said. */
export function controlOn(day: Day, sayings: readonly Saying[]): Ledger {
  const dated = sayings.flatMap((saying): Dated[] => {
    const span = spanOf(saying.when)
    return span === null ? [] : [{ saying, span }]
  })
  const ordered = inOrder(dated)
  const minute = endOf(day)
  const history = ordered.filter(({ span }) => span.from < minute)
  return {
    day,
    standings: standingsOn(day, history),
    history: history.map(({ saying }) => saying),
    later: ordered.filter(({ span }) => span.from >= minute).map(({ saying }) => saying),
    undated: sayings.filter(({ when }) => spanOf(when) === null),
    age: ageOn(day, history),
  }
}

/** A part is told apart only where it stands otherwise than the whole does. */
function standingsOn(day: Day, history: readonly Dated[]): Standing[] {
  const whole = standing(day, history, null)
  const names = new Map(history.flatMap(({ saying }) => (saying.part === null ? [] : [[fold(saying.part), saying.part] as const])))
  const parts = [...names.values()].map((part) => standing(day, history, part)).filter((part) => !isSame(part, whole))
  return [...parts, ...(parts.length > 0 && whole.sureness === 'unknown' && whole.states.every(isEmpty) ? [] : [whole])]
}

function isSame(one: Standing, other: Standing): boolean {
  const keys = ({ states }: Standing) => states.map(stateKey).sort().join()
  return one.sureness === other.sureness && keys(one) === keys(other)
}

function isEmpty(state: State): boolean {
  return stateKey(state) === stateKey(NOTHING_SAID)
}

/** Whether a saying about a whole place also holds for its parts: not where it names a part, a contest or a presence, since it does not say in which part. */
function tellsOfParts({ change, extent }: Saying): boolean {
  return extent === 'wholly' || (change === 'lost' && extent !== 'partly')
}

function standing(day: Day, history: readonly Dated[], part: string | null): Standing {
  const about = history.filter(({ saying }) =>
    saying.part === null ? part === null || tellsOfParts(saying) : part !== null && fold(saying.part) === fold(part),
  )
  const possible = possibleStates(about, endOf(day))
  return {
    part,
    sureness: surenessOf(day, about, possible),
    states: possible.states,
    open: possible.open.map(({ saying }) => saying),
    unordered: possible.unordered.map(({ saying }) => saying),
  }
}

function surenessOf(day: Day, about: readonly Dated[], { states }: Possible): Sureness {
  const [only] = states
  if (states.length > 1) {
    if (speakAgainstEachOther(day, about)) return 'contradicted'
    return states.filter((state) => !isEmpty(state)).length === 1 ? 'probable' : 'unsure'
  }
  const { holders, present } = only ?? NOTHING_SAID
  const makers = holders.length > 0 ? holders : present
  if (makers.length === 0) return 'unknown'
  return makers.some(({ last }) => covers(last.when, day)) ? 'stated' : 'last-reported'
}

/** Whether two sides are each said to hold the whole on that day, in so many words. */
function speakAgainstEachOther(day: Day, about: readonly Dated[]): boolean {
  const holders = about
    .map(({ saying }) => saying)
    .filter((saying) => saying.change === 'held' && isWhole(saying) && saying.party !== null && covers(saying.when, day))
  return new Set(holders.map(({ party }) => party)).size > 1
}

/** Whether a saying speaks of the day. "Since" and "by" speak of the day that they name. */
export function covers({ start, end }: Saying['when'], day: Day): boolean {
  return (start ?? end ?? '') <= day && day <= (end ?? start ?? '')
}

/** By their times; among those that overlap, what is sure to have been before the other stands first. */
function inOrder(dated: readonly Dated[]): Dated[] {
  const left = dated.toSorted((one, other) => one.span.from - other.span.from || one.span.to - other.span.to)
  const waits = new Map(left.map((one) => [one, left.filter((other) => other !== one && isBefore(other, one)).length]))
  const ordered: Dated[] = []
  while (left.length > 0) {
    const ready = left.findIndex((one) => waits.get(one) === 0)
    const [next] = left.splice(Math.max(ready, 0), 1) as [Dated]
    for (const one of left) if (isBefore(next, one)) waits.set(one, (waits.get(one) ?? 0) - 1)
    ordered.push(next)
  }
  return ordered
}

function ageOn(day: Day, history: readonly Dated[]): number | null {
  const days = history.map(({ saying: { when } }) => dayNumber(when.end ?? when.start ?? day)).filter((last) => last <= dayNumber(day))
  const within = history.some(({ saying }) => covers(saying.when, day))
  if (within) return 0
  return days.length === 0 ? null : dayNumber(day) - Math.max(...days)
}
