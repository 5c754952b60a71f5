import { classesOf } from '../lexicon/word-classes.ts'
import type { Item } from './item.ts'

/** One element of a pattern: the classes or words it takes, how often, and the name under which it is kept. */
interface Element {
  readonly name: string | null
  readonly takes: readonly string[]
  readonly least: 0 | 1
  readonly most: number
}

export type Pattern = readonly Element[]
export interface Match {
  readonly length: number
  readonly named: ReadonlyMap<string, Item>
}

/** A star takes so many items at most, so that a match looks at a bounded number of them. */
const STAR = 4

/**
 * `n:LOSERS BE ADV* KILLED`: items one after the other. Capitals are kinds of items and classes of words, small letters are words, `|` is or,
 * `?` may be missing, `*` may be missing or stand up to four times.
 */
export function pattern(source: string): Pattern {
  return source.split(' ').map((part) => {
    const [, name = null, takes = '', often = ''] = /^(?:(\w+):)?(.+?)([?*]?)$/.exec(part) ?? []
    return { name, takes: takes.split('|'), least: often === '' ? 1 : 0, most: often === '*' ? STAR : 1 }
  })
}

/** Everything that elements of a pattern could take among the items: their words, kinds and classes. */
export function signsOf(items: readonly Item[]): ReadonlySet<string> {
  const signs = new Set<string>()
  for (const { is, low } of items) {
    signs.add(low).add(KINDS[is])
    if (is === 'word' || is === 'trigger') for (const one of classesOf(low)) signs.add(one)
  }
  return signs
}

/** Whether there is, in whatever order, all that the pattern cannot do without: most patterns are done with by that. */
export function canMatch(pattern: Pattern, signs: ReadonlySet<string>): boolean {
  return pattern.every(({ least, takes }) => least === 0 || takes.some((one) => signs.has(one)))
}

/** What the pattern takes from a place on; null where it takes nothing. The earlier element takes as much as lets the later ones match. */
export function matchAt(pattern: Pattern, items: readonly Item[], at: number): Match | null {
  const [first] = pattern
  if (first !== undefined && first.least === 1 && !fits(first, items[at])) return null
  const named = new Map<string, Item>()
  const end = take(pattern, 0, items, at, named)
  return end === null ? null : { length: end - at, named }
}

function take(pattern: Pattern, step: number, items: readonly Item[], at: number, named: Map<string, Item>): number | null {
  const element = pattern[step]
  if (element === undefined) return at
  let reach = 0
  while (reach < element.most && fits(element, items[at + reach])) reach++
  for (let count = reach; count >= element.least; count--) {
    const end = take(pattern, step + 1, items, at + count, named)
    const item = items[at]
    if (end !== null) {
      if (element.name !== null && count > 0 && item !== undefined) named.set(element.name, item)
      return end
    }
  }
  return null
}

function fits({ takes }: Element, item: Item | undefined): boolean {
  return item !== undefined && takes.some((one) => isOne(item, one))
}

const KINDS: Readonly<Record<Item['is'], string>> = {
  word: 'WORD',
  mark: 'MARK',
  number: 'NUMBER',
  quantity: 'QUANTITY',
  when: 'WHEN',
  party: 'PARTY',
  place: 'PLACE',
  losers: 'LOSERS',
  trigger: 'TRIGGER',
  speech: 'SPEECH',
}

/** Whether an item is of a kind or class, or is a word. */
export function isOne(item: Item, what: string): boolean {
  if (what === item.low || what === KINDS[item.is]) return true
  return (item.is === 'word' || item.is === 'trigger') && classesOf(item.low).has(what)
}
