import type { Item } from '../cascade/item.ts'
import { isOne } from '../cascade/pattern.ts'
import { BUILT } from '../lexicon/place-words.ts'
import { HELD, THINGS } from '../lexicon/things.ts'
import { classesOf } from '../lexicon/word-classes.ts'
import { capitalised } from '../text/token.ts'
import type { Target } from './frame.ts'

/** Whether a word is on a list of what is attacked and is nobody. */
export function isThing(low: string): boolean {
  return HELD.has(low) || THINGS.has(low) || BUILT.has(low)
}

/** What verbs of force take too, and nobody can see: "struck a deal", "hit a record", "dealt a blow". */
const NOT_SEEN = new Set(
  'pellets stones gas about around roughly explosive explosives bomb bombs device devices charge charges blow blows deal deals chord balance note nerve heights peak bottom low lows high highs record snag wall fire back ground alarm pose tone part parts role fear hopes hope optimism plan plans bill idea ideas goal goals points rivals list market-share impasse agreement accord truce ceasefire pact figure figures losses loss casualties damage chaos panic violence war fighting town towns village villages city cities capital area areas region regions province district districts outskirts territory side way time times day days night hours place places scene advance advances offensive attempt attempts head heart chest leg face lead test talks crisis people others number numbers group groups total dawn dusk daybreak noon midday midnight nightfall sunrise sunset border borders frontier'.split(
    ' ',
  ),
)
/** So many words the name of a thing has at most. */
const LONGEST = 4
/** So many things of a list are kept. */
const MOST = 4

/** "torched a convenience store and three stalls": things that no list has, behind an article or a number, or in the plural. */
export function unlisted(items: readonly Item[], start: number): Target[] {
  const out: Target[] = []
  for (let at = start; out.length < MOST; ) {
    const found = thingFrom(items, at)
    if (found === null) return out
    out.push(found.thing)
    const link = items[found.end]
    if (link?.low !== 'and' && link?.low !== ',') return out
    at = found.end + (link.low === ',' && items[found.end + 1]?.low === 'and' ? 2 : 1)
  }
  return out
}

function thingFrom(items: readonly Item[], at: number): { readonly thing: Target; readonly end: number } | null {
  let from = at
  while (leads(items[from]) && from - at < LONGEST) from++
  if (items.slice(at, from).some(({ low }) => THEIRS.has(low))) return null
  let end = from
  while (end - from < LONGEST && isPlain(items[end]) && !(end > from && isDone(items, end))) end++
  if (end > from && items[end]?.low === 'of' && isPlain(items[end + 1]) && isNoun(items[end + 1])) end += 2
  const [first, head] = [items[from], items[end - 1]]
  if (first === undefined || head === undefined || end === from || !isNoun(head) || !(from > at || /s$/.test(head.low)) || isNamed(items[end])) return null
  return { thing: { name: wordsOf(items.slice(from, end)), party: null, from: first.from, to: head.to }, end }
}

/** "a pickup sent after them", "a van parked near": what was done with it is none of its name; "two newly armoured cars" are called so. */
function isDone(items: readonly Item[], at: number): boolean {
  return /^(?:sent|bound|driven|\w+ed)$/.test(items[at]?.low ?? '') && !isPlain(items[at + 1])
}

/** "when their vehicle was hit": what is somebody's is told for their sake. */
const THEIRS = new Set(['their', 'his', 'her', 'its', 'my', 'our'])

/** "the minority Sunni community": what stood before the name only described it. */
function isNamed(next: Item | undefined): boolean {
  return next?.is === 'party' || (next?.is === 'word' && capitalised(next.text))
}

/** Words of a thing as one reads them. */
export function wordsOf(items: readonly Item[]): string {
  return items
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(" 's", "'s")
}

/** Where the name of a thing goes on behind its noun: "a wedding party", "a police post building". */
export function thingEnd(items: readonly Item[], at: number): number {
  let end = at + 1
  while (end - at < LONGEST && isPlain(items[end]) && isNoun(items[end])) end++
  return end
}

function leads(item: Item | undefined): boolean {
  if (item === undefined) return false
  const bare = item.is === 'losers' && item.parts.every(({ party }) => party === null)
  return (
    bare ||
    item.is === 'quantity' ||
    item.is === 'number' ||
    isOne(item, 'DET') ||
    /^(?:several|many|few|some|dozens|hundreds|of|at|least|no|not|fewer|less|more|than)$/.test(item.low)
  )
}

function isPlain(item: Item | undefined): boolean {
  return item?.is === 'word' && !capitalised(item.text) && /^\p{Ll}[\p{Ll}-]+$/u.test(item.text) && classesOf(item.low).size === 0 && !SMALL.has(item.low)
}

const SMALL = new Set(
  'of for by with them it who that than because or but nor so if only just even here there again together alike amid during against under upon without using via per as and its early late ablaze alight aflame when while where which whose after before until since'.split(
    ' ',
  ),
)

function isNoun(item: Item | undefined): boolean {
  return item !== undefined && item.low.length > 2 && !NOT_SEEN.has(item.low) && !/(?:ly|ed|ing)$/.test(item.low)
}
