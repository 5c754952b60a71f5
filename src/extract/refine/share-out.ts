import { fold } from '../../core/fold.ts'
import type { Place } from '../cascade/item.ts'
import type { Frame } from '../frames/frame.ts'
import { findRecent } from './join.ts'
import type { Refiner } from './refiner.ts'

/** How many sentences on the losses of a strike on several towns are told, town by town. */
const REACH = 3

/** "Strikes on A and B. Eleven died in A, and one in B": each loss is of the strike at its place. */
export const shareOut: Refiner = (frames) => {
  const out: Frame[] = []
  for (const frame of frames) {
    const at = findRecent(out, (one) => strikes(one, frame))
    const strike = out[at]
    if (strike === undefined) {
      out.push(frame)
      continue
    }
    const left = strike.places.filter((place) => !frame.places.some((one) => samePlace(one, place)))
    out[at] = { ...strike, places: left }
    out.push({
      ...frame,
      happenings: [...strike.happenings, ...frame.happenings],
      weapon: frame.weapon ?? strike.weapon,
      by: frame.by.length > 0 ? frame.by : strike.by,
      whens: frame.whens.length > 0 ? frame.whens : strike.whens,
    })
  }
  return out.filter(({ places, losses, happenings, on }) => places.length + losses.length + on.length > 0 || happenings.length === 0)
}

function strikes(strike: Frame, { sentences: [no = 0], places, losses, happenings }: Frame): boolean {
  if (strike.places.length === 0 || strike.losses.length > 0 || losses.length === 0 || happenings.some(({ role }) => role !== 'kills')) return false
  return no - (strike.sentences.at(-1) ?? 0) <= REACH && places.length > 0 && places.every((place) => strike.places.some((one) => samePlace(one, place)))
}

function samePlace(a: Place, b: Place): boolean {
  return fold(a.name) === fold(b.name)
}
