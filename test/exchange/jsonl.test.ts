import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factsSchema } from '../../src/core/event.ts'
import { jsonl } from '../../src/exchange/jsonl.ts'
import { anyFacts } from '../any-facts.ts'
import { clash, contested, event, retracted } from '../render/events.ts'
import { written } from './written.ts'

/** The objects of a file, line by line. */
async function objects(...events: Parameters<typeof written>[1]): Promise<Record<string, unknown>[]> {
  return (await written(jsonl, events))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

test('one object a line, in order', async () => {
  expect((await objects(clash, contested, retracted)).map(({ id, status, version }) => [id, status, version])).toEqual([
    ['E-1', 'live', 1],
    ['E-2', 'live', 1],
    ['E-1', 'retracted', 2],
  ])
})

test('each holds all that the log holds of the event', async () => {
  await fc.assert(
    fc.asyncProperty(anyFacts(), async (facts) => {
      const lines = await objects(event(1, facts), event(2, facts))
      expect(lines).toHaveLength(2)
      expect(factsSchema.parse(lines[0])).toEqual(facts)
    }),
  )
})

test('no events make an empty file', async () => {
  expect(await written(jsonl, [])).toBe('')
})
