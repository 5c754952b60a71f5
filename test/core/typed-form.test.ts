import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readForm, typeForm } from '../../src/core/typed-form.ts'

const KEYS = { names: ['text', 'when', 'place', 'by', 'on', 'killed', 'casualties', 'src', 'said-by', 'window'], free: 'text' }

const messages = (line: string) => readForm(line, KEYS).errors.map((error) => error.message)

describe('reads', () => {
  test.each<[string, Record<string, string[]>]>([
    ['', {}],
    ['   ', {}],
    ['by:ISIS', { by: ['ISIS'] }],
    ['BY:ISIS', { by: ['ISIS'] }],
    ['by:ISIS by:HTS', { by: ['ISIS', 'HTS'] }],
    ['place:"Deir ez-Zor" by:ISIS', { place: ['Deir ez-Zor'], by: ['ISIS'] }],
    ['Cells stormed a post by:ISIS near the river', { text: ['Cells stormed a post near the river'], by: ['ISIS'] }],
    ['by: ISIS', { by: ['ISIS'] }],
    ['place: "Deir ez-Zor" by:ISIS', { place: ['Deir ez-Zor'], by: ['ISIS'] }],
    ['said-by:"local officials"', { 'said-by': ['local officials'] }],
    ['killed:""', { killed: [''] }],
    ['killed:<=5', { killed: ['<=5'] }],
    ['src:https://example.org/a?b=c:d', { src: ['https://example.org/a?b=c:d'] }],
    ['when:14:30', { when: ['14:30'] }],
    ['by:ISIS\u00a0on:SAA', { by: ['ISIS'], on: ['SAA'] }],
    ['by:ISIS\u202fon:SAA', { by: ['ISIS'], on: ['SAA'] }],
    ['place:"Deir\u00a0ez-Zor"', { place: ['Deir\u00a0ez-Zor'] }],
  ])('%j', (line, expected) => {
    expect(readForm(line, KEYS)).toEqual({ values: expected, errors: [] })
  })
})

describe('a value in quotes of any kind', () => {
  test.each([
    ['straight', 'place:"Deir ez-Zor" x'],
    ['curly', 'place:“Deir ez-Zor” x'],
    ['German', 'place:„Deir ez-Zor“ x'],
    ['Polish', 'place:„Deir ez-Zor” x'],
    ['French', 'place:«Deir ez-Zor» x'],
    ['closed by a phone', 'place:"Deir ez-Zor” x'],
    ['opened by a phone', 'place:“Deir ez-Zor" x'],
    ['both the same way round', 'place:“Deir ez-Zor“ x'],
    ['typed without a space behind', 'place:"Deir ez-Zor"x'],
  ])('%s', (_, line) => {
    expect(readForm(line, KEYS)).toEqual({ values: { place: ['Deir ez-Zor'], text: ['x'] }, errors: [] })
  })

  test.each([
    ['text:"he said \\"no\\" twice"', 'he said "no" twice'],
    ['text:"he said “no” twice"', 'he said “no” twice'],
    ['text:"he said „no“ twice"', 'he said „no“ twice'],
    ['text:"he said „no” twice"', 'he said „no” twice'],
    ['text:"he said «no» twice"', 'he said «no» twice'],
    ['text:«he said "no" twice»', 'he said "no" twice'],
    ['text:"one\\ntwo"', 'one\ntwo'],
    ['text:"one\ntwo"', 'one\ntwo'],
    ['text:"a \\\\ b"', 'a \\ b'],
    ['"The whole sentence."', 'The whole sentence.'],
    ['He said "no" twice', 'He said "no" twice'],
    ["the Ras Ba'albak front", "the Ras Ba'albak front"],
  ])('with quotes inside: %s', (line, text) => {
    expect(readForm(line, KEYS)).toEqual({ values: { text: [text] }, errors: [] })
  })
})

test.each([
  'see https://example.org/when:x',
  'at 14:30 they left',
  'Al-Nashwa: a road',
  'Update: nothing new',
  '10:1 odds',
  'ratio a/b:c',
  ':colon',
  'US: we know',
])('is text, not a key: %s', (line) => {
  expect(readForm(line, KEYS)).toEqual({ values: { text: [line] }, errors: [] })
})

