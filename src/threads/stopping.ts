import { StoreTrouble } from '../core/store.ts'

/** What is told to whoever asks a thread that is not to start again: Sitlog is on its way out. */
export function stopping(): StoreTrouble {
  return new StoreTrouble('stopping', 'Sitlog is being stopped or started anew. Send the line again in a minute.')
}
