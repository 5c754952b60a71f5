import type { Extent } from './control.ts'
import { party, type Saying } from './saying.ts'

/** A holder at some moment: by which saying it came, and which one last said so. */
export interface Holder {
  readonly name: string
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

/** Whether a saying leaves nothing of what was before. */
export function isWhole({ change, extent }: Saying): boolean {
  return change !== 'lost' && extent === 'wholly'
}

/** The state after what is said has happened. */
export function after(state: State, saying: Saying): State {
  if (saying.holder === null) return { ...without(state, saying.exception?.holder ?? null), ended: [saying] }
  if (saying.change === 'lost') return lose(state, saying)
  const ended = state.ended.filter(({ holder }) => holder === null || party(holder) !== party(saying.holder ?? ''))
  if (saying.extent === 'presence') return { ...state, ended, present: upsert(state.present, saying, 'presence') }
  const present = others(state.present, saying.holder)
  if (saying.extent === 'wholly') {
    const own = state.holders.filter(({ name }) => party(name) === party(saying.holder ?? ''))
    return { holders: upsert(own, saying, 'wholly'), present, ended: [] }
  }
  const { extent } = saying
  const rest = others(state.holders, saying.holder).map((holder) => ({ ...holder, extent }))
  const own = state.holders.filter((holder) => !rest.some(({ name }) => name === holder.name))
  return { holders: [...rest, ...upsert(own, saying, extent)], present, ended }
}

function lose(state: State, saying: Saying): State {
  if (saying.holder === null) return state
  if (saying.extent === 'presence') return { ...state, present: others(state.present, saying.holder), ended: [...state.ended, saying] }
  if (saying.extent === 'partly') return { ...state, holders: [...others(state.holders, saying.holder), ...upsert([], saying, 'partly')] }
  return { ...without(state, saying.holder), ended: [...state.ended, saying] }
}

function without(state: State, holder: string | null): State {
  return { ...state, holders: others(state.holders, holder) }
}

function others(holders: readonly Holder[], name: string | null): readonly Holder[] {
  return name === null ? holders : holders.filter((holder) => party(holder.name) !== party(name))
}

/** The holder of a saying, added; one that held as much before keeps its beginning. */
function upsert(holders: readonly Holder[], saying: Saying, extent: Extent): readonly Holder[] {
  const name = saying.holder ?? ''
  const known = holders.find((holder) => party(holder.name) === party(name) && holder.extent === extent)
  return [...others(holders, name), { name, extent, since: known?.since ?? saying, last: saying }]
}

/** The same for states in which the same hold the same. */
export function stateKey({ holders, present, ended }: State): string {
  const list = (all: readonly Holder[]) => all.map(({ name, extent }) => `${party(name)} ${extent}`).sort()
  return JSON.stringify([list(holders), list(present), ended.map(({ id, order }) => `${id} ${order}`).sort()])
}
