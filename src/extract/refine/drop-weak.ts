import type { Frame } from '../frames/frame.ts'
import type { Refiner } from './refiner.ts'

/** What is also said of matches, markets and debates stands only beside a party under arms, a loss or a weapon; and nothing stands without who or where. */
export const dropWeak: Refiner = (frames) => frames.filter((frame) => !isWeak(frame) && says(frame))

function isWeak({ happenings, losses, weapon, by, on }: Frame): boolean {
  if (losses.some(({ kind }) => kind === 'killed' || kind === 'wounded' || kind === 'captured' || kind === 'casualties')) return false
  if (happenings.some(({ weak }) => !weak) || weapon !== null) return false
  const parties = [...by, ...on.flatMap(({ party }) => (party === null ? [] : [party]))]
  return !parties.some(({ sort }) => sort === 'state' || sort === 'armed')
}

function says({ places, by, on, losses }: Frame): boolean {
  return places.length > 0 || losses.length > 0 || (by.length > 0 && on.length > 0)
}
