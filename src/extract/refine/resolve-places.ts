import { fold } from '../../core/fold.ts'
import type { Place } from '../cascade/item.ts'
import { pointsBackAs } from '../cascade/place-back.ts'
import type { Frame } from '../frames/frame.ts'
import { grainOf } from '../lexicon/place-words.ts'
import type { Refiner } from './refiner.ts'

/** So many places back "the city" can mean. */
const REACH = 12

/** "In the city", "near the camp": the place of that kind that was named last; where none was, nothing. */
export const resolvePlaces: Refiner = (frames, { dateline }) => {
  const named: Place[] = dateline === null ? [] : [{ name: dateline, relation: 'at', grain: null, parents: [], from: 0, to: 0, tier: 'defaulted' }]
  return frames.map((frame): Frame => {
    const places = frame.places.filter((place) => pointsBackAs(place) === null).map(withNamedParents)
    const back = frame.places.filter((place) => pointsBackAs(place) !== null)
    const resolved = places.length > 0 ? places : back.slice(0, 1).flatMap((place) => meant(place, named.slice(-REACH)) ?? [])
    named.push(...places)
    return { ...frame, places: resolved }
  })
}

/** "Elsewhere in the province, … in Rubaya": several provinces may have been named by then, and no name is better than a wrong one. */
function withNamedParents(place: Place): Place {
  return { ...place, parents: place.parents.filter((name) => pointsBackAs({ name }) === null) }
}

/** The place that "the city" stands for, where the words stand. */
function meant(back: Place, named: readonly Place[]): Place | null {
  const kind = pointsBackAs(back) ?? ''
  const grain = grainOf(kind)
  const called = named.findLast(({ name }) => fold(name).split(' ').includes(kind))
  if (back.parents.length > 0) return capitalOf(back, called ?? named.find(({ tier }) => tier === 'defaulted'))
  if (kind === 'capital') return backTo(called ?? named.findLast((one) => one.grain === 'town') ?? named.findLast((one) => one.grain === null), back)
  if (kind === 'scene') return backTo(named.at(-1), back)
  const found =
    called ?? (grain === 'town' || kind === 'area' || kind === 'region' ? named.findLast((one) => one.grain === null || one.grain === 'town') : undefined)
  return backTo(found, back) ?? (grain === 'province' ? parentOf(back, named) : null)
}

/** "The Afghan capital": what was called a capital, or the city of the dateline; else it keeps those words, as no other town is it. */
function capitalOf(back: Place, city: Place | undefined): Place {
  return backTo(city, back) ?? { ...back, name: `${back.parents[0] ?? ''} capital`, parents: [], tier: 'said' }
}

function backTo(found: Place | undefined, { relation, from, to }: Place): Place | null {
  return found === undefined ? null : { ...found, relation, from, to, tier: 'resolved' }
}

/** "In the province": the larger place that a place was said to lie in. */
function parentOf(back: Place, named: readonly Place[]): Place | null {
  const larger = named.findLast(({ grain }) => grain === 'province')
  const name = larger?.name ?? named.findLast(({ parents }) => parents.length > 0)?.parents.at(-1)
  return name === undefined ? null : { ...back, name, parents: [], tier: 'resolved' }
}
