import { readNumber } from '../../text/numbers.ts'
import { AFTER, BEFORE } from '../../text/qualifier-words.ts'
import { SINGULAR } from '../lexicon/people.ts'
import { classesOf } from '../lexicon/word-classes.ts'
import type { Quantity } from '../quantity.ts'
import { type Item, type Step, span } from './item.ts'
import { type Rewrite, rewrite } from './rewrite.ts'

/** Vague numbers and the least that they stand for. A desk counts tens as ten; reports mean more than one of them. */
const VAGUE: Readonly<Record<string, number>> = {
  several: 3,
  'a few': 3,
  few: 3,
  many: 3,
  numerous: 3,
  'a number of': 3,
  'a handful of': 3,
  'a couple of': 2,
  'a large number of': 3,
  'a significant number of': 3,
  'large numbers of': 3,
  'an unknown number of': 1,
  'an unspecified number of': 1,
  'groups of': 3,
  dozens: 24,
  tens: 20,
  scores: 40,
  hundreds: 200,
  thousands: 2000,
  'dozens of': 24,
  'tens of': 20,
  'scores of': 40,
  'hundreds of': 200,
  'hundreds of thousands': 200_000,
  'hundreds of thousands of': 200_000,
  'tens of thousands': 20_000,
  'tens of thousands of': 20_000,
  'thousands of': 2000,
  'several dozen': 36,
  'several hundred': 300,
}
const VAGUE_FIRST = new Set(Object.keys(VAGUE).map((phrase) => phrase.split(' ')[0]))
/** How a number can begin: anything else is not asked about. */
const NUMBER_START = /^(?:\d|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir|four|fif|eigh|twenty|hundred|thousand|dozen|million)/
const NOUGHT = new Set(['not a single', 'not one'])
const LONGEST_NUMBER = 5
const WORDS = /^(?:\d{1,3}(?:,\d{3})+|\d{1,7}|[a-z]+(?:-[a-z]+)*)$/

/** Numbers with the words that qualify them: "at least nine", "between 70 and 150", "dozens of". */
export const quantities: Step = (items, reading) =>
  rewrite(items, (at): Rewrite | null => {
    if (!canBegin(items[at], items[at + 1])) return null
    const found = nought(items, at) ?? range(items, at) ?? qualified(items, at) ?? vague(items, at)
    if (found === null || classesOf(items[at + found.length]?.low ?? '').has('UNIT') || items[at + found.length]?.low === '-') return null
    return { length: found.length, items: [{ is: 'quantity', quantity: found.quantity, ...span(items, at, at + found.length, reading) }] }
  })

/** What a quantity can begin with: few words do. */
function canBegin(item: Item | undefined, next: Item | undefined): boolean {
  if (item?.low === 'a') return BEHIND_A.has(next?.low ?? '')
  return item !== undefined && (NUMBER_START.test(item.low) || VAGUE_FIRST.has(item.low) || QUALIFIERS_BEFORE.has(item.low) || OPENS.has(item.low))
}

const OPENS = new Set(['not', 'as', 'between', 'from', 'either', 'half'])
/** "a dozen", "a few", "a minimum of": most articles stand before something else. */
const BEHIND_A = new Set([
  ...['dozen', 'hundred', 'thousand', 'half'],
  ...[...Object.keys(VAGUE), ...BEFORE.map(([phrase]) => phrase)].flatMap((phrase) => (phrase.startsWith('a ') ? (phrase.split(' ')[1] ?? []) : [])),
])

interface Found {
  readonly length: number
  readonly quantity: Quantity
}

/** "not a single soldier", "not one of them": counted, and there was none. */
function nought(items: readonly Item[], at: number): Found | null {
  if (items[at]?.low !== 'not') return null
  const length = [3, 2].find((many) => NOUGHT.has(words(items, at, many) ?? ''))
  return length === undefined ? null : { length, quantity: { low: 0, high: 0, qualifier: 'exactly' } }
}

