import { describe, expect, test } from 'vitest'
import { showFigure, typeFigure } from '../../src/core/count.ts'
import { VAGUE } from '../../src/core/settings.ts'
import { findFigure, readFigure } from '../../src/text/read-figure.ts'
import { answerTo } from './answer-to.ts'

describe('reads', () => {
  test.each([
    ['8', '8', '8'],
    [' 8 ', '8', '8'],
    ['eight', '8', 'eight'],
    ['8+', '8+', '8+'],
    ['8 +', '8+', '8+'],
    ['at least 8', '8+', 'at least 8'],
    ['At  Least 8', '8+', 'At  Least 8'],
    ['8 or more', '8+', '8 or more'],
    ['no fewer than eight', '8+', 'no fewer than eight'],
    ['≥8', '8+', '8+'],
    ['>= 8', '8+', '8+'],
    ['>47', '>47', '>47'],
    ['more than 47', '>47', 'more than 47'],
    ['over a hundred', '>100', 'over a hundred'],
    ['<=5', '<=5', '<=5'],
    ['up to 5', '<=5', 'up to 5'],
    ['as many as five', '<=5', 'as many as five'],
    ['5 or fewer', '<=5', '5 or fewer'],
    ['<10', '<10', '<10'],
    ['fewer than ten', '<10', 'fewer than ten'],
    ['~20', '~20', '~20'],
    ['about 20', '~20', 'about 20'],
    ['some 20', '~20', 'some 20'],
    ['nearly a dozen', '~12', 'nearly a dozen'],
    ['~20-30', '~20-30', '~20-30'],
    ['about 20 to 30', '~20-30', 'about 20 to 30'],
    ['~20+', '~20+', '~20+'],
    ['exactly 5', '5', 'exactly 5'],
    ['70-150', '70-150', '70-150'],
    ['70 – 150', '70-150', '70-150'],
    ['70 to 150', '70-150', '70 to 150'],
    ['from 70 to 150', '70-150', 'from 70 to 150'],
    ['between 70 and 150', '70-150', 'between 70 and 150'],
    ['as low as 70 and as high as 150', '70-150', 'as low as 70 and as high as 150'],
    ['from as few as five to as many as nine', '5-9', 'from as few as five to as many as nine'],
    ['five or six', '5-6', 'five or six'],
    ['twenty-one to thirty-two', '21-32', 'twenty-one to thirty-two'],
    ['1,200-1,500', '1200-1500', '1200-1500'],
    ['8-8', '8', '8'],
    ['one hundred and five', '105', 'one hundred and five'],
    ['0', '0', '0'],
    ['zero', '0', 'zero'],
    ['none', 'none', 'none'],
    ['None reported', 'none', 'None reported'],
    ['?', '?', '?'],
    ['not stated', '?', 'not stated'],
    ['unknown', '?', 'unknown'],
    ['8+ (at least eight)', '8+', 'at least eight'],
    ['8 (eight)', '8', 'eight'],
    ['8 ()', '8', '8'],
    ['8 ( )', '8', '8'],
    ['8+ ( )', '8+', '8+'],
    ['at least two or three', '2+', 'at least two or three'],
    ['at least three or two', '2+', 'at least three or two'],
    ['more than two or three', '2+', 'more than two or three'],
    ['at least several', '3+', 'at least several'],
    ['More than several', '3+', 'More than several'],
    ['several or more', '3+', 'several or more'],
    ['at least dozens', '24+', 'at least dozens'],
    ['as few as 5', '5+', 'as few as 5'],
    ['no one', '0', 'no one'],
    ['Nobody', '0', 'Nobody'],
    ['close to 40', '~40', 'close to 40'],
    ['40 or so', '~40', '40 or so'],
    ['an estimated 30', '~30', 'an estimated 30'],
    ['estimated 30', '~30', 'estimated 30'],
    ['40 at most', '<=40', '40 at most'],
    ['well over 40', '>40', 'well over 40'],
    ['just over 40', '>40', 'just over 40'],
    ['just under 40', '<40', 'just under 40'],
    ['well under 40', '<40', 'well under 40'],
    ['only 5', '5', 'only 5'],
    ['just 5', '5', 'just 5'],
    ['? (an unspecified number)', '?', 'an unspecified number'],
    ['1000000000', '1000000000', '1000000000'],
  ])('%j as %s, in the words %j', (raw, typed, phrase) => {
    const figure = readFigure(raw, VAGUE)
    expect(typeFigure(figure)).toBe(typed)
    expect(figure.phrase).toBe(phrase)
  })

  test.each([
    ['several', 'several (≥3)'],
    ['a few', 'a few (≥3)'],
    ['Dozens', 'Dozens (≥24)'],
    ['several dozen', 'several dozen (≥36)'],
    ['several hundred', 'several hundred (≥300)'],
    ['a few dozen', 'a few dozen (≥36)'],
    ['tens of thousands', 'tens of thousands (≥20,000)'],
    ['hundreds of thousands', 'hundreds of thousands (≥200,000)'],
    ['24+ (dozens)', 'dozens (≥24)'],
    ['5+ (several)', 'several (≥5)'],
    ['several (a handful)', 'a handful (≥3)'],
    ['3+ (a handful)', 'a handful (≥3)'],
  ])('the word %s, kept: %s', (raw, shown) => {
    expect(showFigure(readFigure(raw, VAGUE))).toBe(shown)
  })

  test('a word counts as the desk has it', () => {
    expect(readFigure('a handful', { handful: 4 })).toEqual({ state: 'counted', min: 4, max: null, qualifier: 'word', phrase: 'a handful' })
    expect(answerTo(() => readFigure('several', {}))).toContain('“several” is no count.')
  })
})

