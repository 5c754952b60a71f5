import type { Event } from '../../src/core/event.ts'
import type { Format } from '../../src/exchange/format.ts'
import { writeEvents } from '../../src/exchange/write-events.ts'

/** The file that a format makes of the events, two at a time. */
export async function written(format: Format, events: readonly Event[]): Promise<string> {
  let file = ''
  for await (const piece of writeEvents(format, pairs(events), () => undefined)) file += piece
  return file
}

async function* pairs(events: readonly Event[]): AsyncGenerator<readonly Event[]> {
  for (let at = 0; at < events.length; at += 2) yield events.slice(at, at + 2)
}
