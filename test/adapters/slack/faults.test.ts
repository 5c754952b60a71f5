import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Outgoing } from '../../../src/core/outgoing.ts'
import { freePort } from '../../peers/slack/free-port.ts'
import { type Json, readText } from '../../peers/slack/screen.ts'
import { BOT_TOKEN } from '../../peers/slack/workspace.ts'
import { read, Scene, until } from './scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await Scene.open('socket')
  await scene.say(scene.ana, 'desk settings')
})
afterAll(async () => {
  expect(scene.peer.web.blunders).toEqual([])
  await scene.close()
})

const newest = () => read(scene.peer.screen.privateTo(scene.ana.user, scene.ana.channel).at(-1) as never)
const calm = () => new Promise((done) => setTimeout(done, 150))

describe('what Slack delivers', () => {
  test('twice is done once', async () => {
    const payload = {
      command: '/event',
      text: 'log Twice delivered place:Raqqa',
      team_id: scene.peer.workspace.team,
      user_id: scene.ana.user,
      channel_id: scene.ana.channel,
      trigger_id: 'T.same',
    }
    const url = () => ({ response_url: `${scene.peer.url}${scene.peer.responses.open(scene.ana.user, scene.ana.channel, null)}` })
    await Promise.all([1, 2, 3].map(() => scene.peer.send('slash_commands', { ...payload, ...url() })))
    await until(() => newest().includes('Twice delivered'))
    await calm()
    expect(read(await scene.say(scene.ana, 'event find Twice delivered'))).toContain('1–1 of 1')
  })

  test('an event that comes again is answered once', async () => {
    const home = { type: 'app_home_opened', user: scene.ana.user, channel: 'D1', tab: 'home', event_ts: '1.1' }
    await scene.peer.event(home, undefined, 'Ev-same')
    await scene.peer.event(home, 1, 'Ev-same')
    await until(() => scene.peer.web.calls.some(({ method }) => method === 'views.publish'))
    await calm()
    expect(scene.peer.web.calls.filter(({ method }) => method === 'views.publish')).toHaveLength(1)
  })

  test('through a connection that is renewed or cut is answered all the same', async () => {
    const opened = scene.peer.sockets.opened
    scene.peer.sockets.refresh()
    expect(read(await scene.say(scene.ana, 'event find place:Raqqa'))).toContain('1–1 of 1')
    await until(() => scene.peer.sockets.opened > opened)
    scene.peer.sockets.cut()
    expect(read(await scene.say(scene.ana, 'event find place:Raqqa'))).toContain('1–1 of 1')
    await until(() => scene.peer.sockets.connections().length === 2)
  })

  test('while Slack opens no connection ends in nothing worse than waiting', async () => {
    scene.peer.faults.add('apps.connections.open', { kind: 'broken' }, { kind: 'busy', seconds: 1 })
    scene.peer.sockets.cut()
    await until(() => scene.peer.sockets.connections().length === 2)
    expect(read(await scene.say(scene.ana, 'event find place:Raqqa'))).toContain('1–1 of 1')
  })
})

describe('what comes too late', () => {
  test('for a form is offered again, with what was typed', async () => {
    scene.peer.faults.add('views.open', { kind: 'refuse', error: 'expired_trigger_id' })
    const said = await scene.say(scene.ana, 'event log by:ISIS')
    expect(read(said)).toContain('/event log by:ISIS')
    const before = scene.peer.screen.views.length
    await scene.peer.click(scene.ana, said, 'Open the form')
    const form = await until(() => scene.peer.screen.views[before])
    expect(JSON.stringify(form.view.blocks)).toContain('ISIS')
  })

  test('in a form that was sent while the database is busy is shown in its window', async () => {
    const before = scene.peer.screen.views.length
    await scene.peer.slash(scene.ana, '/event', 'log')
    const form = await until(() => scene.peer.screen.views[before])
    await scene.busy(2600)
    const ack = await scene.peer.submit(scene.ana.user, form, { text: 'Sent while busy', place: ['Raqqa'] })
    expect(ack.ms).toBeLessThan(3000)
    expect(readText((ack.body as { view: { blocks: Json[] } }).view.blocks)).toContain('Being saved…')
    await until(() => /Logged E-\d+ Sent while busy|busy/.test(readText(form.view.blocks as Json[])))
  })

  test('by a used-up address arrives another way', async () => {
    const list = await scene.say(scene.ana, 'event find place:Raqqa')
    scene.peer.ahead = 31 * 60_000
    await scene.peer.slash(scene.ana, '/event', 'tally by:side')
    scene.peer.ahead = 0
    expect(read(list)).toContain('Raqqa')
    await until(() => newest().includes('by side'))
  })
})

