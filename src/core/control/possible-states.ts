import { type Dated, isBefore } from './order.ts'
import type { Saying } from './saying.ts'
import { after, fullKey, isWhole, NOTHING_SAID, type State, stateKey } from './state.ts'

/** More steps than this are not played through, nor more sayings than a set has bits. */
const MOST_STEPS = 5000
const MOST_SAYINGS = 30

export interface Possible {
  /** The states that there can be, one where all is sure. */
  readonly states: readonly State[]
  /** What may or may not have happened by then. */
  readonly open: readonly Dated[]
  /** Those whose order decides, and is not known; none where it decides nothing. */
  readonly unordered: readonly Dated[]
}

/**
 * The states that sayings leave at a minute, played in every order and, where their times reach beyond it, with and without them.
 * Where they are too many, or speak of an order that cannot be, any that nothing is sure to have followed may have been the last.
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

/** The states in which each that may have been the last is the last, after all that others are sure to have followed. */
function lastStates(sayings: readonly Dated[], minute: number): State[] {
  const last = sayings.filter((one) => !sayings.some((other) => other !== one && isSettled(other, minute) && isBefore(one, other)))
  const early = sayings.filter((one) => !last.includes(one)).toSorted((a, b) => a.span.from - b.span.from || a.saying.order - b.saying.order)
  const base = early.reduce((state, { saying }) => after(state, saying), NOTHING_SAID)
  return last.length === 0 ? [base] : last.map(({ saying }) => after(base, saying))
}

/** Those that no order between them is known of: of these, such as leave another state the other way round, where there are any. */
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

/** Without what was before something that leaves nothing of it. */
function stillCounting(begun: readonly Dated[], minute: number): Dated[] {
  const wholes = begun.filter((one) => isWhole(one.saying) && isSettled(one, minute))
  const latest = wholes.reduce((last, { span }) => Math.max(last, span.from), Number.NEGATIVE_INFINITY)
  return begun.filter((one) => one.span.to > latest && !wholes.some((other) => other !== one && isBefore(one, other)))
}

/** Whether what is said is sure to have happened by then. A hold that is said of several days is said of each. */
function isSettled({ saying, span }: Dated, minute: number): boolean {
  return span.to <= minute || saying.change === 'held'
}

/** The states at the end of every order that is possible: of those that have all that is settled, and of those that have everything. Null where there are too many. Sets are bits. */
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

/** States in which the same hold the same are one; of ends, it tells those that every order leaves. */
function distinct(states: readonly State[]): State[] {
  const found = new Map<string, State>()
  for (const state of states) {
    const known = found.get(stateKey(state))
    const ended = state.ended.filter((end) => known === undefined || known.ended.includes(end))
    found.set(stateKey(state), { ...state, ended })
  }
  return [...found.values()]
}
