import { expect, test } from 'vitest'
import { lineQueue } from '../../../src/adapters/terminal/line-queue.ts'

test('a line that is awaited is answered at once, and one typed ahead waits', async () => {
  const queue = lineQueue()
  const awaited = queue.next()
  queue.push('first')
  queue.push('second')
  expect(queue.ahead()).toBe(1)
  expect([await awaited, await queue.next()]).toEqual(['first', 'second'])
})

test('a dropped line is null, and the next one is read', async () => {
  const queue = lineQueue()
  expect(queue.drop()).toBe(false)
  const awaited = queue.next()
  expect(queue.drop()).toBe(true)
  queue.push('later')
  expect([await awaited, await queue.next()]).toEqual([null, 'later'])
})

test('after the end, what was typed is still read, then nothing', async () => {
  const queue = lineQueue()
  queue.push('last')
  queue.end()
  expect(queue.gone()).toBe(false)
  expect([await queue.next(), await queue.next()]).toEqual(['last', null])
  expect(queue.gone()).toBe(true)
})

test('the end answers whoever waits', async () => {
  const queue = lineQueue()
  const awaited = queue.next()
  queue.end()
  expect(await awaited).toBeNull()
})
