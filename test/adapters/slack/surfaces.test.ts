import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '../../peers/slack/free-port.ts'
import { type Json, readText } from '../../peers/slack/screen.ts'
import { read, Scene, until } from './scene.ts'

let scene: Scene
beforeAll(async () => {
  const port = await freePort()
  scene = await Scene.open('socket', { url: 'https://sitlog.example.org', port })
  await scene.say(scene.ana, 'desk settings')
})
afterAll(async () => {
  expect(scene.peer.web.blunders).toEqual([])
  await scene.close()
})

const fields = (view: Json) =>
  (view.blocks as Json[]).filter(({ type }) => type === 'input').map(({ block_id: id, element }) => `${id}: ${(element as Json).type}`)
const newest = (who = scene.ana) => scene.peer.screen.privateTo(who.user, who.channel).at(-1)
const modal = () => until(() => scene.peer.screen.modal())
/** The window that an act opens. */
async function opened(act: () => Promise<unknown>) {
  const before = scene.peer.screen.views.length
  await act()
  return until(() => scene.peer.screen.views[before])
}

describe('forms', () => {
  test('a bare verb opens one that is made from its command', async () => {
    const shown = await scene.opens(scene.ana, 'event log')
    expect(fields(shown.view)).toEqual([
      'text: plain_text_input',
      'when: plain_text_input',
      'place: multi_external_select',
      'type: static_select',
      'by: multi_external_select',
      'on: multi_external_select',
      'killed: plain_text_input',
      'wounded: plain_text_input',
      'src: multi_external_select',
    ])
    expect(shown.view.title).toMatchObject({ text: 'Log' })
    const ack = await scene.peer.submit(scene.ana.user, shown, {
      text: 'Shells hit a market',
      when: '6 Aug 2020',
      place: ['Jundya, Deir ez-Zor, Syria'],
      type: 'shelling',
      by: ['ISIS'],
      killed: '2+',
    })
    expect(ack.body).toEqual({ response_action: 'clear' })
    await until(() => newest() !== undefined && read(newest() as never).includes('Logged E-1'))
    await until(() => scene.channel().some((line) => line.includes('ana logged E-1')))
  })

  test('its selects look for names, and offer what was typed', async () => {
    const shown = await scene.opens(scene.ana, 'event log')
    expect(await scene.peer.suggest(scene.ana.user, shown, 'place', 'Jund')).toEqual(['Jund', 'Jundya'])
    expect((await scene.peer.suggest(scene.ana.user, shown, 'by', 'isi')).slice(0, 2)).toEqual(['isi', 'ISIS'])
    expect(await scene.peer.suggest(scene.ana.user, shown, 'by', 'Nobody knows them')).toEqual(['Nobody knows them'])
  })

  test('what was typed before the form stands in it, and what is missing is asked', async () => {
    const shown = await scene.opens(scene.ana, 'event log Shelling weapon:mortar hedge:reportedly')
    expect(fields(shown.view)).toEqual([
      'place: multi_external_select',
      'weapon: multi_external_select',
      'hedge: multi_external_select',
      'text: plain_text_input',
    ])
    expect(shown.view.blocks).toMatchObject([{ optional: false }, {}, {}, {}])
    for (const typed of ['Shelling', 'mortar', 'reportedly']) expect(JSON.stringify(shown.view.blocks)).toContain(`"${typed}"`)
  })

  test('a correction opens with what the event says, and sends what was changed; what others changed meanwhile stays', async () => {
    const shown = await scene.opens(scene.ana, 'event edit E-1')
    expect(shown.view.title).toMatchObject({ text: 'Edit E-1' })
    expect(JSON.stringify(shown.view.blocks)).toContain('Shells hit a market')
    await scene.say(scene.ana, 'event edit E-1 wounded:5 why:"another look"')
    const ack = await scene.peer.submit(scene.ana.user, shown, { killed: '3', why: 'ministry update' })
    expect(ack.body).toEqual({ response_action: 'clear' })
    const card = await until(() => (read(newest() as never).includes('→ 3') ? newest() : null))
    expect(read(card)).toContain('killed: 3 (side not stated); wounded: 5')
  })

  test('a correction of what another changed meanwhile is looked at before it goes over that', async () => {
    const shown = await scene.opens(scene.ana, 'event edit E-1')
    await scene.say(scene.ana, 'event edit E-1 killed:7 outcome:repelled why:"later still"')
    const ack = await scene.peer.submit(scene.ana.user, shown, { killed: '4', why: 'recount' })
    expect(ack.body).toMatchObject({ response_action: 'update' })
    const again = await modal()
    expect(readText(again.view.blocks as Json[])).toContain('E-1 was changed since you opened this form: killed is 7 now.')
    for (const kept of ['"4"', 'recount']) expect(JSON.stringify(again.view.blocks)).toContain(kept)
    expect((await scene.peer.submit(scene.ana.user, again, {})).body).toEqual({ response_action: 'clear' })
    const card = await until(() => (read(newest() as never).includes('killed: 7 → 4') ? newest() : null))
    expect(read(card)).toContain('wounded: 5')
  })

  test('from a global shortcut the answer stands in the window, and can be undone there', async () => {
    const form = await opened(() => scene.peer.shortcut(scene.ana, 'log_event', null))
    const ack = await scene.peer.submit(scene.ana.user, form, { text: 'Sniper fire', place: ['Raqqa'], when: '5 Aug 2020' })
    expect(ack.body).toMatchObject({ response_action: 'update' })
    const shown = await modal()
    expect(readText(shown.view.blocks as Json[])).toContain('Logged E-2 Sniper fire')
    await scene.peer.clickIn(scene.ana.user, shown, 'Undo')
    await until(() => readText(shown.view.blocks as Json[]).includes('Undone'))
  })

  test('a line that did not read is mended in a form, with all of it in the fields', async () => {
    const wrong = await scene.say(scene.ana, 'event log Mortar fire place:Raqqa when:"32 Aug" killed:4')
    const shown = await opened(() => scene.peer.click(scene.ana, wrong, 'Mend it in a form'))
    expect(JSON.stringify(shown.view.blocks)).toContain('Mortar fire')
    expect(JSON.stringify(shown.view.blocks)).toContain('32 Aug')
    const errors = await scene.peer.submit(scene.ana.user, shown, {})
    expect(errors.body).toMatchObject({ response_action: 'errors', errors: { when: expect.stringContaining('no day 32') } })
    await scene.peer.submit(scene.ana.user, shown, { when: '4 Aug 2020' })
    await until(() => read(newest() as never).includes('Logged E-3 Mortar fire'))
  })

  test('a form of another time says so, and saves nothing', async () => {
    const shown = await scene.opens(scene.ana, 'event log')
    const ack = await scene.peer.submit(scene.ana.user, { ...shown, view: { ...shown.view, private_metadata: '{"line":null,"kept":"gone"}' } }, { text: 'x' })
    const { view } = ack.body as { view: { blocks: Json[] } }
    expect(readText(view.blocks)).toContain('out of date, and nothing was saved')
  })
})

