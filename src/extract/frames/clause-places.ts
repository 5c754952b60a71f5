import type { Item, Place } from '../cascade/item.ts'
import { isOne } from '../cascade/pattern.ts'
import { grainOf } from '../lexicon/place-words.ts'
import { THINGS } from '../lexicon/things.ts'
import { capitalised } from '../text/token.ts'
import type { Seen } from './parts.ts'

/** Places of the clause; what a verb takes or hits without a preposition is one too. */
export function placesIn(items: readonly Item[], seen: readonly Seen[]): Place[] {
  const direct = seen.flatMap(({ at, happening: { form, role } }) => {
    if (form === 'verb' && role === 'ousts') return fromBehind(items, at)
    if (form === 'verb') return role === 'acts' || role === 'gains' || role === 'cedes' || role === 'moves' ? nameBehind(items, at + 1) : []
    return (role === 'gains' || role === 'acts') && items[at + 1]?.low === 'of' ? nameBehind(items, at + 2) : []
  })
  const said = items.flatMap((item) => (item.is === 'place' ? item.places : []))
  return [...direct, ...said]
}

/** `expelled the group from NAME`. */
function fromBehind(items: readonly Item[], at: number): Place[] {
  const from = items.findIndex(({ low }, index) => index > at && index < at + 6 && low === 'from')
  return from < 0 ? [] : nameBehind(items, from + 1)
}

/** `captured NAME, NAME and NAME`. */
function nameBehind(items: readonly Item[], start: number): Place[] {
  const names: Place[] = []
  for (let at = start; at < items.length && names.length < MOST_NAMES; ) {
    const from = at + (items[at]?.low === 'the' ? 1 : 0)
    const end = nameEnd(items, from)
    const behind = items[end]
    if (end === from || (behind !== undefined && (isOne(behind, 'BE') || THINGS.has(behind.low)))) break
    const words = items.slice(from, end).map(({ text }) => text)
    names.push({
      name: words.join(' '),
      relation: 'at',
      grain: grainOf(words.at(-1)?.toLowerCase() ?? ''),
      parents: [],
      from: items[from]?.from ?? 0,
      to: items[end - 1]?.to ?? 0,
      tier: 'said',
    })
    if (behind?.low !== 'and' && behind?.low !== ',') break
    at = end + 1
  }
  return names
}

const MOST_NAMES = 8

function nameEnd(items: readonly Item[], from: number): number {
  let end = from
  while (items[end]?.is === 'word' && capitalised(items[end]?.text ?? '') && end - from < 5) end++
  return end
}