test.each([
  ['kiled:5', 'kiled', 'There is no key “kiled:” here. Did you mean “killed:”?', 'killed:5'],
  ['date:2020-08-06', 'date', 'There is no key “date:” here. Did you mean “when:”?', 'when:2020-08-06'],
  ['location:"Deir ez-Zor"', 'location', 'There is no key “location:” here. Did you mean “place:”?', 'place:"Deir ez-Zor"'],
  ['Source:SANA', 'Source', 'There is no key “Source:” here. Did you mean “src:”?', 'src:SANA'],
  ['every:week', 'every', 'There is no key “every:” here. Did you mean “window:”?', 'window:week'],
  ['casulties:5', 'casulties', 'There is no key “casulties:” here. Did you mean “casualties:”?', 'casualties:5'],
])('a slip of a key is named: %s', (line, key, message, example) => {
  expect(readForm(`Shells fell ${line}`, KEYS).errors).toEqual([{ key, message, example }])
})

describe('says what is wrong with the form', () => {
  test.each([
    ['place:"Deir ez-Zor by:ISIS', 'The quote that opens before “Deir ez-Zor by:ISIS” is never closed.'],
    ['“', 'The quote that opens before “” is never closed.'],
    ['by:', '“by:” has no value.'],
    ['by: on:SAA', '“by:” has no value.'],
    [`place:"${'x'.repeat(60)}`, `The quote that opens before “${'x'.repeat(40)}…” is never closed.`],
  ])('%s', (line, message) => {
    expect(messages(line)).toEqual([message])
  })

  test('every slip of a line at once', () => {
    expect(messages('kiled:5 date:today by:')).toHaveLength(3)
  })

  test('words that belong to no key, where the verb takes none', () => {
    expect(readForm('E-1 by:ISIS', { names: ['by'], free: null }).errors).toEqual([
      { key: 'text', message: '“E-1” belongs to no key. Values with spaces are quoted.', example: null },
    ])
  })
})

describe('what is typed reads back', () => {
  const sign = fc.constantFrom(...'"“”„‟″«»\\:;,?-\n\u00a0\u202f'.split(''), ' ', '  ', 'by:', 'kiled:', 'date: ', 'https://x', "'")
  const value = fc.array(fc.oneof({ arbitrary: fc.string({ unit: 'grapheme', maxLength: 5 }), weight: 2 }, sign)).map((parts) =>
    parts
      .join('')
      .replace(/[^\P{Cc}\n]/gu, '')
      .trim(),
  )
  const form = fc
    .record({ text: fc.array(value, { maxLength: 1 }), place: fc.array(value), 'said-by': fc.array(value, { maxLength: 1 }) })
    .map((given) => Object.fromEntries(Object.entries(given).filter(([key, list]) => list.some((each) => key !== 'text' || each !== ''))))

  test('for any text without control characters', () => {
    fc.assert(
      fc.property(form, (given) => {
        expect(readForm(typeForm(given, 'text'), KEYS)).toEqual({ values: given, errors: [] })
      }),
      { numRuns: 1000 },
    )
  })

  test('and stands on one line', () => {
    fc.assert(
      fc.property(form, (given) => {
        expect(typeForm(given, 'text')).not.toContain('\n')
      }),
    )
  })

  test.each([
    ['He said "no" twice', 'He said "no" twice'],
    ['see https://example.org', 'see https://example.org'],
    ['at 14:30 they left', 'at 14:30 they left'],
    ['Update: they left', '"Update: they left"'],
    ['actor1: x', '"actor1: x"'],
    ['"No"', '"\\"No\\""'],
    ['a\u00a0b', '"a\u00a0b"'],
    ['a  b', '"a  b"'],
    ['one\ntwo', '"one\\ntwo"'],
  ])('a sentence is quoted only where it has to be: %j', (text, typed) => {
    expect(typeForm({ text: [text] }, 'text')).toBe(typed)
  })
})

describe('a hostile line is answered', () => {
  test.each([
    ['a word of 100,000 letters', 'x'.repeat(100_000), 0],
    ['100,000 colons', ':'.repeat(100_000), 0],
    ['100,000 spaces', `a${' '.repeat(100_000)}b`, 0],
    ['a key of 100,000 letters', `${'k'.repeat(100_000)}:v`, 0],
    ['50,000 quotes', '"'.repeat(50_000), 0],
    ['50,001 quotes, the last one open', '"'.repeat(50_001), 1],
    ['quotes in quotes, more than one deep', `"${'“'.repeat(50_000)}${'”'.repeat(50_000)}"`, 1],
    ['backslashes in quotes', `"${'\\'.repeat(100_000)}"`, 0],
    ['a quote that never closes', `place:"${'\\"'.repeat(50_000)}`, 1],
    ['20,000 keys', 'by:x '.repeat(20_000), 0],
    ['20,000 slips', 'kiled:x '.repeat(20_000), 20_000],
  ])('%s', (_, line, errors) => {
    expect(messages(line)).toHaveLength(errors)
  })

  test('and all of its values are there', () => {
    expect(readForm('by:x '.repeat(20_000), KEYS).values.by).toHaveLength(20_000)
  })
})
