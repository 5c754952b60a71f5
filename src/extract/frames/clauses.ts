import type { Item } from '../cascade/item.ts'
import { isOne } from '../cascade/pattern.ts'

/** A part of a sentence with a verb of its own; `link` is the word that ties it to the one before. */
export interface Clause {
  readonly link: string | null
  readonly items: readonly Item[]
}

const LINKS = new Set(
  'while whereas after when where before following but however although though which who whose as because amid despite since until followed'.split(' '),
)
const NOT_AFTER_AS = new Set('well many part a an of much soon low high they'.split(' '))

/** Takes a sentence apart at its links; what stands in brackets is left out. */
export function clausesOf(items: readonly Item[]): Clause[] {
  const clauses: Clause[] = []
  let link: string | null = null
  let open: Item[] = []
  const close = (next: string | null) => {
    if (open.length > 0) clauses.push({ link, items: open })
    ;[open, link] = [[], next]
  }
  const plain = outsideBrackets(items)
  for (const [at, item] of plain.entries()) {
    if (/^[;:–—…]$|^\.{3}$/.test(item.low)) close(null)
    else if (isLink(plain, at)) close(item.low)
    else if (startsNew(plain, at, open)) close('and')
    else open.push(item)
  }
  close(null)
  return clauses
}

function outsideBrackets(items: readonly Item[]): Item[] {
  let depth = 0
  return items.filter(({ low }) => {
    if (low === '(' || low === '[') depth++
    const outside = depth === 0
    if ((low === ')' || low === ']') && depth > 0) depth--
    return outside
  })
}

function isLink(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.is !== 'word' || !LINKS.has(item.low)) return false
  const next = items[at + 1]
  if (item.low === 'as') return next !== undefined && !NOT_AFTER_AS.has(next.low) && !NOT_AFTER_AS.has(items[at - 1]?.low ?? '')
  if (item.low === 'followed') return next?.low === 'by'
  if (item.low === 'before' || item.low === 'since' || item.low === 'until') return next?.is !== 'when'
  return true
}

/** `and` with a subject and a verb of its own behind it, where something has been said already. */
function startsNew(items: readonly Item[], at: number, open: readonly Item[]): boolean {
  const item = items[at]
  if (item === undefined || (item.low !== 'and' && item.low !== ',') || !open.some((one) => one.is === 'trigger' || one.is === 'losers')) return false
  const subject = at + 1 + (isOne(items[at + 1] ?? item, 'DET') ? 1 : 0)
  if (items[subject]?.is !== 'party') return false
  for (let index = subject + 1; index < Math.min(items.length, subject + 4); index++) {
    const next = items[index]
    if (next?.is === 'trigger') return next.happening.form === 'verb' && !next.happening.passive
    if (next === undefined || !(isOne(next, 'HAVE') || isOne(next, 'ADV') || isOne(next, 'BE'))) return false
  }
  return false
}
