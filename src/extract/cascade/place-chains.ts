import { grainOf } from '../lexicon/place-words.ts'
import type { Item, Reading } from './item.ts'
import { isOne } from './pattern.ts'

/** "A in B", "A, east of B", "A, about 25 km west of B": what follows at once is where the first lies. */
export function chains(items: readonly Item[], reading: Reading): Item[] {
  const out: Item[] = []
  for (const item of items) {
    const at = item.is === 'place' ? chainStart(out) : null
    const first = at === null ? undefined : out[at]
    if (at === null || first?.is !== 'place' || item.is !== 'place') out.push(item)
    else out.splice(at, out.length - at, inside(first, item, reading))
  }
  return out
}

const BETWEEN = new Set(
  'of also about some around roughly just situated located which is a an the small seat town village city locality settlement hamlet'.split(' '),
)
const LONGEST_LINK = 8

/** The place that the next one follows, over a comma and a distance; null where other words part them. */
function chainStart(items: readonly Item[]): number | null {
  for (let at = items.length - 1; at >= Math.max(0, items.length - LONGEST_LINK); at--) {
    const item = items[at]
    if (item?.is === 'place') return at
    if (
      item === undefined ||
      !(
        item.low === ',' ||
        item.is === 'number' ||
        item.is === 'quantity' ||
        BETWEEN.has(item.low) ||
        isKindBehind(items, at) ||
        (items.at(-1)?.low === ',' && isForWhom(items, at)) ||
        isOne(item, 'UNIT')
      )
    )
      return null
  }
  return null
}

/** ", an islet in", ", a port city in": a word for a kind of place behind its article, and the word between them. */
function isKindBehind(items: readonly Item[], at: number): boolean {
  const [second, first, item, next] = [items[at - 2]?.low ?? '', items[at - 1]?.low ?? '', items[at], items[at + 1]?.low ?? '']
  if (item?.is !== 'word') return false
  return /^an?$/.test(first) ? grainOf(item.low) !== null || grainOf(next) !== null : /^an?$/.test(second) && grainOf(item.low) !== null
}

/** "The Kalma camp for displaced people, south of Nyala". */
function isForWhom(items: readonly Item[], at: number): boolean {
  const [before, item] = items.slice(Math.max(0, at - 1), at + 1)
  return item?.low === 'for' ? before?.is === 'place' : item?.is === 'party' && before?.low === 'for'
}

/** The place that lies in the other: in "Ulang County, around the village of Kuich" the village in the county. */
function inside(first: Item & { is: 'place' }, second: Item & { is: 'place' }, reading: Reading): Item {
  const turned = first.places.every(({ grain }) => grain === 'province') && second.places.every(({ grain }) => grain === 'town')
  const [place, parent] = turned ? [second, first] : [first, second]
  const [from] = reading.span(first.at, first.end)
  const [, to] = reading.span(second.at, second.end)
  const text = reading.text.slice(from, to).replace(/\s+/g, ' ')
  const parents = parent.places.flatMap(({ name, parents }) => [name, ...parents])
  return {
    is: 'place',
    at: first.at,
    end: second.end,
    from,
    to,
    text,
    low: text.toLowerCase(),
    places: place.places.map((one) => ({ ...one, parents: [...one.parents, ...parents] })),
  }
}
