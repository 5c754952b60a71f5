import type { Passage } from '../core/reading/prose.ts'
import type { Item } from './cascade/item.ts'
import { TWO_WAYS } from './dates/found-date.ts'
import type { Findings } from './read-report.ts'
import type { Token } from './text/token.ts'

/** A passage that something was read from, and the numbers of people that were taken over from it; null where the whole of it is accounted for. */
export interface Accounted extends Passage {
  readonly people: ReadonlySet<number> | null
}

/** Passages that may overlap one sentence. */
const LOOKED_AT = 20

/** Numbers of people that no draft has, and any number in a sentence that nothing was read from: the first of each sentence. */
export function unexplained({ sentences, items }: Findings, accounted: readonly Accounted[]): Passage[] {
  const ordered = [...accounted].sort((a, b) => a.from - b.from)
  let next = 0
  return sentences.flatMap(({ no, tokens, from, to }) => {
    while (next < ordered.length && (ordered[next]?.to ?? 0) <= from) next++
    const here = ordered.slice(next, next + LOOKED_AT).filter((passage) => passage.from < to && passage.to > from)
    const open = items[no]?.find((item, at, all) => all[at + 1]?.is !== 'speech' && isOpen(item, here))
    return open === undefined ? [] : [around(open, tokens)]
  })
}

/** The number with the words about it, whole words of its sentence. */
function around(item: Item, tokens: readonly Token[]): Passage {
  const first = tokens.find(({ from }) => from >= item.from - BEFORE)
  const last = tokens.findLast(({ to }) => to <= item.to + AFTER)
  return { from: first?.from ?? item.from, to: last?.to ?? item.to }
}

/** Characters shown before and behind a number. */
const [BEFORE, AFTER] = [50, 80]

/** Whether an item counts something that is accounted for nowhere: people by their number, anything else by its sentence. Those who speak are no matter. */
function isOpen(item: Item, here: readonly Accounted[]): boolean {
  if (item.is === 'when') return item.when.rule === TWO_WAYS
  if (item.is === 'quantity') return item.quantity.low > 1 && here.length === 0
  if (item.is !== 'losers') return false
  if (item.parts.every(({ party }) => party === null)) return here.length === 0 && item.parts.some(({ quantity }) => quantity.low > 1)
  const passages = here.filter((passage) => passage.from < item.to && passage.to > item.from)
  const all = item.parts.reduce((sum, { quantity }) => sum + quantity.low, 0) // "nine novices and two monks": eleven civilians
  if (passages.some(({ people }) => people?.has(all))) return false
  return item.parts.some(({ quantity }) => quantity.low > 1 && passages.every(({ people }) => people !== null && !people.has(quantity.low)))
}
