import { describe, expect, test } from 'vitest'
import { showFigure } from '../../src/core/count.ts'
import { VAGUE } from '../../src/core/settings.ts'
import { readLoss } from '../../src/text/read-loss.ts'
import { answerTo } from './answer-to.ts'

describe('reads a side and a count', () => {
  test.each<[string, string | null | undefined, string]>([
    ['8', undefined, '8'],
    ['?', undefined, 'not stated'],
    ['none', undefined, 'none reported'],
    ['at least 8', undefined, '≥8'],
    ['ISIS 14', 'ISIS', '14'],
    ['SAA 3+', 'SAA', '≥3'],
    ['ISIS none', 'ISIS', 'none reported'],
    ['ISIS not stated', 'ISIS', 'not stated'],
    ['civilians several', 'civilians', 'several (≥3)'],
    ['civilians at least a dozen', 'civilians', '≥12'],
    ['civilians 70 to 150', 'civilians', '70–150'],
    ['Syrian Arab Army ~20', 'Syrian Arab Army', '~20'],
    ['3 civilians', 'civilians', '3'],
    ['at least 3 civilians', 'civilians', '≥3'],
    ['three ISIS fighters', 'ISIS fighters', '3'],
    ['a civilian', 'civilian', '1'],
    ['104th Brigade 3', '104th Brigade', '3'],
    ['Brigade 104 5', 'Brigade 104', '5'],
    ['Military Forces of Syria (2000-2024) 5', 'Military Forces of Syria (2000-2024)', '5'],
    ['? 8', null, '8'],
    ['unknown 8', null, '8'],
    ['? ?', null, 'not stated'],
    ['dozens of ISIS', 'ISIS', 'dozens (≥24)'],
    ['two of the leaders', 'leaders', '2'],
    ['tens of thousands of civilians', 'civilians', 'tens of thousands (≥20,000)'],
    ['at least two or three civilians', 'civilians', '≥2'],
    ['ISIS nobody', 'ISIS', '0'],
    ['ISIS no fewer than 8', 'ISIS', '≥8'],
    ['Wagner Group 5', 'Wagner Group', '5'],
    ['8 (including 3 children)', undefined, '8'],
    ['ISIS 8 ( )', 'ISIS', '8'],
    ['captured soldiers 4', 'captured soldiers', '4'],
    ['displaced persons 12', 'displaced persons', '12'],
  ])('%s', (raw, side, shown) => {
    const loss = readLoss(raw, VAGUE)
    expect(loss.side).toBe(side)
    expect(showFigure(loss.figure)).toBe(shown)
  })

  test('with the words of the source in brackets', () => {
    expect(readLoss('civilians about 9 (some nine)', VAGUE)).toEqual({
      side: 'civilians',
      figure: { state: 'counted', min: 9, max: 9, qualifier: 'about', phrase: 'some nine' },
    })
  })
})

test('a collective word counts as the desk has it', () => {
  const { side, figure } = readLoss('a handful of civilians', { handful: 4 })
  expect([side, showFigure(figure)]).toEqual(['civilians', 'a handful (≥4)'])
})

const BESIDE = 'goes beside one number. Example: "ISIS at least 8", "8 or more", 8-10 or ~20'
const DOUBT = 'tells how sure the source sounds, which is a hedge. Example: 5 hedge:"losses reportedly"'
const PART = 'A part of a figure cannot be said yet; put it into the brackets. Example: "8 (including 3 children)"'
const JOINT = 'begins or ends no name. Example: "dozens of ISIS" or "ISIS dozens"'
const NO_COUNT = 'holds no count. A loss is a side, if it is known, and a count. Example: "ISIS 14", "SAA 3+", "civilians several" or 8'
const TWO = 'This holds more than one count. A semicolon separates losses. Example: "ISIS 14; civilians 3"'

