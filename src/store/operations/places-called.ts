import type { Operation } from '../operation.ts'
import { deskPlaces } from '../places/desk-places.ts'

export const placesCalled: Operation<'placesCalled'> = {
  name: 'placesCalled',
  lane: 'read',
  run: async (scope, names) => {
    const called = await deskPlaces(scope)
    return [...new Set(names.flatMap((name) => called.get(name) ?? []))]
  },
}
