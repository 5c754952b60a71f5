import { grainOf, PLACE_ADJECTIVES } from '../lexicon/place-words.ts'
import { capitalised } from '../text/token.ts'
import type { Item } from './item.ts'
import { isOne } from './pattern.ts'

/** So many words before what is taken: "the army's last two". */
const DESCRIBED = 5

/** "took the town of", "took the army's last outpost", "took three villages": ground is seized, and not a bus or a seat. */
export function takesGround(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  if (next === undefined) return false
  if (next.is === 'place') return next.places.some(({ grain }) => grain === 'town') || isTakenFrom(items, at + 2)
  if (next.is === 'word' && capitalised(next.text) && isTakenFrom(items, at + 2)) return true
  const behind = items.slice(at + 1, at + 2 + DESCRIBED)
  const ground = behind.findIndex(({ low }) => HOLDABLE.has(low))
  const after = behind[ground + 1]
  return ground > 0 && behind.slice(0, ground).every(isBeforeGround) && after?.is !== 'party' && grainOf(after?.low ?? '') === null
}

/** "Took Tuhayta from the militia". */
function isTakenFrom(items: readonly Item[], at: number): boolean {
  const from = items.findIndex(({ low }, index) => index >= at && index < at + FROM && low === 'from')
  return from >= 0 && items.slice(from + 1, from + 3).some(({ is }) => is === 'party')
}

/** So many words on it may stand from whom: "a fishing settlement on the coast road". */
const FROM = 12

function isBeforeGround(item: Item): boolean {
  const counts = item.is === 'quantity' || item.is === 'number' || item.is === 'party' || isOne(item, 'DET')
  return counts || item.low === "'s" || /^(?:last|first|final|remaining|more|other|army|military|police)$/.test(item.low) || PLACE_ADJECTIVES.has(item.low)
}

/** "Took the airport": what is held, and taken in war. */
const HOLDABLE = new Set(
  'airport airbase airfield base bases garrison garrisons barracks town towns village villages city bridge headquarters outpost outposts post posts crossing dam refinery hill hills junction stronghold camp camps'.split(
    ' ',
  ),
)

/** "The town of A has been fully freed from the rebels". */
export function wasFreed(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - DESCRIBED), at)
  const town = before.some((item) => item.is === 'place' && item.places.some(({ grain }) => grain === 'town'))
  return town && before.some((item) => isOne(item, 'BE')) && items[at + 1]?.low === 'from'
}

/** "Cleared the villages of A and B of militants". */
export function clearsGround(items: readonly Item[], at: number): boolean {
  const behind = items.slice(at + 1, at + 1 + FROM)
  const place = behind.findIndex(({ is }) => is === 'place')
  const of = behind.findIndex(({ low }, index) => index > place && low === 'of')
  return place >= 0 && place < 2 && of > 0 && behind[of + 1]?.is === 'party'
}
