import { describe, expect, test } from 'vitest'
import { BadInput } from '../../src/core/bad-input.ts'
import type { Facts } from '../../src/core/event.ts'
import { claim, facts, on, place, report } from '../facts.ts'
import { typedFacts } from './typed-facts.ts'

describe('what is typed', () => {
  test.each<[string, Partial<Facts>]>([
    ['', {}],
    ['Shells fell', { summary: 'Shells fell' }],
    ['type:shelling when:2020-08-06 place:Homs outcome:repelled', { type: 'shelling', when: on('2020-08-06'), places: [place('Homs')], outcome: 'repelled' }],
    ['by:"ISIS; HTS" by:ISIS on:SAA weapon:drone tag:a tag:a', { by: ['ISIS', 'HTS'], on: ['SAA'], weapons: ['drone'], tags: ['a'] }],
    [
      'place:"between A and B; near C"',
      { places: [place('A', { relation: 'between' }), place('B', { relation: 'between' }), place('C', { relation: 'near' })] },
    ],
    ['src:SANA', { reports: [report({ publisher: 'SANA' })] }],
    ['src:SANA src:"SOHR, 2020-08-07"', { reports: [report({ publisher: 'SANA' }), report({ publisher: 'SOHR', published: '2020-08-07' })] }],
    ['said-by:officials', { reports: [report({ saidBy: 'officials' })] }],
    [
      'src:SANA src:SOHR grade:B2 hedge:reportedly quote:"No." killed:3',
      {
        reports: [
          report({ publisher: 'SANA', grade: 'B2', hedges: [{ scope: 'event', level: 'reportedly' }], quote: 'No.', claims: [claim(null, 'killed', 3)] }),
          report({ publisher: 'SOHR' }),
        ],
      },
    ],
  ])('%j', (line, expected) => {
    expect(typedFacts(`log ${line}`)).toEqual(facts(expected))
  })
})

describe('whose losses', () => {
  test.each<[string, Facts['reports'][number]['claims']]>([
    ['killed:8+', [claim(null, 'killed', '8+')]],
    ['on:SAA killed:8+', [claim('SAA', 'killed', '8+')]],
    ['on:SAA on:NDF killed:8+', [claim('SAA + NDF', 'killed', '8+')]],
    ['on:SAA of:ISIS killed:8', [claim('ISIS', 'killed', 8)]],
    ['on:SAA killed:"? 8"', [claim(null, 'killed', 8)]],
    ['on:SAA killed:"ISIS 14; 3"', [claim('ISIS', 'killed', 14), claim('SAA', 'killed', 3)]],
    ['killed:? wounded:none captured:0', [claim(null, 'killed', '?'), claim(null, 'wounded', 'none'), claim(null, 'captured', 0)]],
    ['casualties:"Hezbollah 5" killed:"ISIS 14"', [claim('ISIS', 'killed', 14), claim('Hezbollah', 'casualties', 5)]],
  ])('%j', (line, claims) => {
    expect(typedFacts(`log ${line}`).reports.flatMap((one) => one.claims)).toEqual(claims)
  })
})

test.each([
  ['killed:"ISIS 5" killed:"ISIS 6"', 'killed: killed of ISIS is given twice. One source gives one figure; a range is 5-8.'],
  ['killed:"ISIS 5; isis 6"', 'killed: killed of isis is given twice. One source gives one figure; a range is 5-8.'],
  ['on:SAA killed:5 killed:"SAA 6"', 'killed: killed of SAA is given twice. One source gives one figure; a range is 5-8.'],
  ['wounded:5 wounded:6', 'wounded: wounded of the side that is not stated is given twice. One source gives one figure; a range is 5-8.'],
])('one source gives one figure: %j', (line, message) => {
  expect(() => typedFacts(`log ${line}`)).toThrow(
    new BadInput([{ key: message.split(':')[0] as string, message: message.replace(/^\w+: /, ''), example: null }]).message,
  )
})

test('a side that is called null is not the side that nobody states', () => {
  expect(typedFacts('log killed:"null 5" killed:"? 6"').reports[0]?.claims).toHaveLength(2)
})
