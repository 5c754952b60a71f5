import type { Quantity } from '../quantity.ts'
import { capitalised } from '../text/token.ts'
import type { Counted, Item } from './item.ts'
import { isSingle } from './one-person.ts'
import { isOne } from './pattern.ts'

const ONE: Quantity = { low: 1, high: 1, qualifier: 'exactly' }
/** So far behind a person the verb may stand: "the mayor of the town, Ali Musa, was". */
const REACH = 9

/** "The mayor of the town was shot dead", "the council's new secretary", "Senator Diaz": one, where something was done to him. */
export function definite(items: readonly Item[], start: number): { readonly length: number; readonly part: Counted } | null {
  const first = items[start]
  if (!leads(first) && first?.is !== 'party') return null
  const at = nounAt(items, start)
  const noun = items[at]
  if (noun?.is !== 'party' || !isSingle(noun) || !isHarmed(items, at)) return null
  return { length: at + 1 - start, part: { quantity: ONE, party: noun.party, further: items[start]?.low === 'the' } }
}

/** "the mayor", "its captain". */
function leads(item: Item | undefined): boolean {
  return item?.low === 'the' || item?.low === 'its' || item?.low === 'their'
}

/** Where the noun stands that an article, an owner or a name makes one known person; -1 where none does. */
function nounAt(items: readonly Item[], at: number): number {
  if (leads(items[at])) return items[at + 1]?.is === 'party' ? at + 1 : describes(items[at + 1]) ? at + 2 : -1
  const owned = items[at - 1]?.low === "'s" || (items[at - 2]?.low === "'s" && describes(items[at - 1]))
  return owned || isTitle(items, at) ? at : -1
}

function describes(item: Item | undefined): boolean {
  return item?.is === 'word' && /^(?:new|newly-elected|former|outgoing|acting|interim|deputy|late|then|local)$/.test(item.low)
}

/** "Senator Maria Diaz": a title before a name. */
function isTitle(items: readonly Item[], at: number): boolean {
  const item = items[at]
  const name = items[at + 1]
  return item?.is === 'party' && item.party.sort === 'rank' && name?.is === 'word' && capitalised(name.text)
}

function isHarmed(items: readonly Item[], at: number): boolean {
  const before = items[leads(items[at - 1]) ? at - 2 : at - 1]
  if (before !== undefined && ['KILLING', 'WOUNDING', 'SEIZING'].some((harm) => isOne(before, harm))) return true
  if (items[at + 1]?.low === 'and' && items[at + 2]?.is === 'quantity') return true
  if (items[at + 1]?.low === 'of' && isWithOthers(items, at + 2)) return true
  if (items[at + 1]?.low === 'and' && /^(?:his|her)$/.test(items[at + 2]?.low ?? '') && losesLife(items[at + 4], items[at + 5])) return true
  const verb = items.slice(at + 1, at + REACH).findIndex(({ low }) => low === 'was' || (low === 'were' && before?.low === 'and'))
  const behind = at + 2 + verb
  const first = items[behind]?.low === 'found' ? behind + 1 : behind
  const harm = items[items[first + 1]?.low === 'and' && /ed$/.test(items[first]?.low ?? '') ? first + 2 : first]
  return verb >= 0 && harm !== undefined && ['KILLED', 'WOUNDED', 'SEIZED', 'DEAD'].some((one) => isOne(harm, one))
}

/** "The driver and his assistant lost their lives", "… died". */
function losesLife(verb: Item | undefined, next: Item | undefined): boolean {
  return verb !== undefined && (isOne(verb, 'DIED') || (verb.low === 'lost' && next?.low === 'their'))
}

/** "The mayor of the town and his driver were": what befell them follows behind the other. */
function isWithOthers(items: readonly Item[], start: number): boolean {
  const behind = items.slice(start, start + REACH)
  return behind.some(({ low }, at) => low === 'and' && (/^(?:his|her)$/.test(behind[at + 1]?.low ?? '') || behind[at + 1]?.is === 'quantity'))
}
