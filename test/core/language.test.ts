import { expect, test } from 'vitest'
import { languageCode, languageName, nearestLanguage } from '../../src/core/language.ts'

test.each([
  ['Arabic', 'ar'],
  ['arabic', 'ar'],
  ['ar', 'ar'],
  ['Kurdish', 'ku'],
  ['Central Kurdish', 'ckb'],
  ['Farsi', 'fa'],
  ['pt-br', 'pt-BR'],
  ['zh-Hans', 'zh-Hans'],
  ['iw', 'he'],
])('%s is %s', (name, code) => {
  expect(languageCode(name)).toBe(code)
})

test.each(['AR', 'inc', 'xx', 'Klingonish', 'Damascus', '', 'a-b', 'ar-'])('%j is no language', (name) => {
  expect(languageCode(name)).toBeNull()
})

test('every code has a name, and a slip in a name finds it', () => {
  expect(languageName('ckb')).toBe('Central Kurdish')
  expect(languageName('ar-SY')).toBe('Arabic (Syria)')
  expect(nearestLanguage('Arabik')).toBe('Arabic')
  expect(nearestLanguage('Focus')).toBeNull()
})
