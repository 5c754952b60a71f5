import { expect, test } from 'vitest'
import type { Event } from '../../src/core/event.ts'
import type { Format } from '../../src/exchange/format.ts'
import { formats } from '../../src/exchange/index.ts'
import { writeEvents } from '../../src/exchange/write-events.ts'
import { event } from '../render/events.ts'

const numbers: Format = { name: 'numbers', extension: 'txt', mediaType: 'text/plain', head: '[', write: ({ no }) => `${no}`, between: ',', tail: ']' }

async function* chunksOf(...sizes: number[]): AsyncGenerator<readonly Event[]> {
  let no = 0
  for (const size of sizes) yield Array.from({ length: size }, () => event(++no, {}))
}

test.each([
  [[], '[]', []],
  [[1], '[1]', [1]],
  [[2, 1], '[1,2,3]', [2, 3]],
  [[1, 0, 2], '[1,2,3]', [1, 1, 3]],
])('chunks of %j make %s', async (sizes, file, progress) => {
  const done: number[] = []
  const pieces: string[] = []
  for await (const piece of writeEvents(numbers, chunksOf(...sizes), (so) => done.push(so))) pieces.push(piece)
  expect(pieces.join('')).toBe(file)
  expect(done).toEqual(progress)
})

test('a reader that stops is not read on for', async () => {
  const done: number[] = []
  for await (const piece of writeEvents(numbers, chunksOf(1, 1, 1), (so) => done.push(so))) if (piece === ',2') break
  expect(done).toEqual([1])
})

test('formats have names of their own', () => {
  expect(formats.map(({ name }) => name)).toEqual(['csv', 'jsonl', 'geojson', 'lines'])
})
