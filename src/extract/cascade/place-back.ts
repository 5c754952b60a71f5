import { grainOf, PLACE_ADJECTIVES } from '../lexicon/place-words.ts'
import { type Item, isNation, type Place, type Reading, span } from './item.ts'

/** Kinds of places that "the …" points back at. */
const KINDS = new Set(
  'city town village capital area region province state district neighbourhood neighborhood camp enclave settlement suburb township hospital base scene'.split(
    ' ',
  ),
)

/** `the city`, `that area`, `the same village` behind a preposition: a place that was named before. Its name is those words until it is known. */
export function placeBackAt(items: readonly Item[], at: number, reading: Reading): { readonly length: number; readonly place: Place } | null {
  if (items[at]?.low === 'the' && items[at + 2]?.low === 'of' && (grainOf(items[at + 1]?.low ?? '') === 'area' || items[at + 1]?.low === 'heart')) {
    const whole = placeBackAt(items, at + 3, reading)
    return whole === null ? null : { length: whole.length + 3, place: { ...whole.place, relation: 'area' } }
  }
  const article = items[at]?.low
  if (article !== 'the' && article !== 'that' && article !== 'this') return null
  const skipped = isDescribed(items, at + 1) ? 1 : 0
  const kind = items[at + 1 + skipped]
  const behind = items[at + 2 + skipped]
  if (
    kind?.is !== 'word' ||
    !KINDS.has(kind.low) ||
    behind?.low === 'of' ||
    behind?.low === 'between' ||
    behind?.low === "'s" ||
    (behind?.is === 'word' && grainOf(behind.low) !== null)
  )
    return null
  const { from, to } = span(items, at, at + 2 + skipped, reading)
  const nation = isNationsCapital(items, at + 1) ? [items[at + 1]?.text ?? ''] : []
  return { length: 2 + skipped, place: { name: `the ${kind.low}`, relation: 'at', grain: grainOf(kind.low), parents: nation, from, to, tier: 'resolved' } }
}

/** "The old city", "the Afghan capital". */
function isDescribed(items: readonly Item[], at: number): boolean {
  return isNationsCapital(items, at) || (items[at]?.is === 'word' && PLACE_ADJECTIVES.has(items[at]?.low ?? ''))
}

/** "The Afghan capital": not just any town that was named before. */
function isNationsCapital(items: readonly Item[], at: number): boolean {
  const nation = items[at]
  return nation !== undefined && isNation(nation) && items[at + 1]?.low === 'capital'
}

/** The kind of place that a place points back as; null for one that has a name. */
export function pointsBackAs({ name }: Pick<Place, 'name'>): string | null {
  return /^the (\p{Ll}+)$/u.exec(name)?.[1] ?? null
}
