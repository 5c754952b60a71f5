import type { Question } from '../../core/reading/question.ts'
import type { Item } from '../cascade/item.ts'

const UNTIL = new Set(['until', 'till', 'before', 'to'])
const SINCE = new Set(['after', 'since', 'from'])
const YEAR = /^(?:19|20)\d\d$/

/** The days of a question: "since June", "in June 2015", "before 5 May", "2023". Two dates narrow each other. */
export function askedDays(items: readonly Item[]): { readonly asked: Pick<Question, 'from' | 'to'>; readonly taken: ReadonlySet<Item> } {
  const taken = new Set<Item>()
  const spans = items.flatMap((item, at) => {
    const days = daysOf(item)
    if (days === null) return []
    taken.add(item)
    const before = items[at - 1]?.low ?? ''
    if (UNTIL.has(before)) return [{ start: null, end: days.end }]
    return SINCE.has(before) ? [{ start: days.start, end: null }] : [days]
  })
  const from = spans.flatMap(({ start }) => start ?? []).sort()
  const to = spans.flatMap(({ end }) => end ?? []).sort()
  return { asked: { from: from.at(-1) ?? null, to: to[0] ?? null }, taken }
}

function daysOf(item: Item): { start: string | null; end: string | null } | null {
  if (item.is === 'when') return item.when.start === null && item.when.end === null ? null : { start: item.when.start, end: item.when.end }
  return item.is === 'number' && YEAR.test(item.text) ? { start: `${item.text}-01-01`, end: `${item.text}-12-31` } : null
}
