import type { Event } from '../core/event.ts'
import type { Format } from './format.ts'

/** The text of a file, in pieces of a few events, so that no piece holds the main thread for long. */
export async function* writeEvents(
  format: Format,
  chunks: AsyncIterable<readonly Event[]> | Iterable<readonly Event[]>,
  progress: (done: number) => void,
): AsyncGenerator<string> {
  let done = 0
  yield format.head
  for await (const events of chunks) {
    for (const event of events) {
      yield (done === 0 ? '' : format.between) + format.write(event)
      done += 1
    }
    progress(done)
  }
  yield format.tail
}
