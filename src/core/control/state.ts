import type { Extent } from './control.ts'
import type { Saying } from './saying.ts'

/** A holder at some moment: the saying by which it came, and the latest one that confirms it. */
export interface Holder {
  readonly name: string
  readonly party: string
  readonly extent: Extent
  readonly since: Saying
  readonly last: Saying
}

/** Who holds a place, or a part of it, at some moment, as far as it is said. */
export interface State {
  readonly holders: readonly Holder[]
  /** Who is there without holding it. */
  readonly present: readonly Holder[]
  /** What last ended, where nobody is said to have followed. */
  readonly ended: readonly Saying[]
}

export const NOTHING_SAID: State = { holders: [], present: [], ended: [] }

/** Whether a saying decides the whole place, so that nothing of the state before remains. */
export function isWhole({ change, extent }: Saying): boolean {
  return change !== 'lost' && extent === 'wholly'
}

/** The state after what is said has happened. */
export function after(state: State, saying: Saying): State {
  const { holder, party, change, extent } = saying
  if (holder === null || party === null) return { ...state, holders: others(state.holders, saying.exception?.party ?? null), ended: [saying] }
  if (change === 'lost') return lose(state, saying, holder, party)
  const ended = state.ended.filter((end) => end.party !== party)
  if (extent === 'presence') return { ...state, ended, present: upsert(state.present, saying, holder, party, 'presence') }
  const present = others(state.present, party)
  const own = state.holders.filter((known) => known.party === party)
  if (extent === 'wholly') return { holders: upsert(own, saying, holder, party, 'wholly'), present, ended: [] }
  const rest = others(state.holders, party).map((other) => ({ ...other, extent }))
  return { holders: [...rest, ...upsert(own, saying, holder, party, extent)], present, ended }
}

function lose(state: State, saying: Saying, holder: string, party: string): State {
  const ended = [...state.ended, saying]
  if (saying.extent === 'presence') return { ...state, present: others(state.present, party), ended }
  const holders = others(state.holders, party)
  if (saying.extent === 'partly') return { ...state, holders: [...holders, ...upsert([], saying, holder, party, 'partly')] }
  return { holders, present: saying.extent === 'wholly' ? others(state.present, party) : state.present, ended }
}

function others(holders: readonly Holder[], party: string | null): readonly Holder[] {
  return holders.filter((holder) => holder.party !== party)
}

/** Adds the holder that a saying names. One that held as much before keeps the saying by which it came. */
function upsert(holders: readonly Holder[], saying: Saying, name: string, party: string, extent: Extent): readonly Holder[] {
  const known = holders.find((holder) => holder.party === party && holder.extent === extent)
  return [...others(holders, party), { name, party, extent, since: known?.since ?? saying, last: saying }]
}

/** A key that is equal for states with the same holders. What ended makes a difference only where nobody holds the place or is there. */
export function stateKey(state: State): string {
  return fullKey(state.holders.length + state.present.length === 0 ? state : { ...state, ended: [] })
}

/** A key that is equal for states that every further saying would change alike. */
export function fullKey({ holders, present, ended }: State): string {
  const list = (all: readonly Holder[]) => all.map(({ party, extent }) => `${party} ${extent}`).sort()
  return JSON.stringify([list(holders), list(present), ended.map(({ id, order }) => `${id} ${order}`).sort()])
}
