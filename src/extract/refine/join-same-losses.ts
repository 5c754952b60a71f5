import type { Frame } from '../frames/frame.ts'
import { datesClash, findRecent, join, townsClash } from './join.ts'
import type { Refiner } from './refiner.ts'

/** Fewer than so many dead are too common to show that two tellings are of one event. */
const TELLING = 3

/** The same number killed, told again further down or in the headline, is the same event. */
export const joinSameLosses: Refiner = (frames) => {
  const out: Frame[] = []
  for (const frame of frames) {
    const at = findRecent(out, (one) => sameLoss(one, frame) && !townsClash(one, frame) && !datesClash(one, frame))
    const before = out[at]
    if (before === undefined) out.push(frame)
    else out[at] = join(before, frame)
  }
  return out
}

function sameLoss(a: Frame, b: Frame): boolean {
  if (a.total || b.total || a.another || b.another) return false
  if (killed(a) >= TELLING && killed(a) === killed(b)) return true
  return a.losses.some(
    (x) =>
      x.quantity.qualifier !== 'word' &&
      x.quantity.low >= TELLING &&
      b.losses.some((y) => x.kind === y.kind && x.quantity.low === y.quantity.low && y.quantity.qualifier !== 'word'),
  )
}

function killed({ losses }: Frame): number {
  return losses.reduce((sum, { kind, quantity }) => sum + (kind === 'killed' && quantity.qualifier !== 'word' ? quantity.low : 0), 0)
}
