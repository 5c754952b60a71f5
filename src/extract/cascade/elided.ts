import type { Quantity } from '../quantity.ts'
import type { Counted, Item } from './item.ts'
import { isOne } from './pattern.ts'

const ONE: Quantity = { low: 1, high: 1, qualifier: 'exactly' }

/** "One soldier was killed and another injured", "two died and a third was hurt", "killed one and wounded another": one more, whose noun is left out. */
export function another(items: readonly Item[], at: number): { readonly length: number; readonly part: Counted } | null {
  const length = items[at]?.low === 'another' ? 1 : items[at]?.low === 'a' && NTH.has(items[at + 1]?.low ?? '') ? 2 : 0
  if (length === 0) return null
  const [before, next] = [items[at - 1], items[at + length]]
  const done = next !== undefined && ['WOUNDED', 'KILLED', 'SEIZED', 'BE', 'DIED', 'DEAD'].some((harm) => isOne(next, harm))
  const does = before !== undefined && ['KILLING', 'WOUNDING', 'SEIZING'].some((harm) => isOne(before, harm)) && endsHere(next)
  return done || does ? { length, part: { quantity: ONE, party: null, bare: true } } : null
}

const NTH = new Set(['second', 'third', 'fourth', 'fifth'])

function endsHere(next: Item | undefined): boolean {
  return next === undefined || next.is === 'mark' || next.is === 'when' || next.is === 'place' || isOne(next, 'LOC') || isOne(next, 'AND')
}

const SELVES = new Set(['himself', 'herself'])

/** "killing himself and two guards": whoever did it is among the dead. */
export function himself(items: readonly Item[], at: number): { readonly length: number; readonly part: Counted } | null {
  const before = items[at - 1]
  const self = items[at]?.low === 'only' ? 1 : 0
  if (!SELVES.has(items[at + self]?.low ?? '') || before === undefined || !(isOne(before, 'KILLING') || isOne(before, 'WOUNDING'))) return null
  return { length: self + 1, part: { quantity: ONE, party: null, own: true } }
}

/** "Killing himself and five others", "a captain and six others were hurt", "killed its chief and two of his men": what befell one befell them, unless a verb of their own follows. */
export function isBesideOne(before: readonly Counted[], items: readonly Item[], at: number): boolean {
  const others = items[at]
  if (others?.is !== 'losers' || !others.parts.every(({ further, party }) => further === true && party === null)) return false
  const next = items[at + 1]
  const verb = next !== undefined && ['BE', 'HAVE', 'DIED', 'DEAD', 'KILLED', 'WOUNDED'].some((one) => isOne(next, one))
  const himself = before.some(({ own, party }) => own === true && party === null)
  return himself
    ? !verb
    : (verb || endsHere(next)) && items[at - 1]?.low === 'and' && before.every(({ party, quantity }) => party !== null && quantity.high === 1)
}

/** "Both were killed": the two of whom the sentence before told. */
export function both(items: readonly Item[], at: number): { readonly length: number; readonly part: Counted } | null {
  const [before, be, harm] = [items[at - 1], items[at + 1], items[at + 2]]
  if (items[at]?.low !== 'both' || before !== undefined || be === undefined || harm === undefined) return null
  const done = isOne(be, 'BE') && ['KILLED', 'WOUNDED', 'SEIZED'].some((one) => isOne(harm, one))
  return done || isOne(be, 'DIED') ? { length: 1, part: { quantity: { low: 2, high: 2, qualifier: 'exactly' }, party: null, own: true } } : null
}

const POSSESSIVES = new Set(['its', 'their', 'our', 'his', 'her'])

/** "seven of its own (men)", "two of their fighters": how many items behind the number say that they are the subject's; 0 where none does. */
export function ownBehind(items: readonly Item[], at: number): number {
  if (items[at]?.low !== 'of' || !POSSESSIVES.has(items[at + 1]?.low ?? '')) return 0
  const own = items[at + 2]?.low === 'own' ? 3 : 2
  const noun = items[at + own]
  if (noun?.low === 'defenders' || noun?.low === 'occupants') return 0
  if (noun?.is === 'party' && noun.party.generic && (noun.party.sort === 'armed' || noun.party.sort === 'state' || noun.low === 'men')) return own + 1
  if (noun?.is === 'party') return 0
  return own === 3 ? own : nounBefore(items, at + own)
}

/** "six of our heroic comrades": past the words up to the verb, where the last can be people. */
function nounBefore(items: readonly Item[], start: number): number {
  const verb = items.slice(start, start + 4).findIndex((item) => isOne(item, 'BE') || isOne(item, 'HAVE') || isOne(item, 'KILLED') || isOne(item, 'DIED'))
  const words = items.slice(start, start + Math.max(0, verb))
  return words.length > 0 && words.every(({ is }) => is === 'word') && /s$/.test(words.at(-1)?.low ?? '') ? words.length + 2 : 0
}
