import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addToHistory, readHistory } from '../../../src/adapters/terminal/history.ts'
import { freshFolder } from './start.ts'

test('typed lines are kept in order, for their owner alone', async () => {
  const file = join(freshFolder(), 'history')
  expect(await readHistory(file)).toEqual([])
  await addToHistory(file, 'find by:ISIS')
  await addToHistory(file, 'سجل')
  expect(await readHistory(file)).toEqual(['find by:ISIS', 'سجل'])
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('the last thousand are kept', async () => {
  const file = join(freshFolder(), 'history')
  writeFileSync(file, Array.from({ length: 1500 }, (_, at) => `line ${at}\n`).join(''))
  const kept = await readHistory(file)
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([1000, 'line 500', 'line 1499'])
  expect(readFileSync(file, 'utf8').split('\n').length).toBe(1001)
})

test('a folder that is not there costs the history, not the session', async () => {
  const file = join(freshFolder(), 'gone', 'history')
  await addToHistory(file, 'find')
  expect(await readHistory(file)).toEqual([])
})
