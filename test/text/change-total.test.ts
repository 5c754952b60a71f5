import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KINDS } from '../../src/core/count.ts'
import { numberOf } from '../../src/core/read-id.ts'
import { readInput } from '../../src/core/read-input.ts'
import { NO_REPORT } from '../../src/core/report.ts'
import { DEFAULTS } from '../../src/core/settings.ts'
import { NO_TOTAL, type Total } from '../../src/core/total/total.ts'
import { totalLine } from '../../src/core/total/total-line.ts'
import { readForm } from '../../src/core/typed-form.ts'
import { changeTotal, type TotalInput } from '../../src/text/change-total.ts'
import { totalOptions } from '../../src/text/options/total.ts'
import { typableFacts } from './typable-facts.ts'

/** What a line of `total` makes of a total. */
function read(line: string, before = NO_TOTAL): Total {
  const form = readForm(line, { names: Object.keys(totalOptions), free: 'text' })
  const { input, errors } = readInput({ options: totalOptions }, form.values, { now: new Date('2020-08-07T12:00:00Z'), settings: DEFAULTS })
  expect([...form.errors, ...errors]).toEqual([])
  const typed = input as TotalInput
  return changeTotal(before, typed.text === null || numberOf('total', typed.text) !== null ? typed : { ...typed, summary: typed.text })
}

describe('the line that records a total', () => {
  test('reads back as the same total', () => {
    fc.assert(
      fc.property(typableFacts(), ({ summary, when, places, by, tags, reports: [first = NO_REPORT] }) => {
        const claims = KINDS.flatMap((kind) => first.claims.filter((claim) => claim.kind === kind))
        const total: Total = { ...NO_TOTAL, summary, when, places, by, tags, report: { ...first, claims } }
        expect(read(totalLine(total).replace('/event total ', ''))).toEqual(total)
      }),
    )
  })

  test.each([
    'Two weeks of attacks when:2018-03-13..2018-03-29 by:ISIS killed:"regime forces 173" killed:"ISIS >47" part:"Damascus: regime forces killed >114" part:"Damascus: ISIS killed 17+" src:SOHR',
    'killed:12 part:"on 2018-03-20: killed 5" part:"near Homs, Homs, Syria: killed ? (the rest)"',
    'summary:T-4 wounded:3',
  ])('%s', (line) => {
    expect(totalLine(read(line))).toBe(`/event total ${line}`)
  })
})

describe('a change of a total', () => {
  const before = read('Attacks when:2018-03-13..2018-03-29 place:Syria killed:"SAA 173" wounded:3 part:"Damascus: killed >114" src:SOHR quote:words')

  test.each([
    ['killed:"SAA 180"', 'Attacks when:2018-03-13..2018-03-29 place:Syria killed:"SAA 180" wounded:3 part:"Damascus: killed >114" src:SOHR quote:words'],
    ['part:-', 'Attacks when:2018-03-13..2018-03-29 place:Syria killed:"SAA 173" wounded:3 src:SOHR quote:words'],
    ['place:- quote:-', 'Attacks when:2018-03-13..2018-03-29 killed:"SAA 173" wounded:3 part:"Damascus: killed >114" src:SOHR'],
    ['src:- when:2018', 'Attacks when:2018 place:Syria killed:"SAA 173" wounded:3 part:"Damascus: killed >114" quote:words'],
    [
      'summary:"Other words" wounded:-',
      'Other words when:2018-03-13..2018-03-29 place:Syria killed:"SAA 173" part:"Damascus: killed >114" src:SOHR quote:words',
    ],
  ])('%s replaces what stood there, and nothing else', (line, after) => {
    expect(totalLine(read(line, before))).toBe(`/event total ${after}`)
  })

  test.each([
    ['killed:"SAA 100"', 'Damascus >114 is more than the whole of SAA: killed 100.'],
    ['killed:"SAA 5; saa 6"', 'killed of saa is given twice.'],
    ['when:2019 part:"Damascus on Mar 2018: wounded 1"', 'The part “Damascus on 2018-03” is not within the days of the total, 2019.'],
    ['part:"Damascus: wounded 9"', 'Damascus 9 is more than the whole: wounded 3.'],
  ])('%s is refused: %s', (line, message) => {
    expect(() => read(line, before)).toThrow(message)
  })

  test('that takes the side of a part away is refused, with the part', () => {
    const sided = read('killed:"SAA 173" part:"Damascus: SAA killed >114"')
    expect(() => read('killed:"Hezbollah 173"', sided)).toThrow('The part “Damascus: SAA” is of SAA, and the total counts killed of Hezbollah.')
    expect(read('killed:"Hezbollah 173" part:-', sided).parts).toEqual([])
  })
})