const EXAMPLE = 'Example: 8, 8+, >47, 70-150, ~20, <=5, several, 0, none or ?'

test.each([
  ['', `“” is no count. ${EXAMPLE}`],
  ['ISIS', `“ISIS” is no count. ${EXAMPLE}`],
  ['-5', `“-5” is negative; a count cannot be. ${EXAMPLE}`],
  ['−5', `“−5” is negative; a count cannot be. ${EXAMPLE}`],
  ['3.5', `“3.5” is no whole number. ${EXAMPLE}`],
  ['<0', `“<0” is no count. ${EXAMPLE}`],
  ['8-5', '“8-5” runs from 8 down to 5; the lower end comes first. Example: 5-8'],
  ['1000000001', `“1000000001” is more than 1,000,000,000, the most that can be entered. ${EXAMPLE}`],
  ['>1000000000', `“>1000000000” is more than 1,000,000,000, the most that can be entered. ${EXAMPLE}`],
  ['5 6', `“5 6” is no count. ${EXAMPLE}`],
  ['8 (eight', `“8 (eight” is no count. ${EXAMPLE}`],
  ['8++', `“8++” is no count. ${EXAMPLE}`],
  ['1e9', `“1e9” is no count. ${EXAMPLE}`],
  ['at least 8 to 10', `“at least 8 to 10” is no count. ${EXAMPLE}`],
  ['up to several', `“up to several” is no count. ${EXAMPLE}`],
  ['about dozens', `“about dozens” is no count. ${EXAMPLE}`],
  ['someone', `“someone” is no count. ${EXAMPLE}`],
  ['a handful', 'The desk has not settled the least that “a handful” stands for. An admin can: /desk settings vague:handful=3. Example: 3+ (a handful)'],
  ['a couple', 'The desk has not settled the least that “a couple” stands for. An admin can: /desk settings vague:couple=2. Example: 2+ (a couple)'],
  ['undergraduates', `“undergraduates” is no count. ${EXAMPLE}`],
  ['constructor', `“constructor” is no count. ${EXAMPLE}`],
  ['toString of hundreds', `“toString of hundreds” is no count. ${EXAMPLE}`],
])('refuses %j', (raw, message) => {
  expect(answerTo(() => readFigure(raw, VAGUE))).toBe(message)
})

test('shows the beginning of what is long', () => {
  expect(answerTo(() => readFigure('x'.repeat(20_000), VAGUE))).toBe(`“${'x'.repeat(80)}” is no count. ${EXAMPLE}`)
})

test.each([
  ['dashes', `5${' -'.repeat(10_000)}x`],
  ['digits', `${'5 '.repeat(10_000)}x`],
  ['brackets', '('.repeat(20_000)],
  ['ranges', `${'5 to '.repeat(4000)}x`],
  ['ands', `between ${'5 and '.repeat(3000)}x`],
  ['spaces', `5${' '.repeat(20_000)}x`],
  ['articles', `${'a '.repeat(10_000)}few x`],
  ['scales', `${'x'.repeat(20_000)} of hundreds`],
])('20,000 characters of %s are no count', (_, raw) => {
  expect(findFigure(raw, VAGUE)).toBeNull()
})
