import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { DEFAULTS } from '../../src/core/settings.ts'
import { type TestBot, testBot } from '../desk-with-events.ts'

const REPORT =
  'ISIS cells attacked an army post near Jundya on Monday, killing three soldiers. On Tuesday, a mine killed two civilians in Palmyra. Militants shelled Homs on Wednesday, wounding four people. On Thursday, warplanes struck a market in Idlib, killing nine civilians. On Friday, gunmen shot dead a teacher in Daraa.'

/** A desk on which the examples of the help make sense: three events, the last of them retracted, a total, and a report with five drafts. */
async function setScene({ say }: TestBot): Promise<void> {
  for (const line of [
    '/event log Army positions stormed when:"6 Aug 2020" place:"Jundya, Deir ez-Zor, Syria" type:clash by:ISIS on:"Syrian Arab Army" killed:"ISIS 3" outcome:repelled',
    '/event log Line held place:"Ras Ba’albak, Lebanon" type:clash by:ISIS on:Hezbollah killed:"ISIS 14" casualties:"Hezbollah 5" when:"9 June 2015" control:"Ras Ba’albak: Hezbollah held"',
    '/event log Attack on a checkpoint place:Jundya',
    '/event retract E-3 why:"the same as E-1"',
    `/event read published:2020-08-08 src:SOHR ${REPORT}`,
    '/event total when:"13..29 Mar 2018" place:Syria by:ISIS killed:"Syrian Army 170" src:SOHR',
  ]) {
    expect((await say(line)).ok).toBe(true)
  }
  await say('/event find', 'ben')
}

describe('each example of the help', () => {
  let scene: TestBot
  beforeAll(async () => {
    scene = await testBot()
    await setScene(scene)
  })
  afterAll(() => scene.close())

  const examples = commands.flatMap(({ root, verb, examples }) => examples.map((example) => ({ line: `/${root} ${example.line}`, verb })))

  test.each(examples)('$line', async ({ line, verb }) => {
    const reply = await scene.say(line)

    expect(reply.ok).toBe(true)
    if (verb === 'find' || verb === 'tally') expect(reply.content, 'the example finds something').not.toMatchObject({ rows: [] })
  })
})

test('each verb has an example, and each key of each verb an example that it reads', () => {
  const reading = {
    now: new Date('2020-08-07T12:00:00Z'),
    settings: { ...DEFAULTS, vague: { several: 3, hundreds: 200 } },
  } as const
  for (const command of commands) {
    expect(command.examples.length, `/${command.root} ${command.verb}`).toBeGreaterThan(0)
    for (const [key, option] of Object.entries(command.options)) {
      const typed = option.free ? option.example : option.example.replace(/^["«](.*)["»]$/, '$1')
      expect(() => option.read(typed, reading), `/${command.root} ${command.verb} ${key}:${option.example}`).not.toThrow()
    }
  }
})
