import { expect, test } from 'vitest'
import { LONGEST_LINE, lineTrouble, withoutDirectionMarks } from '../../src/core/invocation.ts'

test.each([
  ['a line', 'log Shells fell on Homs', null],
  ['line breaks and tabs', 'log Shells\r\nfell\ton Homs', null],
  ['every script', 'log قصف على حمص · 東京 · 🔥', null],
  ['the longest line', 'x'.repeat(LONGEST_LINE), null],
  ['a longer one', 'x'.repeat(LONGEST_LINE + 1), 'This is 20,001 characters long; a line can have 20,000.'],
  ['a null', 'log\u0000', 'Character 4 is U+0000, a control character that no text can hold. Remove it and send the line again.'],
  ['an escape', '\u001b[31mlog', 'Character 1 is U+001B, a control character that no text can hold. Remove it and send the line again.'],
  ['a C1 control', 'log \u009b31m', 'Character 5 is U+009B, a control character that no text can hold. Remove it and send the line again.'],
])('%s', (_, line, trouble) => {
  expect(lineTrouble(line)).toBe(trouble)
})

test.each([
  ['by:\u202eSISI\u202c', 'by:SISI', 2],
  ['\u2066by:ISIS\u2069', 'by:ISIS', 2],
  ['حلب\u200f by:ISIS', 'حلب\u200f by:ISIS', 0],
])('marks that turn text around are taken out of %j', (line, clean, removed) => {
  expect(withoutDirectionMarks(line)).toEqual({ line: clean, removed })
})
