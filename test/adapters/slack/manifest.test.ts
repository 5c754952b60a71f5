import { describe, expect, test } from 'vitest'
import { printManifest, slackManifest, type Wanted } from '../../../scripts/slack-manifest/manifest.ts'
import { manifestFaults } from '../../peers/slack/blocks/check-blocks.ts'

const names = { event: 'event', digest: 'digest', desk: 'desk' }
const WANTED: Readonly<Record<string, Wanted>> = {
  'Socket Mode, one workspace': { names, url: null, socket: true, installs: false },
  'HTTP, installed by people': { names: { ...names, event: 'incident' }, url: 'https://sitlog.example.org', socket: false, installs: true },
}

describe('the manifest', () => {
  test.each(Object.entries(WANTED))('for %s is what Slack takes', async (name, wanted) => {
    expect(manifestFaults(slackManifest(wanted))).toEqual([])
    await expect(printManifest(wanted)).toMatchFileSnapshot(`golden/manifest-${name.startsWith('HTTP') ? 'http' : 'socket'}.golden.yaml`)
  })

  test.each([
    ['a scope that there is not', { oauth_config: { scopes: { bot: ['chat:wrte'] } } }],
    ['a key that there is not', { settings: { socket_mode: true } }],
    ['a name that is too long', { display_information: { name: 'x'.repeat(36) } }],
    ['a command that is too long', { features: { slash_commands: [{ command: `/${'x'.repeat(32)}`, description: 'x' }] } }],
    ['a shortcut of no type', { features: { shortcuts: [{ name: 'x', type: 'both', callback_id: 'x', description: 'x' }] } }],
  ])('is refused with %s', (_, change) => {
    expect(manifestFaults({ ...slackManifest(WANTED['Socket Mode, one workspace'] as Wanted), ...change })).not.toEqual([])
  })

  test('names every permission that is asked for, with what it is for', () => {
    const scopes = printManifest(WANTED['HTTP, installed by people'] as Wanted)
      .split('\n')
      .filter((line) => /^ {6}- "[a-z]+:?[a-z.]*"/.test(line))
    expect(scopes.length).toBeGreaterThan(8)
    expect(scopes.filter((line) => !line.includes(' # '))).toEqual([])
  })
})
