import { afterAll, expect, test } from 'vitest'
import type { Prose } from '../../src/core/reading/prose.ts'
import { openProseThread } from '../../src/reader/prose-thread.ts'

const thread = openProseThread()
afterAll(() => thread.close())

const TEXT = 'Gunmen killed two teachers in Daraa.'
const read = (text = TEXT) => thread.read({ kind: 'report', text, published: null, own: [] }) as Promise<Prose>

test('texts wait for their turn, and each gets its own answer', async () => {
  const many = await Promise.all(Array.from({ length: 20 }, (_, at) => read(`Gunmen killed ${at + 2} teachers in Daraa.`)))
  expect(many.map(({ drafts }) => drafts[0]?.facts.reports[0]?.claims[0]?.figure)).toMatchObject(many.map((_, at) => ({ min: at + 2, max: at + 2 })))
})

test('more than can wait are refused', async () => {
  const all = await Promise.allSettled(Array.from({ length: 52 }, () => read()))
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(50)
  expect(all.at(-1)).toMatchObject({ status: 'rejected', reason: { code: 'busy' } })
})

test('what waits when the thread ends is told so, and the next text starts another', async () => {
  const told = expect(read()).rejects.toMatchObject({ code: 'unusable', message: 'The text was not read: the thread that reads stopped. Send it again.' })
  await thread.close()
  await told
  expect((await read()).drafts).toHaveLength(1)
})
