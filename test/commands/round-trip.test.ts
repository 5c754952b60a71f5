import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exported, type TestBot, testBot } from '../desk-with-events.ts'

/** Logs each line of an export on an empty desk. */
async function replay(lines: string): Promise<TestBot> {
  const copy = await testBot('2024-02-29T23:30:00Z')
  for (const line of lines.split('\n').filter((each) => each !== '')) {
    const reply = await copy.say(line)
    expect(reply.ok, line).toBe(true)
  }
  return copy
}

test('the five reports, exported as lines and logged again elsewhere, export the same', async () => {
  const first = await testBot()
  const spoken = readFileSync(join(import.meta.dirname, '../transcripts/five-reports.txt'), 'utf8')
  const said = [...spoken.matchAll(/^ana> (\/(?:desk settings|event log) .*)$/gm)].map((match) => match[1] as string)
  for (const line of said) expect((await first.say(line)).ok, line).toBe(true)
  const before = await exported(await first.say('/event export format:lines'))
  expect(before.split('\n').filter((line) => line !== '')).toHaveLength(said.length - 1)

  const copy = await replay(before)
  expect(await exported(await copy.say('/event export format:lines'))).toBe(before)
  await Promise.all([first.close(), copy.close()])
})
