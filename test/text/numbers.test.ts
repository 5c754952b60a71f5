import { expect, test } from 'vitest'
import { readNumber } from '../../src/text/numbers.ts'

test.each([
  ['0', 0],
  ['zero', 0],
  ['8', 8],
  ['007', 7],
  ['1,200', 1200],
  ['1,200,000', 1_200_000],
  ['a', 1],
  ['nineteen', 19],
  ['Twenty-One', 21],
  ['twenty one', 21],
  ['a dozen', 12],
  ['two dozen', 24],
  ['half a dozen', 6],
  ['a hundred', 100],
  ['one hundred and five', 105],
  ['two hundred and twenty-one', 221],
  ['two hundred thousand', 200_000],
  ['two hundred and fifty thousand', 250_000],
  ['five thousand three hundred and twenty-one', 5321],
  ['a million two hundred thousand and six', 1_200_006],
])('%s is %d', (text, value) => {
  expect(readNumber(text)).toBe(value)
})

test.each([
  '',
  ' ',
  'and',
  'five and',
  'and five',
  'one two',
  'twenty ten',
  'five hundred hundred',
  'thousand million',
  'twelve five',
  '1,20',
  '12,00',
  '1.5',
  '1e3',
  '0x10',
  '-5',
  '5 6',
  'ten 5',
  'fivefold',
  'constructor',
  '٨',
  '9'.repeat(16),
])('%j is no number', (text) => {
  expect(readNumber(text)).toBeNull()
})

test.each([
  ['20,000 digits', '9'.repeat(20_000)],
  ['5,000 groups of digits', `1${',000'.repeat(5000)},`],
  ['20,000 hyphens', '-'.repeat(20_000)],
  ['4,000 words', 'hundred '.repeat(4000)],
])('%s are no number', (_, text) => {
  expect(readNumber(text)).toBeNull()
})
