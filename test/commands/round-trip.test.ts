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

test('events with several reports, exported as lines and logged where numbers differ, export the same', async () => {
  const first = await testBot()
  for (const line of [
    '/event log Hill attacked when:"6 Aug 2020" by:SAA on:HTS killed:"SAA 9+; 5" src:"South Front via Global Research" said-by:"pro-militant sources"',
    '/event report E-1 src:"SANA, 2020-08-07, https://example.org/a;b, archive https://example.org/c, in Arabic, licence CC BY-NC 4.0" killed:"SAA 2; dozens" hedge:"by supposedly" grade:C3',
    '/event report E-1 src:"South Front"',
    '/event report E-1 src:SOHR quote:"He said «many», \\"and more\\"; then\\nnothing" killed:"? 3"',
    '/event log Town shelled place:Homs src:SANA src:AFP also:"killed:3"',
    '/event report E-2 said-by:witnesses',
  ])
    expect((await first.say(line)).ok, line).toBe(true)
  const before = await exported(await first.say('/event export format:lines'))
  expect(before.trim().split('\n')).toHaveLength(2)

  const copy = await replay(`/event log Something else place:Raqqa\n${before}`)
  expect(await exported(await copy.say('/event export format:lines'))).toBe(`/event log Something else place:Raqqa\n${before}`)
  const reports = async (bot: TestBot, id: string) => (await bot.bot.desk.event(Number(id)))?.facts.reports
  expect(await reports(copy, '2')).toEqual(await reports(first, '1'))
  expect(await reports(copy, '3')).toEqual(await reports(first, '2'))
  await Promise.all([first.close(), copy.close()])
})

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
