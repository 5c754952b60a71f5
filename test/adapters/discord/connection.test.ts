import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { discord } from '../../../src/adapters/discord/discord.ts'
import type { Outgoing } from '../../../src/core/outgoing.ts'
import { type Peer, startPeer } from '../../peers/discord/peer.ts'
import { joinGuild, leaveGuild, Person } from '../../peers/discord/person.ts'
import { until } from '../../peers/discord/until.ts'
import type { Channel, Message } from '../../peers/discord/world.ts'
import { shown } from './reading.ts'
import { freshDatabase, type StartedBot, startBot } from './start-bot.ts'

const own = (person: Person): Message | undefined => person.seen().findLast(({ only }) => only !== null)

describe('the connection', () => {
  let bot: StartedBot
  let peer: Peer
  let ana: Person
  beforeAll(async () => {
    bot = await startBot()
    peer = bot.peer
    ana = new Person(peer, 'ana', joinGuild(peer, 'Badia desk').channel)
    await ana.slash('/event log', { text: 'Raid', place: 'Jundya' })
    await until(() => ana.seen().length === 2)
  })
  afterAll(async () => {
    await bot.stop()
    await peer.close()
  })
  /** What is asked while nobody listens is answered after the resume. */
  const askAcross = async (breakOff: () => void, op: number) => {
    peer.gateway.ops.length = 0
    const before = ana.seen().length
    breakOff()
    const asked = ana.send(2, ana.commandData('/event find', { place: 'Jundya' }, null))
    await ana.answered(asked)
    expect(peer.gateway.ops).toContain(op)
    expect(ana.seen().length).toBe(before + 1)
  }

  test('a closed connection is resumed, and what came meanwhile is answered', () => askAcross(() => peer.gateway.cut(4000), 6))
  test('so is one that was cut without a word', () => askAcross(() => peer.gateway.cut(), 6))
  test('op 7: it reconnects and resumes', async () => {
    peer.gateway.ops.length = 0
    peer.gateway.askToReconnect()
    await until(() => peer.gateway.ops.includes(6) && peer.gateway.connected === 1)
    await ana.slash('/event find', { place: 'Jundya' })
  })
  test('op 9: it identifies anew', async () => {
    peer.gateway.ops.length = 0
    peer.gateway.invalidate()
    await until(() => peer.gateway.ops.includes(2) && peer.gateway.connected === 1)
    await ana.slash('/event find', { place: 'Jundya' })
  })

  test('an interaction that comes twice is answered once', async () => {
    await ana.slash('/event log', { text: 'Once', place: 'Qanat' })
    const answered = peer.calls.length
    peer.gateway.repeat('INTERACTION_CREATE')
    await ana.slash('/event find', { place: 'Qanat' })
    expect(shown(own(ana))).toContain('1–1 of 1')
    expect(peer.calls.slice(answered).filter(({ path }) => path.endsWith('/callback'))).toHaveLength(1)
  })

  test('where another was quicker, or it is too late, nothing is done', async () => {
    const taken = ana.send(2, ana.commandData('/event log', { text: 'Never', place: 'Nowhere' }, null))
    taken.answered = 4
    await until(() => peer.calls.some(({ code }) => code === 40060))
    const late = ana.send(2, ana.commandData('/event log', { text: 'Never', place: 'Nowhere' }, null))
    Object.assign(late, { at: Date.now() - 3500 })
    await until(() => peer.calls.some(({ code }) => code === 10062))
    await ana.slash('/event find', { place: 'Nowhere' })
    expect(shown(own(ana))).toContain('Nothing found')
  })

  test('a server’s limit on calls is waited for', async () => {
    peer.troubles.push({ method: 'PATCH', path: /@original$/, status: 429, retryAfter: 0.2, times: 1 })
    await ana.slash('/event find', { place: 'Jundya' })
    expect(shown(own(ana))).toContain('1–1 of 1')
  })

  test('an answer that Discord does not take is given as a file', async () => {
    peer.troubles.push({ method: 'PATCH', path: /@original$/, status: 400, times: 1 })
    await ana.slash('/event find', { place: 'Jundya' })
    expect(Buffer.from(own(ana)?.attachments[0]?.bytes ?? []).toString()).toContain('1–1 of 1')
    expect(bot.reports.map(({ reference }) => reference)).toEqual(['discord-late', 'discord-late', 'discord-answer'])
  })
})

