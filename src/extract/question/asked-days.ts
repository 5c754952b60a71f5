import type { Question } from '../../core/reading/question.ts'
import { type Day, shift } from '../../core/when.ts'
import type { Item } from '../cascade/item.ts'

interface Days {
  readonly start: Day | null
  readonly end: Day | null
}

/** What a word before a date makes of it: "before August" ends with July, "until August" with August itself. */
const BOUNDS: Readonly<Record<string, (days: Days) => Days>> = {
  before: ({ start }) => ({ start: null, end: start && shift(start, -1) }),
  until: ({ end }) => ({ start: null, end }),
  since: ({ start }) => ({ start, end: null }),
  after: ({ end }) => ({ start: end && shift(end, 1), end: null }),
}
const BOUND_OF = new Map([
  ...Object.entries(BOUNDS),
  ...['till', 'to', 'by', 'through'].map((word) => [word, BOUNDS.until] as const),
  ...['from', 'starting'].map((word) => [word, BOUNDS.since] as const),
  ['prior to', BOUNDS.before] as const,
])
const YEAR = /^(?:19|20)\d\d$/

/** The days of a question: "since June", "in June 2015", "before 5 May", "2023". Two dates narrow each other; "February and March" are both. */
export function askedDays(items: readonly Item[]): { readonly asked: Pick<Question, 'from' | 'to'>; readonly taken: ReadonlySet<Item> } {
  const taken = new Set<Item>()
  const spans = items.flatMap((item, at) => {
    const days = daysOf(item)
    if (days === null) return []
    taken.add(item)
    const [first, before] = [items[at - 2], items[at - 1]]
    const two = first?.low === 'prior' ? `prior ${before?.low}` : ''
    if (two !== '' && BOUND_OF.has(two)) taken.add(first as Item)
    const bound = BOUND_OF.get(two) ?? BOUND_OF.get(before?.low ?? '')
    if (bound !== undefined && before !== undefined) taken.add(before)
    return [{ ...(bound?.(days) ?? days), bound: bound !== undefined }]
  })
  const said = [...spans.filter(({ bound }) => bound), ...together(spans.filter(({ bound }) => !bound))]
  const from = said.flatMap(({ start }) => start ?? []).sort()
  const to = said.flatMap(({ end }) => end ?? []).sort()
  return { asked: { from: from.at(-1) ?? null, to: to[0] ?? null }, taken }
}

/** Spans that have no day in common as one, where each begins the day after another ends. */
function together(spans: readonly Days[]): readonly Days[] {
  const [first, ...others] = spans.toSorted((one, other) => (one.start ?? '').localeCompare(other.start ?? ''))
  if (first === undefined) return spans
  let whole = first
  for (const next of others) {
    if (whole.end === null || next.start !== shift(whole.end, 1)) return spans
    whole = { start: whole.start, end: next.end }
  }
  return [whole]
}

function daysOf(item: Item): Days | null {
  if (item.is === 'when') return item.when.start === null && item.when.end === null ? null : { start: item.when.start, end: item.when.end }
  return item.is === 'number' && YEAR.test(item.text) ? { start: `${item.text}-01-01`, end: `${item.text}-12-31` } : null
}
