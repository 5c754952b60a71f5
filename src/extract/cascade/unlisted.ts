import { MODIFIERS } from '../lexicon/people.ts'
import { grainOf } from '../lexicon/place-words.ts'
import { HELD, THINGS } from '../lexicon/things.ts'
import { classesOf } from '../lexicon/word-classes.ts'
import type { Quantity } from '../quantity.ts'
import type { Counted, Item, Party } from './item.ts'
import { isOne } from './pattern.ts'

const ONE: Quantity = { low: 1, high: 1, qualifier: 'exactly' }

/** People who are counted, and how many items they take. */
export interface Found {
  readonly length: number
  readonly part: Counted
}

/** "four sailors were wounded": a noun that no list has is of people where it was killed, hurt or taken. */
export function unlisted(items: readonly Item[], at: number, start: number, quantity: Quantity): Found | null {
  const noun = MODIFIERS.has(items[start]?.low ?? '') ? start + 1 : start
  const head = items[noun]
  if (head === undefined || !isPlural(head) || isThing(head) || ANIMALS.has(head.low) || classesOf(head.low).size > 0) return null
  const before = items[at - 1]
  const behind = items.slice(noun + 1, noun + 4)
  const harmed = behind.findIndex(
    (item) => isOne(item, 'KILLED') || isOne(item, 'WOUNDED') || isOne(item, 'DIED') || (isOne(item, 'SEIZED') && item.low !== 'seized'),
  )
  const passive = harmed >= 0 && behind.slice(0, harmed).every((item) => isOne(item, 'BE') || isOne(item, 'HAVE') || isOne(item, 'ADV'))
  const harmful = passive || (before !== undefined && (isOne(before, 'KILLING') || isOne(before, 'WOUNDING')))
  if (!harmful && !TOOK_PEOPLE.test(before?.low ?? '')) return null
  return { length: noun + 1 - at, part: { quantity, party: somebody(items.slice(start, noun + 1), harmful ? 'civil' : 'rank') } }
}

/** What is done to people alone. */
const TOOK_PEOPLE = /^(?:detain|arrest|kidnap|abduct|apprehend|execut)/

/** "killed a barber", "a marine was wounded": somebody, whatever the noun. */
export function unlistedOne(items: readonly Item[], at: number): Found | null {
  const length = AGENT.test(items[at + 2]?.low ?? '') && isPlainNoun(items[at + 1]) ? 3 : 2
  const head = items[at + length - 1]
  if (!/^an?$/.test(items[at]?.low ?? '') || head === undefined || !isPlainNoun(head)) return null
  if (!(isHarmed(items, at + length) || isHarming(items[at - 1], items[at + length]))) return null
  return { length, part: { quantity: ONE, party: somebody(items.slice(at + 1, at + length), 'civil') } }
}

/** "A tax collector": what somebody does. */
const AGENT = /(?:[^aeiou]er|tor|ist|ian|man|woman)$/

function isPlainNoun(item: Item | undefined): boolean {
  return item?.is === 'word' && /^\p{Ll}{3,}$/u.test(item.text) && !isThing(item) && classesOf(item.low).size === 0
}

const COUPLE: Quantity = { low: 2, high: 2, qualifier: 'exactly' }

/** "A couple and their son were killed", "killing an elderly couple": two; "a couple of" counts what follows. */
export function couple(items: readonly Item[], at: number): Found | null {
  const noun = items[at + 1]?.low === 'couple' ? at + 1 : at + 2
  const next = items[noun + 1]
  if (!/^an?$/.test(items[at]?.low ?? '') || items[noun]?.low !== 'couple' || next?.low === 'of') return null
  const before = items[at - 1]
  const killed = before !== undefined && (isOne(before, 'KILLING') || isOne(before, 'WOUNDING') || isOne(before, 'SEIZING') || before.low === 'of')
  if (!killed && !(next !== undefined && (isOne(next, 'BE') || isOne(next, 'AND') || isOne(next, 'DIED')))) return null
  return { length: noun + 1 - at, part: { quantity: COUPLE, party: somebody(items.slice(noun, noun + 1), 'civil') } }
}

/** "Killing a family of four": so many. */
export function familyOf(items: readonly Item[], at: number): Found | null {
  const [article, noun, of, size] = items.slice(at, at + 4)
  if (!/^(?:an?|one)$/.test(article?.low ?? '') || !/(?:^| )family$/.test(noun?.low ?? '') || of?.low !== 'of' || size?.is !== 'quantity') return null
  return { length: 4, part: { quantity: size.quantity, party: { ...somebody([], 'civil'), name: 'family members', from: article?.from ?? 0, to: size.to } } }
}

/** People of whom the noun says no more than itself: those who are killed or hurt are mostly civilians, those who are arrested may be anybody. */
function somebody(words: readonly Item[], sort: 'civil' | 'rank'): Party {
  const name = words.map(({ text }) => text).join(' ')
  return { name, sort, key: null, generic: true, from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0, tier: 'said' }
}

function isHarmed(items: readonly Item[], at: number): boolean {
  const harm = items[at + 1]
  return items[at]?.low === 'was' && harm !== undefined && (isOne(harm, 'KILLED') || isOne(harm, 'WOUNDED'))
}

function isHarming(before: Item | undefined, next: Item | undefined): boolean {
  if (before === undefined || !(isOne(before, 'KILLING') || isOne(before, 'WOUNDING'))) return false
  return next === undefined || next.is !== 'word' || isOne(next, 'LOC') || isOne(next, 'AND')
}

export function isPlural({ is, text }: Item): boolean {
  return is === 'word' && /^\p{Ll}{3,}s$/u.test(text)
}

/** What lives and is nobody. */
const ANIMALS = new Set('cows sheep goats camels animals dogs birds horses elephants chickens donkeys cattle livestock trees saplings olives'.split(' '))

/** "a civilian car" is nobody. */
export function isThing(item: Item | undefined): boolean {
  return item?.is === 'word' && (THINGS.has(item.low) || HELD.has(item.low) || grainOf(item.low) !== null)
}
