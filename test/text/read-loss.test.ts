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
