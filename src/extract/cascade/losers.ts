import { MACHINES } from '../lexicon/people.ts'
import { classesOf } from '../lexicon/word-classes.ts'
import type { Quantity } from '../quantity.ts'
import { definite } from './definite.ts'
import { another, both, himself, isBesideOne, ownBehind } from './elided.ts'
import { type Counted, type Item, isNation, type Party, type Step, span } from './item.ts'
import { isHarming, known } from './known-one.ts'
import { isSingle, lastWord } from './one-person.ts'
import { isOne } from './pattern.ts'
import { type Rewrite, rewrite } from './rewrite.ts'
import { isOfThem, withoutSubsets } from './subsets.ts'
import { couple, type Found, familyOf, isPlural, isThing, unlisted, unlistedOne } from './unlisted.ts'

const ONE: Quantity = { low: 1, high: 1, qualifier: 'exactly' }

/** People who are counted, and lists of them: "seven soldiers, several civilians and 80 militants"; subsets behind "including" go. */
export const losers: Step = (items, reading) => {
  const counted = rewrite(items, (at): Rewrite | null => {
    const found = countedAt(items, at)
    return found === null ? null : { length: found.length, items: [{ is: 'losers', parts: [found.part], ...span(items, at, at + found.length, reading) }] }
  })
  return lists(withoutSubsets(counted), reading)
}

function countedAt(items: readonly Item[], at: number): Found | null {
  const item = items[at]
  if (item?.is === 'quantity') return quantified(items, at, item.quantity)
  if (item === undefined) return null
  return (
    couple(items, at) ??
    familyOf(items, at) ??
    articled(items, at) ??
    definite(items, at) ??
    headlined(items, at) ??
    himself(items, at) ??
    both(items, at) ??
    known(items, at)
  )
}

/** `nine (of the / more / other) soldiers`, `nine others`, `nine`; things that are counted are nobody's loss. */
function quantified(items: readonly Item[], at: number, quantity: Quantity): Found | null {
  if (isOfThem(items, at + 1)) return ofTheHit(items, at, quantity)
  if (BODIES.has(items[at + 1]?.low ?? '')) return { length: 2, part: { quantity, party: null, bare: true } }
  const own = ownBehind(items, at + 1)
  return own > 0 ? ofOnesOwn(items, at, quantity, own) : ofNoun(items, at, quantity, nounAt(items, at + 1))
}

/** "Seven of its own men"; "its commander and six of his men" were whoever he was. */
function ofOnesOwn(items: readonly Item[], at: number, quantity: Quantity, own: number): Found {
  if (isBesideChief(items, at)) return { length: own + 1, part: { quantity, party: null, further: true } }
  return { length: own + 1, part: { quantity, party: partyIn(items[at + own]) ?? ours(items[at + 2]), own: true } }
}

function ofNoun(items: readonly Item[], at: number, quantity: Quantity, next: number): Found | null {
  const party = items[next]
  if (party?.is === 'party' && countsNobody(party, items[next + 1])) return null
  if (party?.is === 'party' && ownsThings(items, next)) return null
  const family = party?.is === 'party' && /members?$/.test(party.low) ? familyAt(items, next + 1) : 0
  if (party?.is === 'party' && family > 0)
    return { length: next + 1 + family - at, part: { quantity, party: { ...party.party, name: 'family members', sort: 'civil' } } }
  if (party?.is === 'party' && !(isNation(party) && items[next + 1]?.is === 'trigger'))
    return {
      length: next + 1 + joined(items, next + 1) - at,
      part: { quantity: atLeastBehind(items, next + 1, quantity), party: party.party, further: isFurther(items, at, next) },
    }
  return unlisted(items, at, next, quantity) ?? uncounted(items, at, quantity)
}

/** "One of the officers' rifles": nobody. */
function ownsThings(items: readonly Item[], at: number): boolean {
  const [mark, , thing] = items.slice(at + 1, at + 4)
  return (
    (mark?.low === "'" || mark?.low === "'s") &&
    (isThing(items[at + 2]) || isThing(thing) || /^(?:rifles?|weapons?|guns?|phones?|cars?|vehicles?)$/.test(thing?.low ?? ''))
  )
}

const BODIES = new Set(['bodies', 'corpses'])

/** "A raid on the camp left seven of them dead": of those who were hit, where nobody was counted before; "we killed seven of them": of the other side. */
function ofTheHit(items: readonly Item[], at: number, quantity: Quantity): Found | null {
  if (items[at + 2]?.low !== 'them') return null
  if (isHarming(items[at - 1])) return { length: 3, part: { quantity, party: null, bare: true, them: true } }
  return items.slice(0, at).some((_, index) => countsPeople(items, index)) ? null : { length: 3, part: { quantity, party: null, bare: true } }
}

