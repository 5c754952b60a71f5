import type { Place } from '../cascade/item.ts'

/** Coarser ones stand later; a name alone is as fine as a town. */
const COARSE = ['area', 'province', 'country']

/** The places of the finest grain: the others are where those lie, and so is what a place is near. */
export function finest(places: readonly Place[]): readonly Place[] {
  const unique = places.filter(({ name }, at) => places.findIndex((one) => one.name === name) === at)
  const coarseness = ({ grain }: Place) => COARSE.indexOf(grain ?? '')
  const least = Math.min(...unique.map(coarseness))
  const fine = unique.filter((place) => coarseness(place) === least)
  const at = fine.filter(({ relation }) => relation !== 'near')
  return at.length > 0 ? at : fine
}