test.each([
  ['', '“” is no count. Example: 8, 8+, >47, 70-150, ~20, <=5, several, 0, none or ?'],
  ['ISIS', '“ISIS” is no count. Example: 8, 8+, >47, 70-150, ~20, <=5, several, 0, none or ?'],
  ['ISIS fighters', `“ISIS fighters” ${NO_COUNT}`],
  ['ISIS -5', `“ISIS -5” ${NO_COUNT}`],
  ['ISIS 8-5', '“8-5” runs from 8 down to 5; the lower end comes first. Example: 5-8'],
  ['12 5', TWO],
  ['8 unknown', TWO],
  ['ISIS 5, civilians 3', TWO],
  ['5 civilians, 3 soldiers', TWO],
  ['civilians 5 and soldiers 3', TWO],
  ['two civilians and three soldiers', TWO],
  ['at least 8 to 10', `“at least” is no side: “at least” ${BESIDE}`],
  ['no fewer than 8 to 10', `“no fewer than” is no side: “no fewer than” ${BESIDE}`],
  ['ISIS over 5 to 8', `“ISIS over” is no side: “over” ${BESIDE}`],
  ['5 ISIS at most', `“ISIS at most” is no side: “at most” ${BESIDE}`],
  ['only several', `“only” is no side: “only” ${BESIDE}`],
  ['possibly 5', `“possibly” is no side: “possibly” ${DOUBT}`],
  ['Perhaps 5', `“Perhaps” is no side: “perhaps” ${DOUBT}`],
  ['maybe ISIS 5', `“maybe ISIS” is no side: “maybe” ${DOUBT}`],
  ['not 5', '“not” is no side: “not” tells what the count is not, and a loss tells what it is. Example: <5, 0, none or ?'],
  ['two of', `“of” is no side: “of” ${JOINT}`],
  ['number of 5', `“number of” is no side: “of” ${JOINT}`],
  ['8 to', `“to” is no side: “to” ${JOINT}`],
  ['8 including 3 children', PART],
  ['8, including 3 children', PART],
  ['8 (six men) including 3', PART],
  [
    'a handful of civilians',
    'The desk has not settled the least that “a handful” stands for. An admin can: /desk settings vague:handful=3. Example: 3+ (a handful)',
  ],
  ['ISIS a  pair', 'The desk has not settled the least that “a pair” stands for. An admin can: /desk settings vague:pair=2. Example: 2+ (a pair)'],
  ['5 casualties', '“casualties” is no side: it says what is counted, as a key does. Type casualties:5.'],
  ['5 civilian casualties', '“civilian casualties” is no side: it says what is counted, as a key does. Type casualties:"civilian 5".'],
  ['3 wounded', '“wounded” is no side: it says what is counted, as a key does. Type wounded:3.'],
  ['civilians wounded 3+', '“civilians wounded” is no side: it says what is counted, as a key does. Type wounded:"civilians 3+".'],
  ['5 deaths in Idlib', '“deaths in Idlib” is no side: it says what is counted, as a key does. Type killed:5.'],
  ['12 killed', '“killed” is no side: it says what is counted, as a key does. Type killed:12.'],
  [`${'x'.repeat(201)} 5`, 'The side is 201 characters long; a name can have 200. Example: "ISIS 14", "SAA 3+", "civilians several" or 8'],
  [`${'a '.repeat(50)}5`, `“${'a '.repeat(40)}…” is too long for a side and a count. Example: "ISIS 14", "SAA 3+", "civilians several" or 8`],
])('refuses %j', (raw, message) => {
  expect(answerTo(() => readLoss(raw, VAGUE))).toBe(message)
})

test.each([
  ['brackets', '('.repeat(20_000)],
  ['pairs of brackets', '()'.repeat(10_000)],
  ['opened brackets', '(x '.repeat(7000)],
  ['spaces', `x${' '.repeat(20_000)}(`],
  ['long words', `${'x'.repeat(500)} `.repeat(39)],
  ['long numbers', `${'5'.repeat(500)} `.repeat(39)],
])('20,000 characters of %s are refused', (_, raw) => {
  expect(answerTo(() => readLoss(raw, VAGUE))).toEqual(expect.stringContaining('Example: '))
})