describe('messages', () => {
  /** A message of ben's that stands in the channel. */
  const message = async (text: string, more: Json = {}): Promise<Json> => ({
    type: 'message',
    user: scene.ben.user,
    text,
    ts: await scene.posted(text),
    ...more,
  })

  test('one that tells of an event is read into drafts, with its author, day and address', async () => {
    const text = 'ISIS cells stormed an army post near Jundya on Thursday, killing at least four soldiers.'
    await scene.peer.shortcut(scene.ana, 'log_as_event', await message(text))
    const drafts = await until(() => (read(newest() as never).includes('[Save]') ? newest() : null))
    expect(read(drafts)).toMatch(/Jundya/)
    await scene.peer.click(scene.ana, drafts, 'Save')
    const card = await until(() => (read(newest() as never).includes('Logged E-4') ? newest() : null))
    expect(read(card)).toMatch(/Source {2}ben · .* · http.*archives/)
    await until(() => read(drafts).includes('saved as E-4'))
    expect(read(card)).toContain('/archives/')
  })

  test('one that tells of none goes into the form, with its files', async () => {
    const files = [{ name: 'photo.jpg', permalink: 'https://watch.slack.example/files/F1' }]
    const shown = await opened(async () =>
      scene.peer.shortcut(scene.ana, 'log_as_event', await message('look at <https://news.example/a|this>', { files, thread_ts: '1596700700.000100' })),
    )
    const whole = JSON.stringify(shown.view.blocks)
    for (const part of ['this (https://news.example/a)', 'photo.jpg https://watch.slack.example/files/F1', '/archives/']) expect(whole).toContain(part)
  })

  test('one is added to an event as a report', async () => {
    const shown = await opened(async () => scene.peer.shortcut(scene.ana, 'add_as_report', await message('Nine died at Jundya, says the ministry')))
    expect(fields(shown.view)[0]).toBe('event: external_select')
    expect(await scene.peer.suggest(scene.ana.user, shown, 'event', 'E-')).toContain('E-1')
    await scene.peer.submit(scene.ana.user, shown, { event: 'E-1', killed: '9' })
    const card = await until(() => (read(newest() as never).includes('Report added: E-1') ? newest() : null))
    expect(read(card)).toContain('Nine died at Jundya')
  })
})

describe('elsewhere', () => {
  test('the home tab has the last events, the settings and ways on', async () => {
    await scene.peer.event({ type: 'app_home_opened', user: scene.ana.user, channel: 'D1', tab: 'home', event_ts: '1.1' })
    const home = await until(() => scene.peer.screen.views.find(({ view }) => view.type === 'home'))
    const text = readText(home.view.blocks as Json[])
    for (const part of ['[Log an event]', 'Last logged', 'Shells hit a market', 'Settings', 'Europe/Amsterdam']) expect(text).toContain(part)
    const form = await opened(() => scene.peer.clickIn(scene.ana.user, home, 'Log an event'))
    expect(form.view.callback_id).toBe('form')
  })

  test('links to events are shown in place; others are left alone', async () => {
    const links = [
      { domain: 'sitlog.example.org', url: 'https://sitlog.example.org/E-1' },
      { domain: 'sitlog.example.org', url: 'https://sitlog.example.org.evil.example/E-1' },
      { domain: 'sitlog.example.org', url: 'https://sitlog.example.org/E-999' },
    ]
    await scene.peer.event({ type: 'link_shared', user: scene.ben.user, channel: scene.ana.channel, message_ts: '1.1', links })
    const call = await until(() => scene.peer.web.calls.find(({ method }) => method === 'chat.unfurl'))
    const unfurls = call.args.unfurls as Record<string, { blocks: Json[] }>
    expect(Object.keys(unfurls)).toEqual(['https://sitlog.example.org/E-1'])
    expect(readText(unfurls['https://sitlog.example.org/E-1']?.blocks ?? [])).toContain('Shells hit a market')
  })

  test('a file goes to the person alone, in their direct messages', async () => {
    const said = await scene.say(scene.ana, 'event export format:csv')
    expect(read(said)).toMatch(/Sent to you as sitlog-.*\.csv \(\d+ kB\), in your direct messages/)
    const complete = scene.peer.web.calls.findLast(({ method }) => method === 'files.completeUploadExternal')
    expect(String(complete?.args.channel_id)).toMatch(/^D/)
  })
})
