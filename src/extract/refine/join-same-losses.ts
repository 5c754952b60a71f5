import type { Frame } from '../frames/frame.ts'
import { datesClash, findRecent, join, placesClash } from './join.ts'
import type { Refiner } from './refiner.ts'

/** Fewer than so many dead are too common to show that two tellings are of one event. */
const TELLING = 3

/** The same number killed, told again further down or in the headline, is the same event. */
export const joinSameLosses: Refiner = (frames) => {
  const out: Frame[] = []
  for (const frame of frames) {
    const at = findRecent(out, (one) => sameLoss(one, frame) && !placesClash(one, frame) && !datesClash(one, frame))
    const before = out[at]
    if (before === undefined) out.push(frame)
    else out[at] = join(before, frame)
  }
  return out
}

function sameLoss(a: Frame, b: Frame): boolean {
  if (a.total || b.total || a.another || b.another) return false
  return a.losses.some(
    (x) =>
      x.quantity.qualifier !== 'word' &&
      x.quantity.low >= TELLING &&
      b.losses.some((y) => x.kind === y.kind && x.quantity.low === y.quantity.low && y.quantity.qualifier !== 'word'),
  )
}
