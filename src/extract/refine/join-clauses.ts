import type { Frame } from '../frames/frame.ts'
import { datesClash, join, lossesClash, placesClash } from './join.ts'
import type { Refiner } from './refiner.ts'

/** Clauses of one sentence tell of one event, unless their places, dates or losses say otherwise. */
export const joinClauses: Refiner = (frames) => {
  const out: Frame[] = []
  for (const frame of frames) {
    const at = out.findLastIndex((one) => one.sentences.some((no) => frame.sentences.includes(no)) && !clash(one, frame))
    const before = out[at]
    if (before === undefined) out.push(frame)
    else out[at] = join(before, frame)
  }
  return out
}

function clash(a: Frame, b: Frame): boolean {
  return placesClash(a, b) || datesClash(a, b) || lossesClash(a, b) || b.link === 'apart' || (b.link === 'following' && b.places.length + b.whens.length > 0)
}
