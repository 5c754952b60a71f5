import type { Event } from '../core/event.ts'

/** A way to write events to a file: what stands before, each event, between two, after. */
export interface Format {
  readonly name: string
  readonly extension: string
  readonly mediaType: string
  readonly head: string
  write(event: Event): string
  readonly between: string
  readonly tail: string
}