function countsPeople(items: readonly Item[], at: number): boolean {
  const is = items[at]?.is
  return (is === 'quantity' || is === 'number') && !ofThings(items, at + 1)
}

/** "One of their bases": so near behind "of". */
function ofThings(items: readonly Item[], at: number): boolean {
  return items[at]?.low === 'of' && /^(?:their|its|his|the)$/.test(items[at + 1]?.low ?? '') && items.slice(at + 2, at + 5).some(isThing)
}

function isBesideChief(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.low === 'and' && items[at - 2]?.is === 'party' && /^(?:his|her)$/.test(items[at + 2]?.low ?? '')
}

/** "14 soldiers and police died": how many items behind a counted side name another within the same number. */
function joined(items: readonly Item[], at: number): number {
  const [and, more, next] = items.slice(at, at + 3)
  if (and?.low !== 'and' || more?.is !== 'party' || !more.party.generic || isSingle(more) || next === undefined) return 0
  return ['BE', 'HAVE', 'DIED', 'DEAD', 'KILLED', 'WOUNDED', 'AND'].some((one) => isOne(next, one)) ? 2 : 0
}

/** "six of the gunmen", "four other soldiers", "another two men". */
function isFurther(items: readonly Item[], at: number, noun: number): boolean {
  return items[at + 2]?.low === 'the' || items[at - 1]?.low === 'another' || items.slice(at + 1, noun).some((item) => isOne(item, 'OTHER'))
}

function partyIn(item: Item | undefined): Party | null {
  return item?.is === 'party' ? item.party : null
}

/** "Seven of our own": whoever writes it has no name in the text. */
function ours(item: Item | undefined): Party | null {
  return item?.low === 'our' ? { name: 'our forces', sort: 'state', key: null, generic: true, from: item.from, to: item.to, tier: 'resolved' } : null
}

/** "two drones", "three army trucks", "17 enemy attacks". */
function countsNobody(party: Item, next: Item | undefined): boolean {
  return MACHINES.has(lastWord(party)) || isThing(next) || (next?.is === 'trigger' && next.happening.form === 'noun')
}

/** "five members of one family". */
function familyAt(items: readonly Item[], at: number): number {
  const end = items.slice(at, at + 4).findIndex(({ low }) => low === 'family')
  return items[at]?.low === 'of' && end > 0 ? end + 1 : 0
}

/** A bare number, "nine others", or a number of things, which counts nobody. */
function uncounted(items: readonly Item[], at: number, quantity: Quantity): Found | null {
  if (isAge(items, at)) return null
  const plain = items[at + 1]
  if (ofThings(items, at + 1) || isThing(plain) || (plain?.is === 'word' && isPlural(plain) && classesOf(plain.low).size === 0)) return null
  const others = plain !== undefined && isOne(plain, 'OTHER') ? 1 : 0
  return { length: 1 + others, part: { quantity, party: null, bare: others === 0, further: others > 0 } }
}

/** "A rubber tapper, 54, was shot dead", "a youth of 19, a student, was killed". */
function isAge(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.low
  return /^\d\d$/.test(items[at]?.text ?? '') && items[at + 1]?.low === ',' && (before === ',' || (before === 'of' && items[at - 2]?.is === 'party'))
}

const OF_WHOSE = new Set(['the', 'least', 'his', 'her', 'their', 'its', 'our'])

/** "23 dead civilians". */
function isDeadBefore(items: readonly Item[], at: number): boolean {
  return items[at]?.low === 'dead' && items[at + 1]?.is === 'party'
}

/** Past "of the", "at least", "more", "other", "reportedly". */
function nounAt(items: readonly Item[], start: number): number {
  let at = start
  if (items[at]?.low === 'of' || items[at]?.low === 'at') at += OF_WHOSE.has(items[at + 1]?.low ?? '') ? 2 : 1
  for (let item = items[at]; item !== undefined && (isOne(item, 'OTHER') || isOne(item, 'ADV') || isDeadBefore(items, at)); item = items[at]) at++
  return at
}

/** `173 members at least`. */
function atLeastBehind(items: readonly Item[], at: number, quantity: Quantity): Quantity {
  return items[at]?.low === 'at' && items[at + 1]?.low === 'least' ? { low: quantity.low, high: null, qualifier: 'at-least' } : quantity
}

