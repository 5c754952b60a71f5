import { readNumber } from '../../text/numbers.ts'
import { type Scan, word } from './scan.ts'

/** How many were said, from the least to the most that the words can mean. */
export interface Quantity {
  readonly least: number
  readonly most: number
  readonly next: number
}

export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year'

const VAGUE: Readonly<Record<string, readonly [number, number]>> = { few: [2, 5], several: [3, 7], couple: [2, 2] }
/** "days later", without a number. */
const BARE: readonly [number, number] = [2, 6]
const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['minute', 'hour'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['night', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
])

/** The unit of time at a place, in the singular or plural; minutes count as an hour, nights as days. */
export function unitAt(scan: Scan, at: number): Unit | null {
  const low = word(scan, at)
  return UNITS.get(low.endsWith('s') ? low.slice(0, -1) : low) ?? null
}

/** `two days`, `a few weeks`, `24 hours`, `a couple of months`; `days` alone where `bare` allows. */
export function lengthAt(scan: Scan, at: number, bare = false): (Quantity & { readonly unit: Unit }) | null {
  const many = quantityAt(scan, at) ?? (bare && word(scan, at).endsWith('s') ? { least: BARE[0], most: BARE[1], next: at } : null)
  const unit = many === null ? null : unitAt(scan, many.next)
  return many === null || unit === null ? null : { unit, ...many, next: many.next + 1 }
}

function quantityAt(scan: Scan, at: number): Quantity | null {
  const vagueAt = word(scan, at) === 'a' ? at + 1 : at
  const vague = Object.hasOwn(VAGUE, word(scan, vagueAt)) ? VAGUE[word(scan, vagueAt)] : undefined
  if (vague !== undefined) return { least: vague[0], most: vague[1], next: vagueAt + (word(scan, vagueAt + 1) === 'of' ? 2 : 1) }
  const many = word(scan, at).length > 12 ? null : readNumber(word(scan, at))
  return many === null || many < 1 || many > 1000 ? null : { least: many, most: many, next: at + 1 }
}
