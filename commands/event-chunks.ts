import type { Event } from '../src/core/event.ts'
import type { Query } from '../src/core/query.ts'
import type { Desk } from '../src/core/store.ts'

/** All events of a query in the order of their numbers, so many at a time. While one lot is worked on, the next is read. */
export async function* eventChunks(desk: Desk, query: Query, size: number): AsyncGenerator<readonly Event[]> {
  const read = (after: number): Promise<Event[]> => {
    const reading = desk.chunk(query, after, size)
    reading.catch(() => undefined) // whoever takes it hears of it; nobody may
    return reading
  }
  let next: Promise<Event[]> | null = read(0)
  while (next !== null) {
    const events: Event[] = await next
    await new Promise((resolve) => setImmediate(resolve)) // they were just taken over from their thread: others come before they are worked on
    const last = events.at(-1)
    next = last === undefined || events.length < size ? null : read(last.no)
    if (last !== undefined) yield events
  }
}
