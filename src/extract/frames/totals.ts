import type { Item } from '../cascade/item.ts'
import { gather } from '../text/gather.ts'
import type { Clause } from './clauses.ts'
import type { Loss } from './losses.ts'

const SUMS =
  /\b(?:in total|overall|(?:campaign|war|offensive|conflict|bombardment|violence|siege|insurgency) (?:that|which) (?:has|have|had) |toll includes|toll included|in all|altogether|since the (?:start|beginning|outbreak)|so far this (?:year|month)|death toll since|over the (?:past|last) (?!24 hours|48 hours|day\b|night)|(?:in|during) the (?:past|last) (?!24 hours|48 hours|day\b|night)|toll since|(?:first|second) half of|quarter of|in the (?:week|month|year) (?:to|ending|up to)\b|(?:two|three|four|five|six|seven|ten|several|many|\d{1,3}) (?:days|weeks|months) of)\b/
/** Longer than this, in days, what is counted is no event. */
const LONG = 6

/** No one event of today's wars kills, wounds or takes as many. */
const MOST = 3000

/** Whether a clause counts over a time or over many events: "in all", "since March", "over the past three days", "in 14 attacks". */
export function isTotal(items: readonly Item[], losses: readonly Loss[]): boolean {
  if (losses.length === 0) return false
  if (losses.some(({ quantity }) => quantity.low >= MOST) || isOverMany(items)) return true
  const text = items.map(({ low }) => low).join(' ')
  return SUMS.test(text) || (isLongWhole(items) && !tellsOfOne(items))
}

const STARTS = new Set('start beginning outbreak launch began begun started launched resumed broke erupted'.split(' '))
/** So near behind "since" it says what started. */
const NEAR = 6

/** "Nine were killed since the offensive began", "since the start of the war": whether the clause behind says that it was counted over a time. */
export function isSinceStart(next: Clause | undefined): boolean {
  return next?.link === 'since' && next.items.slice(0, NEAR).some(({ low }) => STARTS.has(low))
}

/** So many attacks are told one by one; more are summed up. */
const FEW = 3

function isOverMany(items: readonly Item[]): boolean {
  return items.some((item, at) => {
    const many = item.is === 'quantity' && item.quantity.low > FEW && items[at - 1]?.low === 'in'
    const next = items[at + 1]
    return many && next?.is === 'trigger' && next.happening.form === 'noun'
  })
}

/** "Earlier this month, a bomb went off near a school": one, whenever it was. */
function tellsOfOne(items: readonly Item[]): boolean {
  return items.some((item, at) => item.is === 'trigger' && item.happening.form === 'noun' && /^an?$/.test(items[at - 1]?.low ?? ''))
}

/** Every time that is named is long: "on Monday, in the worst violence this month" is a Monday. */
function isLongWhole(items: readonly Item[]): boolean {
  const whens = gather(items, (item) => (item.is === 'when' ? [item.when] : []))
  return whens.length > 0 && whens.every(({ start, end, precision }) => isLong(start, end, precision))
}

/** "Since March" is long; how long "since Friday" is, the day of publication tells. */
function isLong(start: string | null, end: string | null, precision: string): boolean {
  if (start === null) return false
  if (end === null) return precision !== 'day' && precision !== 'range'
  return Date.parse(end) - Date.parse(start) > LONG * 86_400_000
}
