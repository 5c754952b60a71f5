import { type Dated, isBefore } from './order.ts'
import { after, isWhole, NOTHING_SAID, type State, stateKey } from './state.ts'

/** More sayings than this in no sure order are not played through: each may have been the last. */
const MOST_UNORDERED = 6

export interface Possible {
  /** The states that there can be, one where all is sure. */
  readonly states: readonly State[]
  /** What may or may not have happened by then. */
  readonly open: readonly Dated[]
  /** Whether the order of some decides. */
  readonly unordered: boolean
}

/**
 * The states that sayings leave at a minute, played in every order and, where their times reach beyond it, with and without them.
 * Where they are too many, or speak of an order that cannot be, any of them may have been the last.
 */
export function possibleStates(sayings: readonly Dated[], minute: number): Possible {
  const counting = stillCounting(
    sayings.filter(({ span }) => span.from < minute),
    minute,
  )
  const open = counting.filter((one) => !isSettled(one, minute))
  const played = counting.length > MOST_UNORDERED ? null : playAll(counting, minute)
  if (played !== null && played.all.length > 0) return { states: distinct(played.settled), open, unordered: distinct(played.all).length > 1 }
  return { states: distinct(counting.map(({ saying }) => after(NOTHING_SAID, saying))), open, unordered: true }
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

/** The states at the end of every order that is possible: of those that have all that is settled, and of those that have everything. Sets are bits. */
function playAll(sayings: readonly Dated[], minute: number): { settled: State[]; all: State[] } {
  const bits = (is: (one: Dated) => boolean) => sayings.reduce((set, one, at) => (is(one) ? set | (1 << at) : set), 0)
  const before = sayings.map((one) => bits((other) => other !== one && isBefore(other, one)))
  const [must, everything] = [bits((one) => isSettled(one, minute)), bits(() => true)]
  const final = { settled: [] as State[], all: [] as State[] }
  const seen = new Set<string>()
  const play = (state: State, done: number): void => {
    const key = `${done} ${stateKey(state)}`
    if (seen.has(key)) return
    seen.add(key)
    if ((done & must) === must) final.settled.push(state)
    if (done === everything) final.all.push(state)
    for (const [at, { saying }] of sayings.entries()) {
      const ready = (done & (1 << at)) === 0 && ((before[at] ?? 0) & ~done) === 0
      if (ready) play(after(state, saying), done | (1 << at))
    }
  }
  play(NOTHING_SAID, 0)
  return final
}

function distinct(states: readonly State[]): State[] {
  return [...new Map(states.map((state) => [stateKey(state), state])).values()]
}
