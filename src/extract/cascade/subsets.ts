import { ANYBODY } from '../lexicon/people.ts'
import type { Quantity } from '../quantity.ts'
import type { Item, Party } from './item.ts'
import { isOne } from './pattern.ts'

/** "nine people, including two children": who is among those counted is not counted anew. */
export function withoutSubsets(items: readonly Item[]): Item[] {
  const out: Item[] = []
  for (let at = 0; at < items.length; ) {
    const item = items[at]
    const lead = opener(items, at)
    if (item === undefined) break
    if (lead === 0) {
      out.push(item)
      at++
      continue
    }
    if (item.is === 'quantity' && diedLater(items, at + lead) && takenFrom(out, item.quantity)) {
      out.push({ ...item, is: 'losers', parts: [{ quantity: item.quantity, party: partyOfLast(out) }] })
      at += lead
      continue
    }
    const end = subsetEnd(items, at + lead)
    if (out.at(-1)?.low === ',') out.pop()
    toldOfCounted(out, items.slice(at, end))
    at = end
    if (items[at]?.low === ',' && !isSpokenNext(items, at + 1)) at++
  }
  return out
}

/** ", a local official said": the comma parts whoever says so from what was said. */
function isSpokenNext(items: readonly Item[], at: number): boolean {
  return items[at]?.is === 'losers' && items.slice(at, at + 3).some((item) => isOne(item, 'SAY'))
}

/** "Of whom later died". */
function diedLater(items: readonly Item[], at: number): boolean {
  const verb = items.slice(at, at + 3).find((item) => !isOne(item, 'ADV'))
  return verb !== undefined && isOne(verb, 'DIED')
}

/** "Five were wounded, four of whom died" leaves one: whether there were wounded that the dead could be taken from. */
function takenFrom(out: Item[], dead: Quantity): boolean {
  const at = out.findLastIndex((item) => item.is === 'losers')
  const counted = out[at]
  const hurt = out.slice(Math.max(0, at - 2)).some((item) => isOne(item, 'WOUNDED') || isOne(item, 'WOUNDING'))
  if (counted?.is !== 'losers' || counted.parts.length > 1 || !hurt) return false
  const [only] = counted.parts
  const { low, high, qualifier } = only?.quantity ?? dead
  if (only === undefined || low <= dead.low) return false
  out[at] = { ...counted, parts: [{ ...only, quantity: { low: low - dead.low, high: high === null ? null : high - dead.low, qualifier } }] }
  return true
}

function partyOfLast(out: readonly Item[]): Party | null {
  const counted = out.findLast((item) => item.is === 'losers')
  return counted?.is === 'losers' ? (counted.parts[0]?.party ?? null) : null
}

/** So near before it stands the number that a subset is of: "five were killed, all children". */
const NEAR = 5

/** "Twelve people, all civilians" are civilians; of "nine, including four women" not all can be soldiers. */
function toldOfCounted(out: Item[], subset: readonly Item[]): void {
  const at = out.findLastIndex((item) => item.is === 'losers')
  const counted = out[at]
  const named = subset.find((item) => item.is === 'party' || item.is === 'losers')
  const party = named?.is === 'party' ? named.party : named?.is === 'losers' ? (named.parts[0]?.party ?? null) : null
  const [only, ...others] = counted?.is === 'losers' ? counted.parts : []
  if (only === undefined || counted?.is !== 'losers' || party === null || others.length > 0 || out.length - at > NEAR) return
  if (only.party !== null && !ANYBODY.test(only.party.name)) return
  const whole = subset[0]?.low === 'all' && subset.length <= NEAR
  if (whole) out[at] = { ...counted, parts: [{ ...only, party, bare: false }] }
  else if (party.sort === 'civil') out[at] = { ...counted, parts: [{ ...only, mixed: true }] }
}

/** "those killed", "them", "the dead": who was counted before. */
const COUNTED = new Set('those them whom these which'.split(' '))
const THE_COUNTED = new Set('dead victims wounded injured killed casualties fatalities deaths'.split(' '))

