import { describe, expect, test } from 'vitest'
import { readLine } from '../../src/core/typed-line.ts'
import { smallCommands } from './small-commands.ts'

const read = (line: string) => readLine(line, smallCommands)

describe('root and verb', () => {
  test.each([
    ['/event note x', 'event', 'note'],
    ['event note x', 'event', 'note'],
    ['note x', 'event', 'note'],
    ['/note x', 'event', 'note'],
    ['NOTE x', 'event', 'note'],
    ['  /Event   Note x', 'event', 'note'],
    ['/event\nnote x', 'event', 'note'],
    ['/desk settings', 'desk', 'settings'],
    ['/event', 'event', 'help'],
    ['', 'event', 'help'],
    ['/', 'event', 'help'],
    ['/digest add', 'event', 'digest'],
    ['constructor', 'event', 'constructor'],
  ])('%j is %s %s', (line, root, verb) => {
    expect(read(line)).toMatchObject({ ok: true, invocation: { root, verb } })
  })
})

test.each([
  ['note Shells fell by:ISIS', 'note Shells fell by:ISIS', { text: ['Shells fell'], by: ['ISIS'] }],
  ['note "one\r\ntwo"', 'note "one\ntwo"', { text: ['one\ntwo'] }],
  ['note "one\u2028two"', 'note "one\ntwo"', { text: ['one\ntwo'] }],
  ['other by:ISIS', 'other by:ISIS', {}],
])('%j gives its values', (line, typed, values) => {
  expect(read(line)).toMatchObject({ ok: true, invocation: { typed, values }, removed: 0 })
})

test('marks that turn text around are taken out and counted', () => {
  expect(read('note by:\u202eSISI')).toMatchObject({ ok: true, invocation: { values: { by: ['SISI'] } }, removed: 1 })
})

describe('a line that cannot be taken apart keeps what was typed', () => {
  test.each([
    ['note by:"ISIS', 'quotes', 'note by:"ISIS'],
    ['note byy:ISIS', 'byy', 'note byy:ISIS'],
    ['note \u0007', 'line', 'note ␦'],
  ])('%j', (line, key, typed) => {
    expect(read(line)).toMatchObject({ ok: false, errors: [{ key }], typed })
  })

  test('but for one that is too long, of which it keeps the beginning', () => {
    expect(read('x'.repeat(20_001))).toMatchObject({ ok: false, errors: [{ key: 'line' }], typed: 'x'.repeat(500) })
  })
})

test.each([
  ['spaces', ' '.repeat(20_000)],
  ['slashes', '/'.repeat(20_000)],
  ['a verb and spaces', `note${' '.repeat(19_000)}x`],
  ['one word', 'x'.repeat(20_000)],
])('20,000 characters of %s are answered', (_, line) => {
  expect(read(line).ok).toBe(true)
})
