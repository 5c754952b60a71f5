import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/core/event.ts'
import type { Outgoing } from '../../src/core/outgoing.ts'
import { claim, facts, on, place, report } from '../facts.ts'
import { type Office, sharedOffices } from './mail.ts'

const office = sharedOffices()

/** One of many events, each as long as they come. */
function longEvent(nth: number): Facts {
  return facts({
    summary: `Attack ${nth} on a column of vehicles; ${'many words of what the reports tell of it, '.repeat(8)}`,
    when: on('2020-08-06'),
    type: 'clash',
    by: ['ISIS'],
    on: ['Syrian Arab Army'],
    places: [place(`Village ${nth}`, { admin1: `Province ${nth % 14}`, country: nth % 3 === 0 ? 'IQ' : 'SY', lat: 34 + nth / 500, lon: 40 })],
    reports: [report({ publisher: `Agency ${nth % 9}`, claims: [claim('Syrian Arab Army', 'killed', `${nth}+`)] })],
  })
}

/** What the adapters are handed. */
async function posts(one: Office): Promise<Outgoing[]> {
  const all: Outgoing[] = []
  const poster = {
    post: async (message: Outgoing) => ({ kind: 'sent', message: `m${all.push(message)}` }) as const,
    trace: async () => ({ kind: 'absent' }) as const,
  }
  await one.tick(undefined, poster)
  return all
}

describe('five hundred events', () => {
  test('are told by the gravest, the rest counted by province, all of them in a file; no message is longer than platforms show', async () => {
    const one = await office()
    await one.subscribe({ picture: true })
    await one.desk.logAll(Array.from({ length: 500 }, (_, nth) => ({ facts: longEvent(nth + 1), stamp: one.stamp(), why: null })))
    one.at('2020-08-07T07:00:00.000Z')
    const all = await posts(one)

    const [summary, ...details] = all
    const file = details.at(-1)?.reply.content
    expect(summary?.under).toBeNull()
    expect(summary?.reply.pictures?.[0]).toMatchObject({ name: expect.stringMatching(/\.png$/), spec: { kind: 'map' } })
    expect(details.every(({ under }) => under === 'm1')).toBe(true)
    expect(details.length).toBeLessThan(20)
    for (const { reply } of all) if (reply.content.kind === 'digest') expect(JSON.stringify(reply.content).length).toBeLessThan(12_000)
    const told = JSON.stringify(all.map(({ reply }) => reply.content))
    expect(told).toContain('Village 500')
    expect(told).toContain('Not listed: 470 events, none with more killed than those above.')
    if (file?.kind !== 'file') throw new Error('There is no file.')
    let text = ''
    for await (const piece of file.file.chunks) text += piece
    expect(text.trim().split('\n')).toHaveLength(501)
    const [run] = await one.desk.runs({ subscription: 1, day: null, limit: 1, brief: false })
    expect(run?.digest?.figures[0]).toMatchObject({ side: 'Syrian Arab Army', kind: 'killed', sum: { min: 125_250, max: null } })
    expect((await one.desk.carriedBy(3)).length).toBe(1)
  })
})

test('what people wrote is text: it pings nobody and is no markup in what is handed on', async () => {
  const one = await office()
  await one.subscribe()
  const hostile = '@everyone <!channel> <@U1> **bold** <script>'
  await one.desk.log(facts({ summary: hostile, when: on('2020-08-06'), places: [place(hostile)] }), one.stamp(), hostile)
  one.at('2020-08-07T07:00:00.000Z')
  const [message] = await posts(one)
  const content = message?.reply.content
  if (content?.kind !== 'digest') throw new Error('This is no digest.')
  const nodes = content.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'events' ? block.rows.flatMap(({ head, detail }) => [...head, ...detail]) : [])),
  )
  expect(nodes.filter(({ v }) => v.includes('@everyone')).every(({ t }) => t === 'text')).toBe(true)
})
