import { fold } from '../fold.ts'
import { dayNumber, type When } from '../when.ts'
import { areasOf, placeIn } from './areas.ts'
import type { TotalPart } from './total.ts'

/** How one part of a total lies to another. `overlap` is neither within nor apart, as a place lies to a week. */
export type PartRelation = 'same' | 'inside' | 'around' | 'apart' | 'overlap'

const NO_AREAS = areasOf([], [])

/** Compares two parts of one whole by place, by days and by side: what is null is all of the whole. */
export function partRelation(a: TotalPart, b: TotalPart): PartRelation {
  const ways = [
    compare(a.place, b.place, (one, other) => {
      if (fold(one.name) === fold(other.name)) return 'same'
      if (placeIn(one, other, NO_AREAS) === 'inside') return 'inside'
      return placeIn(other, one, NO_AREAS) === 'inside' ? 'around' : 'apart'
    }),
    compare(a.when, b.when, spans),
    compare(a.claim.side, b.claim.side, (one, other) => (fold(one) === fold(other) ? 'same' : 'apart')),
  ]
  if (ways.includes('apart')) return 'apart'
  const [narrower, wider] = [ways.includes('inside'), ways.includes('around')]
  if (ways.includes('overlap') || (narrower && wider)) return 'overlap'
  if (narrower) return 'inside'
  return wider ? 'around' : 'same'
}

function compare<Value>(a: Value | null, b: Value | null, both: (a: Value, b: Value) => PartRelation): PartRelation {
  if (a !== null && b !== null) return both(a, b)
  if (a === b) return 'same'
  return a === null ? 'around' : 'inside'
}

function spans(a: When, b: When): PartRelation {
  const [[from, to], [first, last]] = [daysOf(a), daysOf(b)]
  if (from === first && to === last) return 'same'
  if (to < first || last < from) return 'apart'
  if (from >= first && to <= last) return 'inside'
  return from <= first && to >= last ? 'around' : 'overlap'
}

/** First and last possible day as numbers; an open end is endless. */
export function daysOf({ start, end }: When): [number, number] {
  return [start === null ? Number.NEGATIVE_INFINITY : dayNumber(start), end === null ? Number.POSITIVE_INFINITY : dayNumber(end)]
}
