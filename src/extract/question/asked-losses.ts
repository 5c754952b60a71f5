import type { Question } from '../../core/reading/question.ts'
import type { Item } from '../cascade/item.ts'

const KILLED = /^(?:killed|dead|deaths?|killings?|fatalities|kia)$/
const WOUNDED = /^(?:wounded|injured|hurt|wia)$/
/** Words between a number and what it counts: "at least 5 people were killed". */
const APART = 3

/** The least losses of a question: "at least 5 killed", "more than 10 wounded", and "killed by" for one or more. */
export function askedLosses(items: readonly Item[]): { readonly asked: Pick<Question, 'killed' | 'wounded'>; readonly taken: ReadonlySet<Item> } {
  const asked = { killed: least(items, KILLED), wounded: least(items, WOUNDED) }
  return {
    asked: { killed: asked.killed?.low ?? null, wounded: asked.wounded?.low ?? null },
    taken: new Set([asked.killed, asked.wounded].flatMap((one) => one?.taken ?? [])),
  }
}

function least(items: readonly Item[], kind: RegExp): { readonly low: number; readonly taken: readonly Item[] } | null {
  const at = items.findIndex(({ low }) => kind.test(low))
  const word = items[at]
  if (word === undefined) return null
  const near = [...items.slice(Math.max(0, at - APART), at).toReversed(), ...items.slice(at + 1, at + 1 + APART)]
  const counted = near.find((item) => lowOf(item) !== null)
  return { low: Math.max(1, counted === undefined ? 1 : (lowOf(counted) ?? 1)), taken: counted === undefined ? [word] : [word, counted] }
}

function lowOf(item: Item): number | null {
  if (item.is === 'quantity') return item.quantity.low
  return item.is === 'losers' ? (item.parts[0]?.quantity.low ?? null) : null
}