/** `a soldier`, `another man`, `two-year-old girl`: one, and `another 12 people`. */
function articled(items: readonly Item[], at: number): Found | null {
  const item = items[at]
  if (item === undefined || !(ARTICLES.has(item.low) || isJoinedKin(items, at))) return null
  const next = items[at + 1]
  if (item.low === 'another' && next?.is === 'quantity') {
    const rest = quantified(items, at + 1, next.quantity)
    return rest === null ? null : { length: rest.length + 1, part: { ...rest.part, further: true } }
  }
  if (next?.is !== 'party' || !isSingle(next) || isThing(items[at + 2]) || (items[at + 2]?.is === 'trigger' && !isLeftDead(items, at) && !isShotToo(items, at)))
    return another(items, at) ?? unlistedOne(items, at)
  return { length: 2, part: { quantity: ONE, party: next.party } }
}

/** "A fisherman killed off the coast", in a tally: nobody follows whom he could have killed. */
function isLeftDead(items: readonly Item[], at: number): boolean {
  const [harm, next] = [items[at + 2], items[at + 3]]
  const opens = items[at - 1] === undefined || items[at - 1]?.is === 'mark' || (items[at - 1]?.low === 'and' && isHarm(items[at - 2]))
  if (harm === undefined || !opens || !(isOne(harm, 'KILLED') || isOne(harm, 'WOUNDED'))) return false
  return next === undefined || next.is === 'mark' || next.is === 'place' || next.is === 'when' || isOne(next, 'LOC') || next.low === 'by'
}

/** "Left two people dead and a child wounded". */
function isHarm(item: Item | undefined): boolean {
  return item !== undefined && (isOne(item, 'DEAD') || isOne(item, 'KILLED') || isOne(item, 'WOUNDED'))
}

/** "A driver was killed and his assistant shot in the leg": what befell the second. */
function isShotToo(items: readonly Item[], at: number): boolean {
  const next = items[at + 3]
  return isJoinedKin(items, at) && (next === undefined || next.is === 'mark' || isOne(next, 'LOC'))
}

/** "Soldier killed in ambush": a headline leaves the article out. */
function headlined(items: readonly Item[], at: number): Found | null {
  const item = items[at]
  const before = items[at - 1]
  const next = items[at + 1]
  if (item?.is !== 'party' || !isSingle(item) || !(before === undefined || before.is === 'mark') || next === undefined) return null
  return isOne(next, 'KILLED') || isOne(next, 'WOUNDED') || isOne(next, 'DIED') ? { length: 1, part: { quantity: ONE, party: item.party } } : null
}

const ARTICLES = new Set(['a', 'an', 'another', 'one', 'an additional', 'a further'])

/** "a village chief and his brother": one more. */
function isJoinedKin(items: readonly Item[], at: number): boolean {
  return ['his', 'her', 'their'].includes(items[at]?.low ?? '') && ['and', ',', 'with'].includes(items[at - 1]?.low ?? '')
}

/** `A, B and C`: one item, so that what is said of the list is said of each. */
function lists(items: readonly Item[], reading: Parameters<Step>[1]): Item[] {
  return rewrite(items, (at): Rewrite | null => {
    const first = items[at]
    if (first?.is !== 'losers') return null
    const parts = [...first.parts]
    let end = at + 1
    for (let next = nextOf(items, end, parts); next !== null; next = nextOf(items, end, parts)) {
      parts.push(...next.parts)
      end = next.end
    }
    return end === at + 1 ? null : { length: end - at, items: [{ is: 'losers', parts: spread(parts), ...span(items, at, end, reading) }] }
  })
}

/** "At least nine soldiers and five militants": at least holds for both. */
function spread(parts: readonly Counted[]): Counted[] {
  if (parts[0]?.quantity.qualifier !== 'at-least') return [...parts]
  return parts.map((part) =>
    part.quantity.qualifier === 'exactly' ? { ...part, quantity: { low: part.quantity.low, high: null, qualifier: 'at-least' } } : part,
  )
}

function nextOf(items: readonly Item[], at: number, before: readonly Counted[]): { readonly parts: readonly Counted[]; readonly end: number } | null {
  let next = at
  if (items[next]?.low === ',') next++
  if (items[next]?.low === 'and' || (items[next]?.low === 'as' && items[next + 1]?.low === 'well')) next += items[next]?.low === 'as' ? 3 : 1
  if (['his', 'her', 'their'].includes(items[next]?.low ?? '')) next++
  const item = items[next]
  const lone = next === at + 1 && items[at]?.low === ',' && !['and', ','].includes(items[next + 1]?.low ?? '')
  if (next === at || lone || item?.is !== 'losers' || !(item.parts.every(({ party }) => party !== null) || isBesideOne(before, items, next))) return null
  return { parts: item.parts, end: next + 1 }
}
