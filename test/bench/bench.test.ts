import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const LINES = [
  ...['find by place', 'find by actor', 'find by actor and dates', 'find by dates', 'find by type', 'find by text, newest first', 'find by text, ranked'],
  ...['near 25 km, one month', 'show one event', 'complete two letters', 'tally everything by side', 'tally everything by week', 'tally everything by admin1'],
  ...['tally by week, an actor', 'tally by side, a month', 'tally by admin1, a word', 'log one event'],
  ...['a line is read, during an export', 'longest stall beyond idle, during an export'],
]

test('the bench runs to its end and prints every line', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/load.mjs', 'bench/bench.ts', '--events', '2000'], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(LINES.filter((line) => !new RegExp(`^${line} +[\\d.]+ +[\\d.]+ `, 'm').test(stdout))).toEqual([])
  expect(stdout).toMatch(/^bulk import: 2,000 events at [\d,]+\/s/m)
  expect(stdout).toMatch(/^resident memory: [\d,]+ MB before the columns/m)
}, 240_000)
