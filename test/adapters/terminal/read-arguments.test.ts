import { describe, expect, test } from 'vitest'
import { readArguments, USAGE } from '../../../src/adapters/terminal/read-arguments.ts'

const NOTHING = { json: false, interactive: false, db: null, as: null, now: null, desk: 'desk' }

describe('arguments', () => {
  test.each([
    ['', NOTHING],
    ['--json', { ...NOTHING, json: true }],
    ['--db x.db --as ana --desk syria', { ...NOTHING, db: 'x.db', as: 'ana', desk: 'syria' }],
    ['--db=x.db', { ...NOTHING, db: 'x.db' }],
    ['--interactive', { ...NOTHING, interactive: true }],
    ['--now 2020-08-07T12:00Z', { ...NOTHING, now: new Date('2020-08-07T12:00:00Z') }],
    ['--now 2020-08-07T15:00:30+03:00', { ...NOTHING, now: new Date('2020-08-07T12:00:30Z') }],
  ])('%s', (line, start) => {
    expect(readArguments(line.split(' ').filter(Boolean), '1.0')).toEqual({ start })
  })

  test.each([
    [['--help'], { print: USAGE, ok: true }],
    [['-h'], { print: USAGE, ok: true }],
    [['--version'], { print: '1.0', ok: true }],
  ])('%j', (args, printed) => {
    expect(readArguments(args, '1.0')).toEqual(printed)
  })

  test.each([
    [['--jsn'], "Unknown option '--jsn'"],
    [['log'], 'Unexpected argument'],
    [['--db'], 'argument missing'],
    [['--now', 'yesterday'], '2020-08-07T12:00Z'],
    [['--now', '2020-08-07T12:00'], '2020-08-07T12:00Z'],
    [['--now', '2020-13-45T12:00Z'], '2020-08-07T12:00Z'],
    [['--as', ' '], '--as needs a value'],
    [['--as', 'a\nb'], '--as needs a value'],
    [['--as', 'x'.repeat(101)], 'at most 100 characters'],
    [['--desk', ''], '--desk needs a value'],
  ])('%j is answered with what would be right', (args, message) => {
    const asked = readArguments(args, '1.0')
    expect(asked).toMatchObject({ ok: false, print: expect.stringContaining(message) })
    expect(asked).toMatchObject({ print: expect.stringContaining('npm start --') })
  })
})
