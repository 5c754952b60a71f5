import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lines } from '../../src/exchange/lines.ts'
import { clash, contested, event } from '../render/events.ts'
import { typableFacts } from '../text/typable-facts.ts'
import { typedFacts } from '../text/typed-facts.ts'
import { written } from './written.ts'

test('the lines of a file, pasted one by one, log the same events', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(typableFacts(), { maxLength: 4 }), async (all) => {
      const file = await written(
        lines,
        all.map((facts, at) => event(at + 1, facts)),
      )
      const pasted = file.split('\n').slice(0, -1).map(typedFacts)
      expect(pasted).toEqual(all)
    }),
    { numRuns: 50 },
  )
})

test('a file as it is', async () => {
  expect(await written(lines, [clash, contested])).toMatchInlineSnapshot(`
    "/event log Cells stormed army positions when:2020-08-06 type:clash place:"Jundya @34.52,40.91, Deir ez-Zor, Syria" by:ISIS on:"Syrian Arab Army" killed:2+ killed:"ISIS none" wounded:? outcome:repelled weapon:mortar src:"South Front, 2020-08-07, https://example.org/report" tag:east-bank
    /event log when:"2020-08-04 (last Tuesday)" type:airstrike place:"between al-Mayadin, Syria and al-Bukamal, Syria" on:civilians killed:"8+ (at least eight)" wounded:several src:"South Front via Global Research" said-by:"local officials" hedge:reportedly hedge:"by supposedly" grade:B2 quote:"At least eight died, \\“many\\” more were hurt" also:«src:SOHR killed:12 casualties:"? 5"»
    "
  `)
})
