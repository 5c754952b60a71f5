import type { Item } from '../cascade/item.ts'
import type { Loss } from './losses.ts'

const SUMS =
  /\b(?:in total|overall|toll includes|toll included|in all|altogether|since the (?:start|beginning|outbreak)|so far this (?:year|month)|death toll since|over the (?:past|last) (?!24 hours|48 hours|day\b|night)|(?:in|during) the (?:past|last) (?!24 hours|48 hours|day\b|night)|toll since|(?:two|three|four|five|six|seven|ten|several|many|\d{1,3}) (?:days|weeks|months) of)\b/
/** Longer than this, in days, what is counted is no event. */
const LONG = 6

/** No one event of today's wars kills, wounds or takes as many. */
const MOST = 3000

/** Whether a clause counts over a time: "in all", "since March", "over the past three days". */
export function isTotal(items: readonly Item[], losses: readonly Loss[]): boolean {
  if (losses.length === 0) return false
  if (losses.some(({ quantity }) => quantity.low >= MOST)) return true
  const text = items.map(({ low }) => low).join(' ')
  return SUMS.test(text) || isLongWhole(items)
}

/** Every time that is named is long: "on Monday, in the worst violence this month" is a Monday. */
function isLongWhole(items: readonly Item[]): boolean {
  const whens = items.flatMap((item) => (item.is === 'when' ? [item.when] : []))
  return whens.length > 0 && whens.every(({ start, end, precision }) => isLong(start, end, precision))
}

/** "Since March" is long; how long "since Friday" is, the day of publication tells. */
function isLong(start: string | null, end: string | null, precision: string): boolean {
  if (start === null) return false
  if (end === null) return precision !== 'day' && precision !== 'range'
  return Date.parse(end) - Date.parse(start) > LONG * 86_400_000
}
