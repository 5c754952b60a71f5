import { expect, test } from 'vitest'
import { freshFolder, type } from './start.ts'

const SESSION = [
  '1',
  'log Shells hit the market when:5/8/2020 place:Kupiansk killed:2+',
  'three',
  '1',
  'log type:airstrike',
  '',
  '"near Qamishli"',
  'log',
  'A convoy was ambushed',
  '32 Aug',
  '5/8/2020',
  '2',
  '"Deir ez-Zor, Syria"',
  '',
  'ISIS; HTS',
  '',
  '14+',
  '',
  '',
  'log',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  '',
  'log x when:5/8/2020 place:y',
  '',
  'find sort:oldest',
  'tally',
  'show E-3',
  '1',
  '9',
  'log when:"32 Aug" kiled:3',
  'edit E-99 killed:15 why:"a later bulletin says so"',
  'exit',
  'never read',
]

test('a session at the keyboard reads like one', async () => {
  const folder = freshFolder()
  const { code, out, err } = await type(SESSION, ['--interactive', '--db', 'desk.db', '--now', '2020-08-07T12:00Z', '--as', 'ana'], folder)
  await expect(out).toMatchFileSnapshot('golden/session.golden.txt')
  expect(err).toBe('')
  expect(code).toBe(0)
})

const PASTED = [
  'read published:2020-08-08 src:SANA',
  'ISIS cells attacked an army post near Jundya on Monday, killing',
  'three soldiers. Its spokesman said: "src: unknown',
  '',
  'exit',
  '.',
  '1',
  'show E-1',
  'exit',
]

test('a report is pasted line by line, up to a dot', async () => {
  const { code, out } = await type(PASTED, ['--interactive', '--db', 'desk.db', '--now', '2020-08-08T12:00Z', '--as', 'ana'], freshFolder())
  expect(out).toContain('1 draft, not logged yet')
  expect(out).toMatch(/1\u00a0Save\u00a0it\nsitlog> 1\nLogged E-1 Armed clash/)
  expect(out).toContain('“ISIS cells attacked an army post near Jundya on Monday, killing three')
  expect(code).toBe(0)
})
