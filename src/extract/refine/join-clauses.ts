import type { Frame } from '../frames/frame.ts'
import { datesClash, join, lossesClash, placesClash } from './join.ts'
import type { Refiner } from './refiner.ts'

/** Clauses of one sentence tell of one event, unless their places, dates or losses say otherwise. */
export const joinClauses: Refiner = (frames) => {
  const out: Frame[] = []
  for (const frame of frames) {
    const [no] = frame.sentences
    let at = out.length - 1
    while (at >= 0 && out[at]?.sentences[0] === no && clash(out[at] as Frame, frame)) at--
    const before = out[at]
    if (before === undefined || before.sentences[0] !== no) out.push(frame)
    else out[at] = join(before, frame)
  }
  return out
}

function clash(a: Frame, b: Frame): boolean {
  return placesClash(a, b) || datesClash(a, b) || lossesClash(a, b) || b.link === 'apart' || (b.link === 'following' && b.places.length + b.whens.length > 0)
}
