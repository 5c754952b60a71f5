import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { likeness } from '../../src/gazetteer/likeness.ts'
import { nameKey, soundKey } from '../../src/gazetteer/sound-key.ts'

describe('one name with and without its article', () => {
  test.each([
    ['Ar Raqqah', 'al-Raqqah', 'Raqqah', 'AR-RAQQAH'],
    ['Ash Sha‘fah', 'al-Shafah', 'Sha’fah'],
    ['Deir ez-Zor', 'Deir al-Zor', 'Deir Zor'],
    ['الرقة', 'رقة'],
    ['Al', 'al'],
  ])('%s and the others', (...spellings) => {
    expect(new Set(spellings.map(nameKey)).size).toBe(1)
  })
})

describe('names that sound alike', () => {
  test.each([
    ['Deir ez-Zor', 'Dayr az Zawr', 'Deir Ezzor', 'Deir Eazzor', 'دير الزور', 'Дейр-эз-Зор'],
    ['Al-Nashwa', 'Al-Nishwa', 'An Nashwah', 'النشوة'],
    ['al-Bukamal', 'Al-Bokamal', 'Ālbū Kamāl', 'البوكمال'],
    ['Qamishli', 'Kamishly', 'Al Qāmishlī', 'القامشلي', 'Камышлы'],
    ['Jisr al-Shughur', 'Djisr ech Choughour', 'Jisr ash Shughūr'],
    ['Tell Rifat', 'Tal Rifaat', 'Tall Rif‘at'],
    ['Khan Shaykhun', 'Khan Sheikhoun', 'Khān Cheikhoun'],
    ['Umm Ushbah', 'Um Oushba'],
    ['Haditha', 'Hadithah', 'Al-Hadeetha'],
    ['Abu Duhur', 'Abu al-Zuhur'],
    ['Kharkiv', 'Kharkov', 'Харків', 'Харьков'],
    ['Zaporizhzhia', 'Zaporozhye', 'Запоріжжя'],
    ['Bucha', 'Busha'],
  ])('%s and the others', (...spellings) => {
    expect(new Set(spellings.map(soundKey)).size).toBe(1)
    expect(soundKey(spellings[0] as string)).not.toBe('')
  })

  test.each([
    ['Homs', 'Hama'],
    ['Raqqa', 'Ramadi'],
    ['Sawran', 'Sarmin'],
    ['Kafr Nabl', 'Kafr Nabudah'],
    ['17 April', '18 April'],
    ['Deir ez-Zor', 'Deir Hafer'],
  ])('%s and %s do not', (one, other) => {
    expect(soundKey(one)).not.toBe(soundKey(other))
  })

  test.each(['', 'Aa', 'Ur', '!?', '東京', 'Yo'])('%j tells nothing', (name) => {
    expect(soundKey(name)).toBe('')
  })
})

test.each([
  ['20,000 articles', 'al '.repeat(20_000)],
  ['20,000 pairs', 'sh'.repeat(20_000)],
  ['20,000 hyphens', 'b-'.repeat(20_000)],
])('%s are read up to a limit', (_, text) => {
  expect(soundKey(text).length).toBeLessThanOrEqual(200)
})

test('spellings of one name are more alike than two names', () => {
  expect(likeness('Al-Bokamal', 'Ālbū Kamāl')).toBeGreaterThan(likeness('Al-Bokamal', 'Baqumal'))
  expect(likeness('Sawran', 'Sawran')).toBe(1)
  expect(likeness('', '')).toBe(0)
})

test('likeness is the same both ways, from 0 to 1', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
      const alike = likeness(one, other)
      expect(alike).toBe(likeness(other, one))
      expect(alike >= 0 && alike <= 1).toBe(true)
    }),
  )
})