describe('a message that nobody asked for', () => {
  let bot: StartedBot
  let channel: Channel
  beforeAll(async () => {
    bot = await startBot()
    channel = joinGuild(bot.peer, 'Badia desk').channel
  })
  afterAll(async () => {
    await bot.stop()
    await bot.peer.close()
  })
  afterEach(() => {
    channel.closed = null
  })
  const digest = (key: string, to: Outgoing['to'] = { channel: channel.id }): Outgoing => ({
    workspace: `discord:${channel.guild}`,
    to,
    under: null,
    key,
    reply: {
      content: { kind: 'digest', title: 'Morning of 7 Aug 2020', summary: [[{ t: 'text', v: '2 events' }]], sections: [], notes: [] },
      actions: [{ label: 'Why?', command: 'event tally' }],
      visibility: 'channel',
      ok: true,
    },
  })

  test('is posted once for its key, and found by it', async () => {
    const first = await bot.adapter.post(digest('run-1'))
    expect(await bot.adapter.post(digest('run-1'))).toEqual(first)
    expect(await bot.adapter.trace(digest('run-1'))).toEqual({ kind: 'found', message: 'message' in first ? first.message : '' })
    expect(await bot.adapter.trace(digest('run-2'))).toEqual({ kind: 'absent' })
    expect(bot.peer.world.seen(channel.id, bot.peer.world.user('ben'))).toHaveLength(1)
  })

  test('stands under another as a reply', async () => {
    const first = await bot.adapter.post(digest('head'))
    const under = 'message' in first ? first.message : ''
    await bot.adapter.post({ ...digest('part'), under })
    expect(bot.peer.world.seen(channel.id, bot.peer.world.bot).at(-1)?.reference).toBe(under)
  })

  test('an answer that was lost is unknown, and what arrived is found: the nonce is not kept, the number of the message is', async () => {
    bot.peer.troubles.push({ method: 'POST', path: /\/messages$/, status: 502, late: true, times: 1 })
    expect(await bot.adapter.post(digest('lost'))).toMatchObject({ kind: 'unknown' })
    for (const message of bot.peer.world.messages.values()) Object.assign(message, { nonce: null })
    expect(await bot.adapter.trace(digest('lost'))).toMatchObject({ kind: 'found' })
  })

  test('waits where Discord says so', async () => {
    bot.peer.troubles.push({ method: 'POST', path: /\/messages$/, status: 429, retryAfter: 7, times: 1 })
    expect(await bot.adapter.post(digest('limited'))).toEqual({ kind: 'later', seconds: 8, why: 'Discord asks to wait.' })
  })

  test.each([
    [50001, 'The bot may not see that channel, or was removed from the server.'],
    [50013, 'The bot may not write in that channel.'],
  ] as const)('is refused in a channel that is closed: %i', async (code, why) => {
    channel.closed = code
    expect(await bot.adapter.post(digest('closed'))).toEqual({ kind: 'refused', why })
  })

  test('is refused where there is no channel, or the bot was thrown out, of which the operator hears', async () => {
    expect(await bot.adapter.post(digest('gone', { channel: '1' }))).toEqual({ kind: 'refused', why: 'There is no such channel any more.' })
    const elsewhere = joinGuild(bot.peer, 'Another')
    leaveGuild(bot.peer, elsewhere.guild)
    await until(() => bot.reports.some(({ error }) => String(error).includes(elsewhere.guild)))
    expect(await bot.adapter.post(digest('kicked', { channel: elsewhere.channel.id }))).toMatchObject({ kind: 'refused' })
  })

  test('to one person goes into a private conversation, without buttons', async () => {
    const carl = bot.peer.world.user('carl')
    expect(await bot.adapter.post(digest('carl', { member: `discord:${carl.id}` }))).toMatchObject({ kind: 'sent' })
    const told = [...bot.peer.world.messages.values()].at(-1)
    expect(shown(told)).toContain('Morning of 7 Aug 2020')
    expect(JSON.stringify(told?.components)).not.toContain('custom_id')
  })
})

describe('a bot that starts again', () => {
  test('its buttons go on working, its commands are not written again unless somebody changed them', async () => {
    const [peer, file] = [await startPeer(), freshDatabase()]
    const before = await startBot({ peer, file })
    const ana = new Person(peer, 'ana', joinGuild(peer, 'Badia desk').channel)
    await ana.slash('/event log', { text: 'Raid', place: 'Jundya' })
    const card = own(ana) as Message
    await before.stop()

    const writes = () => peer.calls.filter(({ method }) => method === 'PUT').length
    expect(writes()).toBe(1)
    const after = await startBot({ peer, file })
    await ana.click(card, 'Show')
    expect(shown(own(ana))).toContain('Raid')
    await ana.click(card, 'Undo')
    expect(shown(own(ana))).toMatch(/undone|taken back/i)
    expect(writes()).toBe(1)
    await after.stop()

    peer.world.commands.set('', (peer.world.commands.get('') ?? []).slice(1))
    const third = await startBot({ peer, file })
    await until(() => writes() === 2)
    await third.stop()
    await peer.close()
  })

  test('stopped while Discord is not there, it stops trying', async () => {
    const peer = await startPeer()
    const bot = await startBot({ peer })
    await peer.close()
    await bot.stop()
    const again = await startPeer({ port: Number(new URL(peer.url).port) })
    await new Promise((later) => setTimeout(later, 1500))
    expect(again.calls.length + again.gateway.ops.length).toBe(0)
    await again.close()
  })

  test('a token that is taken away ends it, with the reason', async () => {
    const peer = await startPeer()
    const bot = await startBot({ peer })
    peer.gateway.cut(4004)
    await expect(bot.running).rejects.toThrow('4004 is a token that is no longer valid')
    await bot.stop()
    await peer.close()
  })

  test('two with one database: the second waits until the first has ended', async () => {
    const [peer, file] = [await startPeer(), freshDatabase()]
    const first = await startBot({ peer, file })
    const second = discord({ token: peer.token, api: `${peer.url}/api`, shards: 1, register: 'global', showPlain: () => '' })
    const told: string[] = []
    const running = second.start({ ...first.house, report: (reference) => void told.push(reference) })
    await until(() => told.includes('discord-lease'))
    expect(peer.gateway.sessions.size).toBe(1)
    await first.adapter.stop()
    await until(() => peer.gateway.sessions.size === 2)
    await second.stop()
    await running
    await first.stop()
    await peer.close()
  })

  test('shared among two connections, each server is answered by its own', async () => {
    const bot = await startBot({ shards: 2, register: 'guild' })
    for (const name of ['one', 'two', 'three']) {
      const { channel, guild } = joinGuild(bot.peer, name)
      await until(() => (bot.peer.world.commands.get(guild)?.length ?? 0) > 0)
      const ana = new Person(bot.peer, 'ana', channel)
      await ana.slash('/event find', { place: 'Jundya' })
      expect(shown(own(ana))).toContain('Nothing found')
    }
    expect(bot.peer.faults).toEqual([])
    await bot.stop()
    await bot.peer.close()
  })
})
