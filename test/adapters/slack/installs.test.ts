import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Installs } from '../../../src/adapters/slack/installs.ts'
import { spotOf, workspaceKey } from '../../../src/adapters/slack/parse/spot.ts'
import { seal, unseal } from '../../../src/adapters/slack/seal.ts'
import { freePort } from '../../peers/slack/free-port.ts'
import { readText } from '../../peers/slack/screen.ts'
import { CLIENT_ID, CLIENT_SECRET } from '../../peers/slack/workspace.ts'
import { read, Scene, until } from './scene.ts'

const KEY = Buffer.alloc(32, 7).toString('base64')

describe('a sealed token', () => {
  test('opens with its key, where it was kept', () => {
    expect(unseal(seal('xoxb-secret', KEY, 'slack:install:T1'), KEY, 'slack:install:T1')).toBe('xoxb-secret')
  })

  test.each([
    ['another key', (kept: string) => unseal(kept, Buffer.alloc(32, 8).toString('base64'), 'slack:install:T1')],
    ['another place', (kept: string) => unseal(kept, KEY, 'slack:install:T2')],
    ['a changed letter', (kept: string) => unseal(`${kept.slice(0, -2)}${kept.at(-2) === 'A' ? 'B' : 'A'}${kept.at(-1)}`, KEY, 'slack:install:T1')],
    ['nothing', () => unseal('', KEY, 'slack:install:T1')],
  ])('stays shut with %s', (_, open) => {
    expect(open(seal('xoxb-secret', KEY, 'slack:install:T1'))).toBeNull()
  })
})

describe('whose desk a delivery belongs to', () => {
  test.each([
    ['a slash command', { team_id: 'T1', user_id: 'U1', channel_id: 'C1' }, 'slack:T1'],
    ['a button', { team: { id: 'T1' }, user: { id: 'U1', team_id: 'T1' }, channel: { id: 'C1' } }, 'slack:T1'],
    ['a person of another organisation in a shared channel', { team: { id: 'T1' }, user: { id: 'U9', team_id: 'T9' }, channel: { id: 'C1' } }, 'slack:T1'],
    ['a form in a shared channel', { team: { id: 'T9' }, user: { id: 'U9', team_id: 'T9' }, view: { app_installed_team_id: 'T1' } }, 'slack:T1'],
    ['an app of a whole organisation', { team_id: 'T1', enterprise_id: 'E1', is_enterprise_install: 'true', user_id: 'U1' }, 'slack:E1'],
    ['the same without a team', { team: null, enterprise: { id: 'E1' }, is_enterprise_install: true, user: { id: 'U1' } }, 'slack:E1'],
    ['a workspace within an organisation', { team_id: 'T1', enterprise_id: 'E1', is_enterprise_install: 'false', user_id: 'U1' }, 'slack:T1'],
  ])('%s', (_, body, workspace) => {
    expect(spotOf(body).workspace).toBe(workspace)
  })

  test('a person is keyed by their own team', () => {
    expect(spotOf({ team: { id: 'T1' }, user: { id: 'U9', team_id: 'T9' } })).toMatchObject({ user: 'U9', userTeam: 'T9' })
  })
})

describe('installing', () => {
  let scene: Scene
  let port: number
  beforeAll(async () => {
    port = await freePort()
    scene = await Scene.open('http', { port, botToken: null, oauth: { clientId: CLIENT_ID, clientSecret: CLIENT_SECRET, tokenKey: KEY } })
  })
  afterAll(() => scene.close())

  test('before, a person is told that the app is not there', async () => {
    await scene.peer.slash(scene.ana, '/event', 'find')
    const told = await until(() => scene.peer.screen.privateTo(scene.ana.user, scene.ana.channel)[0])
    expect(read(told)).toContain('not installed in this workspace')
  })

  test('by the pages of the app: the token is kept sealed, and the workspace has a desk of its own', async () => {
    const begun = await fetch(`http://127.0.0.1:${port}/slack/install`, { redirect: 'manual' })
    const asked = new URL(begun.headers.get('location') ?? '')
    expect(asked.pathname).toBe('/oauth/v2/authorize')
    expect(asked.searchParams.get('scope')).toContain('chat:write')
    const code = await scene.peer.consent(asked)
    const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? ''
    const done = await fetch(`http://127.0.0.1:${port}/slack/oauth_redirect?${new URLSearchParams({ code, state: asked.searchParams.get('state') ?? '' })}`, {
      headers: { cookie },
    })
    expect(done.status).toBe(200)
    const [kept] = await scene.house.switchboard.notes('slack:install:')
    expect(kept?.key).toBe(`slack:install:slack:${scene.peer.workspace.team}`)
    expect(kept?.value).toMatch(/^v1\./)
    expect(kept?.value).not.toContain('xoxb-')
    expect(read(await scene.say(scene.ana, 'event find'))).toContain('Nothing found')
  })

  test('with a state that is not ours is refused', async () => {
    const forged = createHmac('sha256', 'x').update('y').digest('hex')
    const done = await fetch(`http://127.0.0.1:${port}/slack/oauth_redirect?${new URLSearchParams({ code: 'c', state: forged })}`)
    expect(done.status).toBe(400)
  })

  test('is read again after a restart, with the same key only', async () => {
    const [again, other] = [new Installs(scene.house.switchboard, KEY), new Installs(scene.house.switchboard, Buffer.alloc(32, 9).toString('base64'))]
    const workspace = workspaceKey(scene.peer.workspace.team, null, false)
    expect(await again.load()).toEqual([])
    expect(again.ofWorkspace(workspace)?.token).toMatch(/^xoxb-/)
    expect(await other.load()).toEqual([workspace])
  })

  test('ends when the app is removed: the token is forgotten, the desk stays', async () => {
    await scene.peer.event({ type: 'app_uninstalled' })
    await until(async () => (await scene.house.switchboard.notes('slack:install:')).length === 0)
    const before = scene.peer.screen.messages.length
    await scene.peer.slash(scene.ana, '/event', 'find')
    const told = await until(() => scene.peer.screen.messages[before])
    expect(readText(told.blocks)).toContain('not installed in this workspace')
  })
})
