import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, foldedName, words } from '../../src/core/fold.ts'

describe('one name, however it is spelt', () => {
  test.each([
    ["Mar'e", 'Marʿe', 'Mar’e', 'Mar‘e', 'Marʾe', 'Mar`e', 'Mar´e', 'Mar′e', 'MARE'],
    ['Al-Nashwa', 'al Nashwa', 'Al‑Nashwa', 'al-Nashwa', 'Nashwa', 'El-Nashwa', 'AL  NASHWA'],
    ["Ras Ba'albak", 'Ras Ba’albak', 'Ras Baalbak', 'ras-baalbak'],
    ['Deir al-Zor', 'Deir Zor'],
    ['İstanbul', 'Istanbul', 'ISTANBUL', 'istanbul'],
    ['Diyarbakır', 'Diyarbakir', 'DİYARBAKIR'],
    ['Łódź', 'Lodz'],
    ['Tromsø', 'Tromso'],
    ['Đà Nẵng', 'Da Nang'],
    ['Đakovo', 'Dakovo'],
    ['Gießen', 'GIESSEN'],
    ['Þingvellir', 'þingvellir'],
    ['دِمَشق', 'دمشق'],
    ['حـمـص', 'حمص'],
    ['أريحا', 'اريحا'],
    ['\u200fحلب\u200e', 'حلب'],
    ['Aleppo\u200b', 'Alep\u00adpo', 'Aleppo'],
    ['Ｒａｑｑａ', 'Raqqa'],
    ['“Tiger” Forces', '"Tiger" Forces', '«Tiger» Forces', 'Tiger Forces'],
  ])('%j and the others', (...spellings) => {
    expect(new Set(spellings.map(fold)).size).toBe(1)
  })
})

describe('two names', () => {
  test.each([
    ["Mar'e", 'Marea'],
    ['Ras Baʿlbak', 'Ras Baalbak'],
    ['Al-Bab', 'Alba'],
    ['Alnashwa', 'Al-Nashwa'],
    ['17th Division', '7th Division'],
    ['الرقة', 'رقة'],
    ['ကချင်', 'ကချိန်'],
    ['काबुल', 'कबुल'],
  ])('%s and %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })
})

test.each([
  ['al', 'al'],
  ['Al-', 'al'],
  ['al-Al', 'al'],
  ['', ''],
  ['?!', ''],
])('%j folds to %j', (name, folded) => {
  expect(fold(name)).toBe(folded)
})

test('folding what is folded changes nothing', () => {
  const sign = fc.constantFrom('al', 'Al-', ' ', "'", '´', 'ı', 'İ', 'ẞ', 'ﷺ', '\u0301', '\u200f')
  const name = fc.array(fc.oneof(sign, fc.string({ unit: 'binary', maxLength: 3 }))).map((parts) => parts.join(''))
  fc.assert(
    fc.property(name, (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
    { numRuns: 3000 },
  )
})

test.each([
  ['', []],
  ['!!', []],
  ['Army positions, near al-Mayadin', ['army', 'positions', 'near', 'mayadin']],
])('the words of %j', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('a name of nothing but signs stands for itself', () => {
  expect(['Al-Nashwa', ' !!', '!!', '??'].map(foldedName)).toEqual(['nashwa', '!!', '!!', '??'])
})

test.each([
  ['20,000 articles', 'al '.repeat(20_000)],
  ['20,000 apostrophes', "'".repeat(20_000)],
  ['20,000 accents', `a${'\u0301'.repeat(20_000)}`],
  ['20,000 hyphens', `a${'-'.repeat(20_000)}`],
])('%s fold to at most a word', (_, text) => {
  expect(fold(text).length).toBeLessThan(3)
})
