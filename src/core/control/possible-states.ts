import { type Dated, isBefore } from './order.ts'
import { after, isWhole, NOTHING_SAID, type State, stateKey } from './state.ts'

/** More sayings than this in no sure order are not played through: each may have been the last. */
const MOST_UNORDERED = 7

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
  const begun = sayings.filter(({ span }) => span.from < minute)
  const counting = begun.filter((one) => !begun.some((other) => other !== one && isSettled(other, minute) && isWhole(other.saying) && isBefore(one, other)))
  const open = counting.filter((one) => !isSettled(one, minute))
  const states = counting.length > MOST_UNORDERED ? [] : playAll(counting, (one) => isSettled(one, minute))
  if (states.length > 0) return { states, open, unordered: playAll(counting, () => true).length > 1 }
  return { states: distinct(counting.map(({ saying }) => after(NOTHING_SAID, saying))), open, unordered: true }
}

/** Whether what is said is sure to have happened by then. A hold that is said of several days is said of each. */
function isSettled({ saying, span }: Dated, minute: number): boolean {
  return span.to <= minute || saying.change === 'held'
}

/** All states at the end of any order that is possible and has all that must be in it. */
function playAll(sayings: readonly Dated[], must: (one: Dated) => boolean): State[] {
  const final: State[] = []
  const seen = new Set<string>()
  const play = (state: State, done: ReadonlySet<Dated>): void => {
    const key = `${sayings.map((one) => (done.has(one) ? 1 : 0)).join('')} ${stateKey(state)}`
    if (seen.has(key)) return
    seen.add(key)
    if (sayings.every((one) => done.has(one) || !must(one))) final.push(state)
    for (const next of sayings) {
      const ready = !done.has(next) && sayings.every((one) => one === next || done.has(one) || !isBefore(one, next))
      if (ready) play(after(state, next.saying), new Set([...done, next]))
    }
  }
  play(NOTHING_SAID, new Set())
  return distinct(final)
}

function distinct(states: readonly State[]): State[] {
  return [...new Map(states.map((state) => [stateKey(state), state])).values()]
}
