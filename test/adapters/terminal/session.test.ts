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
