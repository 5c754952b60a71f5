import type { Item, Party, Place } from '../cascade/item.ts'
import { isOne } from '../cascade/pattern.ts'
import { BUILT } from '../lexicon/place-words.ts'
import { HELD } from '../lexicon/things.ts'
import { gather } from '../text/gather.ts'
import type { Target } from './frame.ts'
import { keepersOf } from './keepers.ts'
import { listed } from './party-list.ts'
import { isThing, thingEnd, unlisted, wordsOf } from './things.ts'

const FURTHEST = 9

/** The object that starts here: parties, what they hold ("positions of the army"), or a thing, on a list or not. */
export function objectAt(items: readonly Item[], at: number): Target[] {
  const start = wholeAt(items, at)
  if (isSomebody(items[start])) return []
  const keepers = keepersOf(items, start)
  if (keepers.length > 0) return targets(keepers)
  const found = listedAt(items, start)
  const [first] = found
  if (first !== undefined && (first.party !== null || first.from === items[start]?.from)) return found
  const open = unlisted(items, start)
  return first === undefined || (open[0]?.to ?? first.from) < first.from ? open : found
}

/** "Ambushed them along a farm road": who they are was said before, and what follows is no object. */
function isSomebody(item: Item | undefined): boolean {
  return /^(?:them|him|her|us)$/.test(item?.low ?? '')
}

/** Words for a part of what was hit: "the roof of a home", "the perimeter of the airport". */
const PART = new Set(
  'yard backyard courtyard vehicle vehicles gathering roof roofs perimeter edge vicinity entrance gate gates wall walls side front rear grounds courtyard corner floor'.split(
    ' ',
  ),
)

/** Past "the roof of". */
function wholeAt(items: readonly Item[], start: number): number {
  const noun = start + (items[start] !== undefined && isOne(items[start] as Item, 'DET') ? 1 : 0)
  return PART.has(items[noun]?.low ?? '') && items[noun + 1]?.low === 'of' ? noun + 2 : start
}

/** The object that starts here, where a list has its noun. */
export function listedAt(items: readonly Item[], first: number): Target[] {
  const start = wholeAt(items, first)
  for (let at = start; at < Math.min(items.length, start + FURTHEST); at++) {
    const item = items[at]
    if (item?.is === 'place' && at - start < 2) return built(item.places)
    if (item === undefined || stops(item)) return []
    const found = objectHere(items, start, at)
    if (found !== null) return found
  }
  return []
}

function objectHere(items: readonly Item[], start: number, at: number): Target[] | null {
  const item = items[at]
  if (item?.is === 'party' && !(namesThing(items, at) && !HELD.has(items[at + 1]?.low ?? ''))) return held(items, at) ?? targets(listed(items, at))
  if (item?.is === 'losers') return items[at + 1]?.low === 'of' && item.parts.every(({ party }) => party === null) ? null : counted(item)
  if (item?.is !== 'word' || !isThing(item.low) || continues(items[at + 1]) || isKind(items[at + 1]) || ownsThing(items, at)) return null
  const end = thingEnd(items, at)
  const first = owned(items, start, at, end)
  return first.some(({ party }) => party !== null) ? first : [...first, ...furtherThings(items, end)]
}

/** "His home city", "a border town": a kind of place. */
function isKind(next: Item | undefined): boolean {
  return /^(?:city|town|village|district|region|province|country|state)\b/.test(next?.low ?? '')
}

/** "the camp's market": what it has was hit. */
function ownsThing(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.low === "'s" && items.slice(at + 2, at + 4).some(({ is, low }) => is === 'word' && isThing(low))
}

/** "a school, a mill and two shops": so many words on, the next thing of a list stands. */
const NEXT = 5

/** The other things of a list; behind a comma only what an article or a number opens. */
function furtherThings(items: readonly Item[], at: number): Target[] {
  const comma = items[at]?.low === ','
  const start = at + (comma && items[at + 1]?.low === 'and' ? 2 : 1)
  if (!(items[at]?.low === 'and' || (comma && (start === at + 2 || opensThing(items[start]))))) return []
  const next = items.slice(start, start + NEXT)
  const head = next.findIndex(({ is, low }) => is === 'word' && isThing(low))
  const plain = next.slice(0, head).every((item) => item.is === 'word' || item.is === 'quantity' || item.is === 'number')
  if (head < 0 && opensThing(items[start])) return unlisted(items, start)
  if (head < 0 || !plain || continues(next[head + 1]) || next.slice(0, head).some((item) => isOne(item, 'LOC'))) return []
  const end = thingEnd(items, start + head)
  return [...owned(items, start, start + head, end), ...furtherThings(items, end)]
}

function opensThing(item: Item | undefined): boolean {
  return item?.is === 'quantity' || item?.is === 'number' || /^(?:an?|the|one|several|some)$/.test(item?.low ?? '')
}

/** "a police station": the party is part of the thing's name. */
export function namesThing(items: readonly Item[], at: number): boolean {
  return continues(items[at + 1])
}

function stops(item: Item): boolean {
  return (
    item.is === 'speech' ||
    (item.is === 'mark' && item.low !== "'s" && item.low !== '"') ||
    item.is === 'place' ||
    item.is === 'when' ||
    item.is === 'trigger' ||
    isOne(item, 'BE') ||
    isOne(item, 'MODAL')
  )
}

