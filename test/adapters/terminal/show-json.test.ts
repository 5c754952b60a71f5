import { expect, test } from 'vitest'
import { showJson } from '../../../src/adapters/terminal/show-json.ts'
import { replyOf } from './replies.ts'

const notice = (v: string) => replyOf({ kind: 'notice', level: 'ok', body: [{ t: 'text', v }], hint: null })

test('the data are the command’s own figures', () => {
  expect(JSON.parse(showJson({ ...notice('x'), data: { total: 3 } }, 'x', null))).toEqual({ ok: true, kind: 'notice', plain: 'x', data: { total: 3 } })
})

test('else they are the answer itself', () => {
  expect(JSON.parse(showJson(notice('x'), 'x', null)).data).toEqual({ level: 'ok', body: [{ t: 'text', v: 'x' }], hint: null })
})

test('a file is its path and size', () => {
  const reply = replyOf({ kind: 'file', body: [], notes: [], file: { name: 'a.csv', mediaType: 'text/csv', chunks: (async function* () {})() } })
  expect(JSON.parse(showJson(reply, 'x', { path: 'exports/a.csv', bytes: 3 })).data).toEqual({ path: 'exports/a.csv', bytes: 3 })
  expect(JSON.parse(showJson({ ...reply, data: { events: 1 } }, 'x', { path: 'exports/a.csv', bytes: 3 })).data).toEqual({
    events: 1,
    path: 'exports/a.csv',
    bytes: 3,
  })
})

test('whatever a text holds, a reply is one line that steers no terminal', () => {
  const text = 'a\nb\r\u001b[31m\u0085\u2028\u2029\u009b31m\u007f'
  const line = showJson(notice(text), text, null)
  expect(line).not.toMatch(/\p{Cc}|[\u2028\u2029]/u)
  expect(JSON.parse(line).plain).toBe(text)
})
