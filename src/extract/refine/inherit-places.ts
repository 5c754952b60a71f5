import type { Frame } from '../frames/frame.ts'
import { TOLLS } from '../frames/loss-rules.ts'
import type { Refiner } from './refiner.ts'

/** "In another incident …": an event with losses and no place happened where the paragraph is. */
export const inheritPlaces: Refiner = (frames) => {
  const out: Frame[] = []
  for (const frame of frames) {
    const before = out.at(-1)
    const near = before !== undefined && before.paragraph === frame.paragraph && before.places.length > 0
    out.push(
      near &&
        frame.places.length === 0 &&
        (frame.losses.some(({ rule }) => !TOLLS.has(rule)) ||
          (frame.happenings.some(({ role }) => role === 'ousts') && frame.sentences[0] === before.sentences[0]))
        ? { ...frame, places: before.places.map((place) => ({ ...place, tier: 'inherited' as const })) }
        : frame,
    )
  }
  return out
}