function range(items: readonly Item[], at: number): Found | null {
  const [as, few, , to] = items.slice(at, at + 4).map(({ low }) => low)
  if (as === 'as' && (few === 'low' || few === 'few')) return lowAndHigh(items, at, to)
  return hyphened(items, at) ?? maybeMore(items, at) ?? twoNumbers(items, at)
}

const MAYBE = new Set(['maybe', 'perhaps', 'possibly', 'or', 'probably'])

/** `13 (maybe 14)`, `13, perhaps 14`. */
function maybeMore(items: readonly Item[], at: number): Found | null {
  const first = number(items, at)
  if (first === null) return null
  const open = at + first.length
  const aside = items[open]?.low === '('
  if (!(aside || items[open]?.low === ',') || !MAYBE.has(items[open + 1]?.low ?? '')) return null
  const second = number(items, open + 2)
  if (second === null || second.value <= first.value) return null
  const end = open + 2 + second.length
  if (aside && items[end]?.low !== ')') return null
  return { length: end + (aside ? 1 : 0) - at, quantity: { low: first.value, high: second.value, qualifier: 'range' } }
}

/** `70-80`. */
function hyphened(items: readonly Item[], at: number): Found | null {
  const [, from, until] = /^(\d{1,5})-(\d{1,5})$/.exec(items[at]?.low ?? '') ?? []
  return Number(from) < Number(until) ? { length: 1, quantity: { low: Number(from), high: Number(until), qualifier: 'range' } } : null
}

const OPENS_RANGE = new Set(['between', 'from', 'either'])

/** `between 70 and 150`, `70 to 80`, `either six or seven`. */
function twoNumbers(items: readonly Item[], at: number): Found | null {
  const between = OPENS_RANGE.has(items[at]?.low ?? '') ? 1 : 0
  const first = number(items, at + between)
  if (first === null) return null
  const link = at + between + first.length
  if (!(between === 1 ? ['and', 'to', 'or'] : ['to', '-', '–', 'or']).includes(items[link]?.low ?? '')) return null
  const second = number(items, link + 1)
  if (second === null || second.value <= first.value) return null
  return { length: link + 1 + second.length - at, quantity: { low: first.value, high: second.value, qualifier: 'range' } }
}

/** `as low as 70 and as high as 150`. */
function lowAndHigh(items: readonly Item[], at: number, fourth: string | undefined): Found | null {
  const low = fourth === undefined ? null : number(items, at + 3)
  if (low === null) return null
  const high = number(items, at + 3 + low.length + 4)
  const link = words(items, at + 3 + low.length, 4)
  if (high === null || link === null || !/^(?:and|or|to) as (?:high|many) as$/.test(link)) return null
  return { length: 3 + low.length + 4 + high.length, quantity: { low: low.value, high: high.value, qualifier: 'range' } }
}

/** The words before or behind a number, by their first: most items begin none. */
function byFirst(rows: typeof BEFORE): ReadonlyMap<string, readonly Phrase[]> {
  const out = new Map<string, Phrase[]>()
  for (const [phrase, qualifier] of rows) {
    const words = phrase.split(' ')
    const [first = ''] = words
    out.set(first, [...(out.get(first) ?? []), { words, qualifier }])
  }
  return out
}

interface Phrase {
  readonly words: readonly string[]
  readonly qualifier: Quantity['qualifier']
}

const QUALIFIERS_BEFORE = byFirst(BEFORE)
const QUALIFIERS_BEHIND = byFirst(AFTER)

/** The qualifier that stands at a place. */
function phraseAt(phrases: ReadonlyMap<string, readonly Phrase[]>, items: readonly Item[], at: number): Phrase | undefined {
  return phrases.get(items[at]?.low ?? '')?.find(({ words }) => words.every((word, index) => items[at + index]?.low === word))
}

/** "The toll has gone up to ten": no bound. */
const RISEN = new Set(['gone', 'went', 'going', 'moved', 'crept'])