describe('channels', () => {
  test('one that the bot is not in is told through the gesture; where that is over, the person is told why', async () => {
    const quiet = { user: scene.ana.user, channel: scene.peer.workspace.channels.quiet }
    await scene.say(quiet, 'event log Told in a quiet channel place:Homs')
    await until(() => scene.peer.screen.inChannel(quiet.channel).length === 1)
    const list = await scene.say(quiet, 'event find place:Homs')
    scene.peer.ahead = 31 * 60_000
    const url = scene.peer.responses.open(quiet.user, quiet.channel, list)
    scene.peer.ahead = 62 * 60_000
    await scene.peer.send('interactive', {
      type: 'block_actions',
      team: { id: scene.peer.workspace.team },
      user: { id: quiet.user, team_id: scene.peer.workspace.team },
      trigger_id: 'late.1',
      channel: { id: quiet.channel },
      container: { type: 'message', is_ephemeral: true },
      response_url: scene.peer.url + url,
      actions: [{ type: 'button', action_id: 'share', action_ts: '1', block_id: 'b', value: tokenOf(list.blocks, 'Share') }],
    })
    const told = await until(() => scene.peer.screen.messages.find((message) => readText(message.blocks).includes('It was not shared')))
    expect(readText(told.blocks)).toContain('Sitlog is not in it. Invite it with /invite')
    scene.peer.ahead = 0
  })
})

const notice = (key: string, to: Outgoing['to']): Outgoing => ({
  workspace: `slack:${scene.peer.workspace.team}`,
  to,
  under: null,
  key,
  reply: { content: { kind: 'doc', title: `Digest ${key}`, blocks: [] }, actions: [], visibility: 'channel', ok: true },
})

