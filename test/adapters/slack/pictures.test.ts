import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Outgoing } from '../../../src/core/outgoing.ts'
import type { Json, Shown } from '../../peers/slack/screen.ts'
import { BOT_TOKEN } from '../../peers/slack/workspace.ts'
import { read, Scene, until } from './scene.ts'

let scene: Scene
beforeAll(async () => {
  scene = await Scene.open('socket')
  await scene.say(scene.ana, 'event log Shells hit a market place:Raqqa type:shelling when:2020-08-06 killed:2+')
  await scene.say(scene.ana, 'event log Mortar fire place:Homs type:shelling when:2020-08-05 killed:1')
})
afterAll(async () => {
  expect(scene.peer.web.blunders).toEqual([])
  await scene.close()
})

const imagesOf = ({ blocks }: Shown) => blocks.filter(({ type }) => type === 'image')
const newest = () => scene.peer.screen.privateTo(scene.ana.user, scene.ana.channel).at(-1)
/** An answer with a chart, once it is there. */
async function chart(): Promise<Shown> {
  const before = newest()?.ts
  await scene.peer.slash(scene.ana, '/event', 'chart')
  return until(() => (newest()?.ts !== before && newest()?.text.includes('killed') ? newest() : undefined))
}

/** What Slack has of a file. */
async function fileOf({ slack_file: file }: Json): Promise<Json> {
  const { id } = file as { id: string }
  const body = new URLSearchParams({ file: id })
  const sent = await fetch(`${scene.peer.workspace.emulator.url}/api/files.info`, { method: 'POST', headers: { authorization: `Bearer ${BOT_TOKEN}` }, body })
  return ((await sent.json()) as { file: Json }).file
}

const digest = (key: string): Outgoing => ({
  workspace: `slack:${scene.peer.workspace.team}`,
  to: { channel: scene.ana.channel },
  under: null,
  key,
  reply: {
    content: { kind: 'doc', title: `Digest ${key}`, blocks: [] },
    actions: [],
    visibility: 'channel',
    ok: true,
    pictures: [{ name: 'days.png', alt: 'Events a day', spec: {} as never }],
  },
})
const posted = (key: string) => scene.peer.screen.inChannel(scene.ana.channel).find(({ text }) => text.includes(`Digest ${key}`))

test('a chart is a file that Slack has looked at, with words for those who do not see it', async () => {
  scene.peer.web.files.lookMs = 400
  const answer = await chart()
  const [image = {}] = imagesOf(answer)
  expect(image).toMatchObject({ alt_text: expect.stringContaining('killed') })
  expect(await fileOf(image)).toMatchObject({ name: expect.stringMatching(/\.png$/), size: 4 })
  scene.peer.web.files.lookMs = 30
})

test('a digest carries its picture', async () => {
  expect(await scene.adapter.post(digest('k1'))).toMatchObject({ kind: 'sent' })
  expect(imagesOf(posted('k1') as Shown)).toMatchObject([{ alt_text: 'Events a day' }])
})

test.each([
  ['gives no address for it', 'files.getUploadURLExternal'],
  ['does not say whether it was looked at', 'files.info'],
])('where Slack %s, the words stand without it, and the operator hears of it', async (_, method) => {
  scene.peer.faults.add(method, { kind: 'refuse', error: 'missing_scope' })
  const answer = await chart()
  expect(read(answer)).toContain('killed')
  expect(imagesOf(answer)).toEqual([])
  expect(scene.reported.at(-1)).toMatchObject({ reference: 'picture' })
  scene.peer.faults.add(method, { kind: 'refuse', error: 'missing_scope' })
  expect(await scene.adapter.post(digest(method))).toMatchObject({ kind: 'sent' })
  expect(imagesOf(posted(method) as Shown)).toEqual([])
})