function qualified(items: readonly Item[], at: number): Found | null {
  const before = RISEN.has(items[at - 1]?.low ?? '') ? undefined : phraseAt(QUALIFIERS_BEFORE, items, at)
  if (before !== undefined) return qualifiedBefore(items, at, before)
  const plain = number(items, at)
  if (plain === null || isYear(items, at, plain) || isAge(items, at)) return null
  const behind = phraseAt(QUALIFIERS_BEHIND, items, at + plain.length)
  if (behind !== undefined) return { length: plain.length + behind.words.length, quantity: bounded(plain.value, behind.qualifier) }
  return { length: plain.length, quantity: bounded(plain.value, 'exactly') }
}

function qualifiedBefore(items: readonly Item[], at: number, { words, qualifier }: Phrase): Found | null {
  const rest = number(items, at + words.length)
  if (rest !== null) return { length: words.length + rest.length, quantity: bounded(rest.value, qualifier) }
  const loose = vague(items, at + words.length)
  return loose === null ? null : { length: words.length + loose.length, quantity: loose.quantity }
}

function bounded(value: number, qualifier: Quantity['qualifier']): Quantity {
  if (qualifier === 'at-least') return { low: value, high: null, qualifier }
  if (qualifier === 'more-than') return { low: value + 1, high: null, qualifier }
  if (qualifier === 'up-to') return { low: 0, high: value, qualifier }
  if (qualifier === 'fewer-than') return { low: 0, high: Math.max(0, value - 1), qualifier }
  return { low: value, high: value, qualifier }
}

/** "How many" asks, and "as many" is a number told before. */
const ASKED = new Set(['how', 'as'])

function vague(items: readonly Item[], at: number): Found | null {
  if (!VAGUE_FIRST.has(items[at]?.low ?? '') || ASKED.has(items[at - 1]?.low ?? '')) return null
  for (let length = 4; length > 0; length--) {
    const low = VAGUE[words(items, at, length) ?? '']
    if (low !== undefined) return { length, quantity: { low, high: null, qualifier: 'word' } }
  }
  return null
}

function number(items: readonly Item[], at: number): { readonly length: number; readonly value: number } | null {
  const first = items[at]
  if (first === undefined || !WORDS.test(first.low) || first.low === 'a' || first.low === 'an' || first.low === 'half') {
    return first?.low === 'a' || first?.low === 'half' ? articled(items, at) : null
  }
  const alone = NUMBER_START.test(first.low) ? readNumber(first.low) : null
  if (alone === null) return null
  let best = { length: 1, value: alone }
  for (let length = 2; length <= LONGEST_NUMBER && goesOn(items[at + length - 1]); length++) {
    const value = readNumber(words(items, at, length) ?? '?')
    if (value !== null && items[at + length - 1]?.low !== 'a') best = { length, value }
  }
  return best
}

function goesOn(item: Item | undefined): boolean {
  return item !== undefined && (item.low === 'and' || item.low === 'a' || NUMBER_START.test(item.low))
}

/** `a dozen`, `a hundred`: the article alone is no number. */
function articled(items: readonly Item[], at: number): { readonly length: number; readonly value: number } | null {
  for (const length of [3, 2]) {
    const text = words(items, at, length) ?? '?'
    const value = /dozen|hundred|thousand/.test(text) ? readNumber(text) : null
    if (value !== null) return { length, value }
  }
  return null
}

function words(items: readonly Item[], at: number, length: number): string | null {
  const part = items.slice(at, at + length)
  return part.length === length && part.every(({ is }) => is === 'word' || is === 'number') ? part.map(({ low }) => low).join(' ') : null
}

/** "in 2014", "2020": four digits without a comma are a year, unless people follow. */
function isYear(items: readonly Item[], at: number, { length, value }: { length: number; value: number }): boolean {
  return length === 1 && value >= 1900 && value <= 2099 && /^\d{4}$/.test(items[at]?.low ?? '')
}

/** "a woman of 72", "aged 61 and 64", "her husband, 70, was". */
function isAge(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.low === ',' && items[at + 1]?.low === ',' && SINGULAR.has(items[at - 2]?.low ?? '')) return true
  if (items[at - 1]?.low === 'aged' || (items[at - 1]?.low === 'and' && items[at - 3]?.low === 'aged')) return true
  return items[at - 1]?.low === 'of' && /^(?:man|woman|boy|girl)$/.test(items[at - 2]?.low ?? '')
}
