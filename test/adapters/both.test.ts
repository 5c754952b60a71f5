import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Adapter } from '../../src/adapters/adapter.ts'
import { discord } from '../../src/adapters/discord/discord.ts'
import { showPlain } from '../../src/render/plain.ts'
import { type Peer, startPeer } from '../peers/discord/peer.ts'
import { joinGuild, Person } from '../peers/discord/person.ts'
import { until } from '../peers/discord/until.ts'
import { shown } from './discord/reading.ts'
import { Scene } from './slack/scene.ts'

let scene: Scene
let peer: Peer
let adapter: Adapter

/** Both adapters in one house, as main starts them. */
beforeAll(async () => {
  ;[scene, peer] = await Promise.all([Scene.open('socket'), startPeer()])
  adapter = discord({ token: peer.token, api: `${peer.url}/api`, shards: 1, register: 'global', showPlain })
  void adapter.start(scene.house)
  await until(() => peer.world.commands.size > 0)
})
afterAll(async () => {
  await adapter.stop()
  await scene.close()
  await peer.close()
})

test('one desk for a workspace and a server: what is logged in the one is found in the other, each under who said it', async () => {
  const ana = new Person(peer, 'ana', joinGuild(peer, 'Badia desk').channel)
  const read = () => shown(ana.seen().findLast(({ only }) => only !== null))

  await ana.slash('/event find', { place: 'Jundya' })
  const [, code = ''] = /desk link ([2-9A-Z]{4}-[2-9A-Z]{4})/.exec((await scene.say(scene.ana, 'desk link')).text) ?? []
  await ana.slash('/desk link', { code })
  expect(read()).toContain('This is linked')

  await scene.say(scene.ana, 'event log Cells stormed a post when:"6 Aug 2020" place:"Jundya, Syria" type:clash by:ISIS killed:2+')
  await ana.slash('/event find', { place: 'Jundya' })
  expect(read()).toMatch(/E-1.*Armed clash.*killed: ≥2|E-1.*Armed clash/s)
  await ana.slash('/event log', { text: 'Shells hit the market', place: 'Jundya, Syria', when: '5 Aug 2020', type: 'shelling' })
  expect((await scene.say(scene.ana, 'event find place:Jundya')).text).toMatch(/E-2.*Shells hit the market/s)
  expect((await scene.say(scene.ana, 'desk members')).text).toMatch(/slack:.*discord:|discord:.*slack:/s)
  expect(peer.faults).toEqual([])
})

test('files go out by both, whichever came first', async () => {
  const ben = new Person(peer, 'ben', joinGuild(peer, 'Files').channel)
  await scene.say(scene.ana, 'event export')
  await ben.slash('/event log', { text: 'Shells hit the market', place: 'Jundya', when: '5 Aug 2020' })
  await ben.slash('/event export', {})
  await until(() => ben.seen().some(({ attachments }) => attachments.length > 0))
  const [file] = ben.seen().flatMap(({ attachments }) => attachments)
  expect(Buffer.from(file?.bytes ?? []).toString('utf8')).toContain('Shells hit the market')
  expect(peer.faults).toEqual([])
})