/** Whether `of them`, `of whom`, `of the dead` stand here. */
export function isOfThem(items: readonly Item[], at: number): boolean {
  if (items[at]?.low !== 'of') return false
  const next = items[at + 1]?.low ?? ''
  return COUNTED.has(next) || (next === 'the' && THE_COUNTED.has(items[at + 2]?.low ?? ''))
}

const SHARES = new Set('most all many half some several both one'.split(' '))

/** How many items open a subset here: "including", "among them", "most of them", "mostly", "31 of whom"; 0 where none does. */
function opener(items: readonly Item[], at: number): number {
  const item = items[at]
  if (item === undefined) return 0
  if (item.low === 'including') return 1
  if (item.low === 'among') return isThem(items[at + 1]) ? 2 : 0
  if (items[at - 1]?.low === ',' && (item.is === 'losers' || item.is === 'quantity') && items[at + 1]?.low === 'among' && isThem(items[at + 2])) return 3
  const afterComma = items[at - 1]?.low === ','
  if (afterComma && ofParties(items, at)) return 1
  if (afterComma && (SHARES.has(item.low) || item.is === 'quantity' || item.is === 'losers') && isOfThem(items, at + 1)) return 3
  return item.low === 'of' && items[at + 1]?.low === 'whom' ? 2 : 0
}

/** "Nine people, mostly soldiers"; in "rebels, mainly the Front" nobody is counted. */
function ofParties(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  if (!/^(?:mostly|mainly|many|all)$/.test(items[at]?.low ?? '') || next?.is !== 'party') return false
  return !(items[at - 2]?.is === 'party' && !next.party.generic && next.party.sort !== 'civil' && next.party.sort !== 'nation')
}

function isThem(item: Item | undefined): boolean {
  return item?.low === 'them' || item?.low === 'whom'
}

const LONGEST = 14

/** Where the subset ends: at its comma or at the verb of those who were counted. */
function subsetEnd(items: readonly Item[], start: number): number {
  let at = start
  while (at < items.length && at - start < LONGEST && (goesOn(items, at) || isHitIn(items, at))) at++
  return at
}

function goesOn(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item === undefined || item.is === 'trigger' || item.is === 'place' || item.is === 'when') return false
  if (item.low === ',') return listGoesOn(items, at)
  return item.is !== 'mark' && !isOne(item, 'BE') && !isOne(item, 'HAVE') && !isOne(item, 'LOC') && !isOne(item, 'DIED') && item.low !== 'when'
}

/** ", among them two gang members hit in an exchange of fire": how, and where, they were. */
function isHitIn(items: readonly Item[], at: number): boolean {
  const verb = items.findLastIndex(({ low }, index) => index <= at && /^(?:hit|shot|struck|caught)$/.test(low))
  const who = items[verb - 1]
  return verb >= 0 && at - verb < HOW && (who?.is === 'losers' || who?.is === 'party') && !items.slice(verb, at + 1).some(({ is }) => is === 'mark')
}

/** So many words tell how somebody was hit. */
const HOW = 8

/** ", Ali Musa alias Abu Omar,": who the one among them was. */
function isName(items: readonly Item[], start: number): boolean {
  const end = items.findIndex(({ low }, index) => index > start && low === ',')
  const name = end < 0 || end - start > NAME ? [] : items.slice(start, end)
  return name.length > 1 && name.every(({ is, text, low }) => is === 'word' && (/^\p{Lu}/u.test(text) || low === 'alias'))
}

/** So many words a name has at most. */
const NAME = 7

/** ", two women and a doctor": more of the subset, unless it is somebody who says so. */
function listGoesOn(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  const behind = items.slice(at + 1, at + 4)
  if (isName(items, at + 1)) return true
  return (next?.is === 'losers' || next?.is === 'quantity') && !behind.some((item) => isOne(item, 'SAY') || isOne(item, 'BE'))
}