function counted({ parts }: Item & { is: 'losers' }): Target[] {
  return targets(gather(parts, ({ party }) => (party === null ? [] : [party])))
}

function continues(next: Item | undefined): boolean {
  return next?.is === 'word' && isThing(next.low)
}

/** "the attack on the Safari Hotel": a building with a name is where it was, and what was hit. */
function built(places: readonly Place[]): Target[] {
  return gather(places, ({ name, from, to }) => (BUILT.has(name.toLowerCase().split(' ').at(-1) ?? '') ? [{ name, party: null, from, to }] : []))
}

/** "Attacks in Gao, held by the army": those who had it; a building that nobody is said to have. */
export function heldOr(items: readonly Item[], at: number, places: readonly Place[]): Target[] {
  const keepers = keepersOf(items, at)
  return keepers.length > 0 ? targets(keepers) : built(places)
}

/** `the army's positions`, `an army post`: the party, where what is named is only held by it. */
function held(items: readonly Item[], at: number): Target[] | null {
  const item = items[at]
  if (item?.is !== 'party') return null
  const owner = items[at + 1]?.low === "'s" || items[at + 1]?.low === "'"
  const thing = items.slice(at + 1, at + 5).find(({ low, is }) => is === 'word' && HELD.has(low))
  return owner && thing !== undefined ? targets([item.party]) : null
}

/** `positions and checkpoints of the army` is the army, `their hideouts` whoever was named last; `a court`, `a bus carrying teachers` are themselves. */
function owned(items: readonly Item[], start: number, at: number, end: number): Target[] {
  const head = items[at]
  if (head === undefined) return []
  const owners = HELD.has(head.low) ? [...ownersBehind(items, at), ...ownersBefore(items, start, at)].filter(({ sort }) => sort !== 'civil') : []
  if (owners.length > 0) return targets(owners)
  if (items.slice(start, at).some(({ low }) => low === 'their' || low === 'his')) return []
  const from = start + items.slice(start, at).findLastIndex(isBefore) + 1
  const whole = items.slice(from, LOADED.has(items[end]?.low ?? '') && isPeople(items[end + 1]) ? end + 2 : end)
  return [{ name: wordsOf(whole), party: null, from: items[from]?.from ?? head.from, to: whole.at(-1)?.to ?? head.to }]
}

/** Between a vehicle or a building and those in it. */
const LOADED = new Set(['carrying', 'transporting', 'ferrying', 'housing', 'sheltering', 'taking'])

function isPeople(item: Item | undefined): boolean {
  return item?.is === 'party' || item?.is === 'losers'
}

function isBefore(item: Item): boolean {
  return (
    item.is === 'quantity' ||
    item.is === 'number' ||
    /^(?:several|many|few|some|dozens|hundreds)$/.test(item.low) ||
    isOne(item, 'DET') ||
    isOne(item, 'LOC') ||
    item.low === 'of'
  )
}

const HOLDING = new Set('of and the to belonging for manned by carrying held used run in from housing'.split(' '))

function ownersBehind(items: readonly Item[], at: number): Party[] {
  for (let index = at + 1; index < Math.min(items.length, at + 6); index++) {
    const item = items[index]
    if (item?.is === 'party') return listed(items, index)
    if (item?.is === 'losers') return gather(item.parts, ({ party }) => (party === null ? [] : [party]))
    if (item?.is !== 'word' || (!HOLDING.has(item.low) && !HELD.has(item.low))) break
  }
  return []
}

/** Whose "their" and "its" are: the party named last. */
function ownersBefore(items: readonly Item[], start: number, at: number): Party[] {
  if (!items.slice(start, at).some(({ low }) => low === 'their' || low === 'its')) return []
  const owner = items.slice(0, start).findLast((item) => item.is === 'party')
  return owner?.is === 'party' ? [owner.party] : []
}

/** Parties as those that something was done to. */
export function targets(parties: readonly Party[]): Target[] {
  return parties.map((party) => ({ name: party.name, party, from: party.from, to: party.to }))
}

/** "a camp used by rebels": whose it is, and nobody's deed; "had been occupied by them" is one. */
const KEPT = new Set('used held run manned occupied owned inhabited controlled guarded protected backed led headed built'.split(' '))

function isKept(items: readonly Item[], at: number): boolean {
  const [be, kept] = [items[at - 2], items[at - 1]]
  return items[at]?.low === 'by' && KEPT.has(kept?.low ?? '') && !(kept?.is === 'trigger' && be?.low === 'been')
}

/** Parties behind one of these words, in what follows the trigger. */
export function behind(items: readonly Item[], at: number, words: readonly string[]): Party[] {
  for (let index = at + 1; index < Math.min(items.length, at + 12); index++) {
    const item = items[index]
    if (item === undefined || item.is === 'trigger' || (item.is === 'mark' && item.low === ',' && index > at + 6)) break
    if (!words.includes(item.low) || isKept(items, index)) continue
    const next = index + 1 + (items[index + 1]?.low === 'the' ? 1 : 0)
    const found = listed(items, next)
    if (found.length > 0) return found
    const owned = gather(objectAt(items, index + 1), ({ party }) => (party === null ? [] : [party]))
    if (owned.length > 0) return owned
  }
  return []
}
