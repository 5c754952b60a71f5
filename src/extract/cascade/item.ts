import type { FoundDate } from '../dates/found-date.ts'
import type { Tier } from '../draft.ts'
import type { Sort } from '../lexicon/people.ts'
import type { Grain } from '../lexicon/place-words.ts'
import type { Role, Trigger } from '../lexicon/trigger.ts'
import type { Quantity } from '../quantity.ts'
import type { Trie } from '../text/trie.ts'

/** The words of the source that show a value: offsets. */
export interface Evidence {
  readonly from: number
  readonly to: number
}

/** Who, as written. `key` is an actor of the register; `generic` has no name in it ("gunmen", "the army"). */
export interface Party extends Evidence {
  readonly name: string
  readonly sort: Sort
  readonly key: string | null
  readonly generic: boolean
  readonly tier: Tier
  /** "The insurgents": of whom the text has told. */
  readonly definite?: boolean
}

/** Where, as written. A chain "A in B, C" is one place with its parents. */
export interface Place extends Evidence {
  readonly name: string
  readonly relation: 'at' | 'near' | 'between' | 'toward' | 'area'
  readonly grain: Grain | null
  readonly parents: readonly string[]
  readonly tier: Tier
  /** It opens its sentence, a comma behind it: what follows lies in it. */
  readonly opens?: boolean
}

/** Some of a side: "at least nine soldiers"; no party where the words name none ("wounding eight"). */
export interface Counted {
  readonly quantity: Quantity
  readonly party: Party | null
  /** A number and nothing else: of whom, the clause around it tells. */
  readonly bare?: boolean
  /** Of those who are told of as doing or saying it: "seven of its own". */
  readonly own?: boolean
  /** "Six of the gunmen", "the gunman", "four others": they belong to what was told before. */
  readonly further?: boolean
  /** "We killed six of them": those on the other side of the event told before. */
  readonly them?: boolean
  /** Civilians are said to be among them: they are not all of a side under arms. */
  readonly mixed?: boolean
}

export interface Happening {
  readonly type: string | null
  readonly role: Role
  readonly form: 'verb' | 'noun'
  readonly weak: boolean
  /** What is done to the subject: "was attacked". */
  readonly passive: boolean
}

interface Base extends Evidence {
  /** The tokens of the sentence that it covers: from `at` up to `end`. */
  readonly at: number
  readonly end: number
  readonly text: string
  readonly low: string
}

/** One step of reading a sentence: its tokens, then fewer and larger things. */
export type Item = Base &
  (
    | { readonly is: 'word' | 'mark' | 'number' }
    | { readonly is: 'quantity'; readonly quantity: Quantity }
    | { readonly is: 'when'; readonly when: FoundDate }
    | { readonly is: 'party'; readonly party: Party }
    | { readonly is: 'place'; readonly places: readonly Place[] }
    | { readonly is: 'losers'; readonly parts: readonly Counted[] }
    | { readonly is: 'trigger'; readonly happening: Happening }
    | { readonly is: 'speech'; readonly speaker: Party | null }
  )

/** A step of the cascade: items in, items out, the words between them kept. */
export type Step = (items: readonly Item[], context: Reading) => Item[]

/** What the steps know beside the sentence. */
export interface Reading {
  readonly text: string
  /** Offsets of the sentence's tokens in the text. */
  readonly span: (at: number, end: number) => readonly [from: number, to: number]
  readonly dates: readonly FoundDate[]
  readonly names: NameFinder
  /** Words for events that the desk has added. */
  readonly events: Trie<Trigger>
}

/** The longest known name that starts at a word: how many words, and whose, under the `name` as the register writes it. */
export type NameFinder = (
  word: (at: number) => string | undefined,
  at: number,
) => { readonly length: number; readonly name: string; readonly key: string | null; readonly sort: Sort; readonly generic: boolean } | null

/** One item out of several neighbours. What it is stands before it, `{ is: 'word', ...span(…) }`: V8 takes many times as long to add to what was spread. */
export function span(items: readonly Item[], from: number, to: number, reading: Reading): Base {
  const first = items[from]
  const last = items[to - 1]
  const at = first?.at ?? 0
  const end = last?.end ?? at
  const [a, b] = reading.span(at, end)
  const text = oneLine(reading.text.slice(a, b))
  return { at, end, from: a, to: b, text, low: from + 1 === to && first !== undefined ? first.low : text.toLowerCase() }
}

function oneLine(text: string): string {
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text
}

/** A country or demonym that stands alone: a place or a party, as its neighbours say. */
export function isNation(item: Item): boolean {
  return item.is === 'party' && item.party.sort === 'nation'
}
