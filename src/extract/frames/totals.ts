import type { Item } from '../cascade/item.ts'
import type { Loss } from './losses.ts'

const SUMS =
  /\b(?:in total|overall|in all|altogether|since the (?:start|beginning|outbreak)|so far this (?:year|month)|death toll since|over the past|over the last|in the past|in the last|toll since|(?:days|weeks|months) of)\b/
/** Longer than this, in days, what is counted is no event. */
const LONG = 6

/** No one event of today's wars kills as many. */
const MOST = 3000

/** Whether a clause counts over a time: "in all", "since March", "over the past three days". */
export function isTotal(items: readonly Item[], losses: readonly Loss[]): boolean {
  if (losses.length === 0) return false
  if (losses.some(({ kind, quantity }) => kind === 'killed' && quantity.low >= MOST)) return true
  const text = items.map(({ low }) => low).join(' ')
  return SUMS.test(text) || items.some((item) => item.is === 'when' && isLong(item.when.start, item.when.end))
}

function isLong(start: string | null, end: string | null): boolean {
  return start !== null && (end === null || Date.parse(end) - Date.parse(start) > LONG * 86_400_000)
}
