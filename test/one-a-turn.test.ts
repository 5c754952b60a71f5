import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { oneATurn } from '../src/threads/one-a-turn.ts'

test('of answers that come in a heap, one is shown a turn, and who knocks between is heard', async () => {
  const heard: string[] = []
  const hand = oneATurn()
  for (const answer of ['first', 'second', 'third']) hand(() => heard.push(answer))
  const knocks = (async () => {
    for (let knock = 1; knock <= 3; knock++) {
      heard.push(`knock ${knock}`)
      await setImmediate()
    }
  })()
  await knocks
  expect(heard).toEqual(['first', 'knock 1', 'second', 'knock 2', 'third', 'knock 3'])
})

test('an answer that comes alone is shown at once', async () => {
  const heard: string[] = []
  const hand = oneATurn()
  const said = (answer: string) => () => {
    heard.push(answer)
  }
  hand(said('first'))
  hand(said('second'))
  await setImmediate()
  await setImmediate()
  hand(said('third'))
  expect(heard).toEqual(['first', 'second', 'third'])
})