describe('messages that nobody asked for', () => {
  const channels = () => scene.peer.workspace.channels
  const posted = (key: string) => scene.peer.screen.inChannel(scene.ana.channel).filter(({ text }) => text.includes(`Digest ${key}`)).length

  test('are posted once, and found by their key', async () => {
    const message = notice('k1', { channel: scene.ana.channel })
    const sent = await scene.adapter.post(message)
    expect(sent).toMatchObject({ kind: 'sent' })
    expect(await scene.adapter.trace(message)).toEqual({ kind: 'found', message: (sent as { message: string }).message })
    expect(await scene.adapter.trace(notice('other', { channel: scene.ana.channel }))).toEqual({ kind: 'absent' })
  })

  test.each([
    ['Slack asks to wait', { kind: 'busy', seconds: 7 } as const, { kind: 'later', seconds: 7 }, 0],
    ['the answer is lost after it was posted', { kind: 'done-but-500' } as const, { kind: 'unknown' }, 1],
    ['the connection breaks after it was posted', { kind: 'done-but-silent' } as const, { kind: 'unknown' }, 1],
    ['Slack fails', { kind: 'broken' } as const, { kind: 'unknown' }, 0],
    ['Slack has trouble of its own', { kind: 'refuse', error: 'internal_error' } as const, { kind: 'later' }, 0],
  ])('%s', async (what, fault, outcome, count) => {
    scene.peer.faults.add('chat.postMessage', fault)
    const message = notice(what, { channel: scene.ana.channel })
    expect(await scene.adapter.post(message)).toMatchObject(outcome)
    expect(posted(what)).toBe(count)
    expect(await scene.adapter.trace(message)).toMatchObject({ kind: count === 1 ? 'found' : 'absent' })
  })

  test.each([
    ['archived', () => channels().old, 'The channel is archived.'],
    ['without the bot', () => channels().quiet, 'The bot is not in that channel: /invite it.'],
    ['that is not there', () => 'D0NOWHERE', 'There is no such channel, or it is private and the bot is not in it.'],
  ])('a channel %s refuses them', async (_, channel, why) => {
    expect(await scene.adapter.post(notice(`to ${why}`, { channel: channel() }))).toMatchObject({ kind: 'refused', why })
  })

  test('a person is told alone', async () => {
    const message = notice('k2', { member: scene.ben.user })
    expect(await scene.adapter.post(message)).toMatchObject({ kind: 'sent' })
    expect(await scene.adapter.trace(message)).toMatchObject({ kind: 'found' })
  })

  test('a revoked token refuses them, and nothing else breaks', async () => {
    scene.peer.revoked.add(BOT_TOKEN)
    expect(await scene.adapter.post(notice('k3', { channel: scene.ana.channel }))).toMatchObject({
      kind: 'refused',
      why: 'Sitlog was removed from this workspace.',
    })
    expect(await scene.adapter.trace(notice('k3', { channel: scene.ana.channel }))).toMatchObject({ kind: 'untold' })
    scene.peer.revoked.delete(BOT_TOKEN)
  })

  test('people do not wait behind them', async () => {
    scene.peer.faults.add('chat.postMessage', ...Array.from({ length: 5 }, () => ({ kind: 'busy', seconds: 30 }) as const))
    const burst = [1, 2, 3, 4, 5].map((at) => scene.adapter.post(notice(`burst ${at}`, { channel: scene.ana.channel })))
    const before = scene.peer.screen.views.length
    await scene.peer.slash(scene.ana, '/event', 'log')
    await until(() => scene.peer.screen.views[before])
    expect((await Promise.all(burst)).map(({ kind }) => kind)).toEqual(Array.from({ length: 5 }, () => 'later'))
  })
})

describe('by HTTP', () => {
  let http: Scene
  let port: number
  beforeAll(async () => {
    port = await freePort()
    http = await Scene.open('http', { port })
    http.peer.deliverTo(`http://127.0.0.1:${port}/slack/events`)
    await until(() => http.say(http.ana, 'desk settings'), 20_000)
  })
  afterAll(() => http.close())

  test.each([
    ['another secret', 'not-the-secret', () => Date.now()],
    ['a stamp of ten minutes ago', undefined, () => Date.now() - 600_000],
  ])('a delivery signed with %s is turned away', async (_, secret, at) => {
    http.peer.deliverTo(`http://127.0.0.1:${port}/slack/events`, secret, at)
    const ack = await http.peer.slash(http.ana, '/event', 'log Forged place:Raqqa')
    expect(ack.status).toBe(401)
    http.peer.deliverTo(`http://127.0.0.1:${port}/slack/events`)
    expect(read(await http.say(http.ana, 'event find Forged'))).toContain('Nothing found')
  })

  test('a busy database delays no acknowledgement', async () => {
    await http.busy(2000)
    const acks = await Promise.all(['log Busy shelling place:Raqqa', 'find place:Raqqa', 'log'].map((text) => http.peer.slash(http.ana, '/event', text)))
    expect(acks.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(Math.max(...acks.map(({ ms }) => ms))).toBeLessThan(1500)
    await until(() => http.channel().some((line) => line.includes('Busy shelling')))
  })
})

function tokenOf(blocks: readonly Json[], label: string): string {
  const buttons = blocks.flatMap((block) => (block.elements ?? []) as Json[])
  return String(buttons.find(({ text }) => (text as Json | undefined)?.text === label)?.value)
}
