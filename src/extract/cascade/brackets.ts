import type { Quantity } from '../quantity.ts'
import type { Item, Step } from './item.ts'
import { isOne } from './pattern.ts'

/** What stands in brackets is an aside, and parts no list: "Jazal (in the north), Mare and Deir Ezzor". What was lost stays: "five killed (12 wounded)". */
export const brackets: Step = (items) => {
  let depth = 0
  let counts = false
  return withDoubt(items).filter(({ low }, at) => {
    if (low === '(' || low === '[') {
      depth++
      if (depth === 1) counts = countsHarm(items, at + 1)
    }
    const outside = depth === 0
    if ((low === ')' || low === ']') && depth > 0) depth--
    return outside || (counts && low !== '(' && low !== ')')
  })
}

const MAYBE = new Set(['maybe', 'perhaps', 'possibly', 'or', 'probably'])

/** "13 people (maybe 14)": between the two. */
function withDoubt(items: readonly Item[]): readonly Item[] {
  const open = items.findIndex(({ low }, at) => low === '(' && MAYBE.has(items[at + 1]?.low ?? '') && items[at + 3]?.low === ')')
  const [before, most] = [items[open - 2], items[open + 2]]
  if (open < 2 || before?.is !== 'quantity' || most?.is !== 'quantity' || most.quantity.low <= before.quantity.low) return items
  const quantity: Quantity = { low: before.quantity.low, high: most.quantity.high, qualifier: 'range' }
  return items.map((item) => (item === before ? { ...before, quantity } : item))
}

/** So long an aside on losses is at most. */
const LONGEST = 8

function countsHarm(items: readonly Item[], start: number): boolean {
  const end = items.findIndex(({ low }, at) => at >= start && at < start + LONGEST && (low === ')' || low === ']'))
  const aside = items.slice(start, Math.max(start, end))
  const number = aside.findIndex(({ is }) => is === 'quantity')
  const next = aside[number + 1]
  return number >= 0 && next !== undefined && (isOne(next, 'KILLED') || isOne(next, 'WOUNDED') || isOne(next, 'DEAD'))
}
