import { type Dated, isBefore } from './order.ts'
import type { Saying } from './saying.ts'
import { after, fullKey, isWhole, NOTHING_SAID, type State, stateKey } from './state.ts'

/** Beyond either limit the orders are not played through. A set of sayings is kept in the bits of one number, which has 31 to use. */
const MOST_STEPS = 5000
const MOST_SAYINGS = 30

export interface Possible {
  /** The states that there can be, one where all is sure. */
  readonly states: readonly State[]
  /** Sayings that may have come true only after that minute. */
  readonly open: readonly Dated[]
  /** Sayings whose order is not known, and would change the state; empty where it would not. */
  readonly unordered: readonly Dated[]
}

/**
 * The states that are possible at a minute: the sayings are played in every order that their times allow, and those that may come true only later
 * both with and without. Where that would take too long, or no order fits, any saying that nothing surely followed may have been the last.
 */
export function possibleStates(sayings: readonly Dated[], minute: number): Possible {
  const counting = stillCounting(
    sayings.filter(({ span }) => span.from < minute),
    minute,
  )
  const open = counting.filter((one) => !isSettled(one, minute))
  const played = counting.length > MOST_SAYINGS ? null : playAll(counting, minute)
  if (played === null || played.all.length === 0) return { states: distinct(lastStates(counting, minute)), open, unordered: undecided(counting) }
  return { states: distinct(played.settled), open, unordered: distinct(played.all).length > 1 ? undecided(counting) : [] }
}

/** One state for each saying that may have been the last one: that saying played on top of all those that others surely followed. */
function lastStates(sayings: readonly Dated[], minute: number): State[] {
  const last = sayings.filter((one) => !sayings.some((other) => other !== one && isSettled(other, minute) && isBefore(one, other)))
  const early = sayings.filter((one) => !last.includes(one)).toSorted((a, b) => a.span.from - b.span.from || a.saying.order - b.saying.order)
  const base = early.reduce((state, { saying }) => after(state, saying), NOTHING_SAID)
  return last.length === 0 ? [base] : last.map(({ saying }) => after(base, saying))
}

/** The sayings whose order is unknown. If for some pairs the order changes the outcome, only the sayings of such pairs. */
function undecided(sayings: readonly Dated[]): Dated[] {
  const pairs = sayings.flatMap((one, at) => sayings.slice(at + 1).map((other) => [one, other] as const))
  const loose = pairs.filter(([one, other]) => !isBefore(one, other) && !isBefore(other, one))
  const telling = loose.filter(([{ saying: one }, { saying: other }]) => leaves(one, other) !== leaves(other, one))
  const named = new Set((telling.length > 0 ? telling : loose).flat())
  return sayings.filter((one) => named.has(one))
}

function leaves(first: Saying, second: Saying): string {
  return stateKey(after(after(NOTHING_SAID, first), second))
}

/** The sayings that still matter: a later one that settles the whole place makes those before it irrelevant. */
function stillCounting(begun: readonly Dated[], minute: number): Dated[] {
  const wholes = begun.filter((one) => isWhole(one.saying) && isSettled(one, minute))
  const latest = wholes.reduce((last, { span }) => Math.max(last, span.from), Number.NEGATIVE_INFINITY)
  return begun.filter((one) => one.span.to > latest && !wholes.some((other) => other !== one && isBefore(one, other)))
}

/** Whether what is said is sure to have happened by then. A hold that is said of several days is said of each. */
function isSettled({ saying, span }: Dated, minute: number): boolean {
  return span.to <= minute || saying.change === 'held'
}

/**
 * Plays every order that is possible. `settled`: the states once all that surely happened by then has been played; `all`: once everything has. Null
 * where that takes too many steps. Sets of sayings are bits of a number.
 */
function playAll(sayings: readonly Dated[], minute: number): { settled: State[]; all: State[] } | null {
  const bits = (is: (one: Dated) => boolean) => sayings.reduce((set, one, at) => (is(one) ? set | (1 << at) : set), 0)
  const before = sayings.map((one) => bits((other) => other !== one && isBefore(other, one)))
  const [must, everything] = [bits((one) => isSettled(one, minute)), bits(() => true)]
  const final = { settled: [] as State[], all: [] as State[] }
  const seen = new Set<string>()
  const play = (state: State, done: number): void => {
    const key = `${done} ${fullKey(state)}`
    if (seen.has(key) || seen.size > MOST_STEPS) return
    seen.add(key)
    if ((done & must) === must) final.settled.push(state)
    if (done === everything) final.all.push(state)
    for (const [at, { saying }] of sayings.entries()) {
      const ready = (done & (1 << at)) === 0 && ((before[at] ?? 0) & ~done) === 0
      if (ready) play(after(state, saying), done | (1 << at))
    }
  }
  play(NOTHING_SAID, 0)
  return seen.size > MOST_STEPS ? null : final
}

/** One state for each set of holders. Of what ended, it keeps what ended in every order. */
function distinct(states: readonly State[]): State[] {
  const found = new Map<string, State>()
  for (const state of states) {
    const known = found.get(stateKey(state))
    const ended = state.ended.filter((end) => known === undefined || known.ended.includes(end))
    found.set(stateKey(state), { ...state, ended })
  }
  return [...found.values()]
}
