import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LESSONS } from '../../../src/adapters/terminal/welcome.ts'
import { freshFolder, start, type } from './start.ts'

const NOW = ['--now', '2020-08-07T12:00Z', '--as', 'ana']
const LOG = 'log type:clash when:"6 Aug 2020" place:"Ras Ba’albak, Lebanon" by:ISIS on:Hezbollah killed:"ISIS 14" casualties:"Hezbollah 5"'

const replies = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { ok: boolean; kind: string; plain: string; data: { path?: string; bytes?: number } })

describe('npm start -- --json', () => {
  test('answers every line in its order, one line of JSON each, and fails if one failed', async () => {
    const folder = freshFolder()
    const lines = [
      '# a comment',
      '',
      LOG,
      '/event find by:ISIS',
      'fnd',
      `log ${'x'.repeat(30_000)}`,
      'log place:"open',
      'log \u001b[31mred',
      'export',
      'export',
      'show E-1',
    ]
    const { code, out, err } = await type(lines, ['--json', '--db', 'x.db', ...NOW], folder, { SITLOG_DB: 'y.db' })
    const all = replies(out)
    expect(all.map(({ ok, kind }) => `${kind}${ok ? '' : ' ✗'}`)).toEqual([
      'eventCard',
      'eventList',
      'notice ✗',
      'formErrors ✗',
      'formErrors ✗',
      'formErrors ✗',
      'file',
      'file',
      'eventCard',
    ])
    expect(all.every((reply) => Object.keys(reply).join() === 'ok,kind,plain,data')).toBe(true)
    expect(all[0]?.data).toMatchObject({ no: 1, loggedBy: 'ana', loggedAt: '2020-08-07T12:00:00.000Z', facts: { by: ['ISIS'] } })
    expect(all[3]?.plain).toContain('30,004 characters long; a line can have 20,000')
    expect(readdirSync(folder).filter((name) => name.endsWith('.csv'))).toEqual(['sitlog-2020-08-07-12-00-2.csv', 'sitlog-2020-08-07-12-00.csv'])
    const { path = '', bytes } = all[6]?.data ?? {}
    expect(path).toBe(join(folder, 'sitlog-2020-08-07-12-00.csv'))
    expect(bytes).toBe(statSync(path).size)
    expect(readFileSync(path, 'utf8')).toContain('Hezbollah')
    expect(existsSync(join(folder, 'y.db'))).toBe(false)
    expect(err).toMatch(/^(?:export: 1 of 1\n)*$/u) // on a slow machine, an export lasts longer than a second
    expect(code).toBe(1)
  })

  test('what the first screen teaches works as it stands, in the data folder’s database', async () => {
    const folder = freshFolder()
    const { code, out } = await type(LESSONS.flat(), ['--json', ...NOW], folder)
    expect(existsSync(join(folder, 'data', 'sitlog', 'sitlog.db'))).toBe(true)
    expect(replies(out).filter((reply) => !reply.ok)).toEqual([])
    expect(code).toBe(0)
  })

  test('a reader that goes away is no error', async () => {
    const { child, ended } = start(['--json', ...NOW], freshFolder())
    child.stdin.on('error', () => undefined)
    child.stdin.write('help\n'.repeat(2000))
    child.stdout.once('data', () => child.stdout.destroy())
    const { code, err } = await ended
    expect(err).toBe('')
    expect(code).toBe(1)
  })

  test('SIGTERM lets the line be answered, closes the log, and leaves', async () => {
    const folder = freshFolder()
    const { child, ended } = start(['--json', '--db', 'x.db', ...NOW], folder)
    child.stdin.write(`${LOG}\n`)
    child.stdout.once('data', () => child.kill('SIGTERM'))
    const { out, err } = await ended
    expect(replies(out)).toMatchObject([{ ok: true, kind: 'eventCard' }])
    expect(err).toBe('')
    expect(readdirSync(folder).filter((name) => name.startsWith('x.db'))).toEqual(['x.db'])
  })
})

describe('npm start, piped', () => {
  test('answers in plain text, in the database that a .env file names', async () => {
    const folder = freshFolder()
    writeFileSync(join(folder, '.env'), 'SITLOG_DB=from-file.db\n')
    const { code, out } = await type([LOG, 'find', 'fnd'], NOW, folder)
    expect(existsSync(join(folder, 'from-file.db'))).toBe(true)
    await expect(out).toMatchFileSnapshot('golden/piped.golden.txt')
    expect(code).toBe(1)
  })
})

describe('what cannot start says why', () => {
  test.each([
    [['--jsn'], 2, "Unknown option '--jsn'"],
    [['--json', '--db', 'text.db'], 1, 'text.db'],
  ])('%j', async (args, expected, message) => {
    const folder = freshFolder()
    writeFileSync(join(folder, 'text.db'), 'no database at all, only text '.repeat(100))
    const { code, out, err } = await type([], args, folder)
    expect(out).toBe('')
    expect(err).toContain(message)
    expect(err).not.toMatch(/^\s+at /mu)
    expect(code).toBe(expected)
  })

  test('a setting that is none', async () => {
    const { code, err } = await type([], [], freshFolder(), { SITLOG_DBB: 'x' })
    expect(err).toBe('SITLOG_DBB is no setting of Sitlog. Did you mean SITLOG_DB?\n')
    expect(code).toBe(1)
  })
})
