import type { FoundDate } from '../dates/found-date.ts'
import type { Item, Step } from './item.ts'
import { span } from './item.ts'
import { type Rewrite, rewrite } from './rewrite.ts'

/** Words that a date has before it: "on Monday", "since 5 August". "By Monday" is when something was known, and keeps its word. */
const BEFORE = new Set('on in since during until from over at'.split(' '))

/** Dates, as the date rules found them, are one item each. */
export const whens: Step = (items, reading) => {
  if (reading.dates.length === 0) return [...items]
  const starts = new Map<number, FoundDate>()
  for (const [index, item] of items.entries()) {
    const [from] = reading.span(item.at, item.end)
    const found = reading.dates.find((date) => date.from <= from && from < date.to)
    if (found !== undefined && !starts.has(index)) starts.set(index, found)
  }
  return rewrite(items, (at): Rewrite | null => {
    const found = starts.get(at)
    if (found === undefined) return null
    let end = at
    while (starts.get(end) === found) end++
    return { length: end - at, items: [{ is: 'when', when: found, ...span(items, at, end, reading) }] }
  }).filter((item: Item, at, all) => !(BEFORE.has(item.low) && all[at + 1]?.is === 'when'))
}
