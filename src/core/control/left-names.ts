import type { Facts } from '../event.ts'
import { fold } from '../fold.ts'
import type { Control } from './control.ts'
import { takePart } from './take-part.ts'

/** The places that an event was moved away from, and that what it says of control still names. */
export function leftNames(before: Facts, after: Facts): string[] {
  const [were, are] = [namesOf(before), namesOf(after)]
  const left = after.control.filter(({ place }) => were.has(fold(place)) && !are.has(fold(place)))
  return [...new Map(left.map(({ place }) => [fold(place), place])).values()]
}

/** The changes of control with such a name put right, where the event is at one place now. */
export function movedControl(before: Facts, after: Facts): Control[] {
  const left = leftNames(before, after).map(fold)
  const [at, second] = after.places
  if (left.length !== 1 || at === undefined || second !== undefined) return []
  return after.control.map((control) => (left.includes(fold(control.place)) ? { ...control, place: takePart(at.name).place } : control))
}

function namesOf({ places }: Facts): Set<string> {
  return new Set(places.map(({ name }) => fold(takePart(name).place)))
}
