import type { PictureBar, Stated } from '../../../core/picture.ts'
import type { Mark } from '../../../core/sketch.ts'
import { added, NONE_REPORTED } from './mark.ts'

/** The line of losses of which nobody says whose they are. */
export const UNSAID = 'Side not stated'

interface Side {
  interval: Stated | null
  events: number
}

/** Losses by side, the gravest first; sides of which no figure is stated last. */
export function sidesOf(marks: readonly Mark[]): PictureBar[] {
  const sides = new Map<string, Side>()
  for (const { losses, events } of marks) {
    for (const { side, interval, noneReported } of losses) {
      const name = side ?? UNSAID
      const known = sides.get(name) ?? { interval: null, events: 0 }
      const figure = interval ?? (noneReported ? NONE_REPORTED : null)
      sides.set(name, { interval: both(known.interval, figure), events: known.events + events })
    }
  }
  return [...sides]
    .map(([label, { interval, events }]) => ({ label, interval, events }))
    .toSorted((one, other) => (other.interval?.min ?? -1) - (one.interval?.min ?? -1) || (one.label < other.label ? -1 : 1))
}

function both(one: Stated | null, other: Stated | null): Stated | null {
  return one === null || other === null ? (one ?? other) : added([one, other])
}
