import type { Gazetteer } from '../core/gazetteer.ts'

/** For whoever runs without one: it knows no place, and so never guesses. */
export const noGazetteer: Gazetteer = {
  ready: async () => undefined,
  locate: async () => ({ is: 'unknown', parent: null }),
  complete: async () => [],
  place: async () => null,
  lies: async () => 'inside',
  close: async () => undefined,
}
