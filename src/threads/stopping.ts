import { StoreTrouble } from '../core/store.ts'

/** The error for whoever asks a thread that will not be started again, because Sitlog is stopping. */
export function stopping(): StoreTrouble {
  return new StoreTrouble('stopping', 'Sitlog is being stopped or started anew. Send the line again in a minute.')
}
