import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { BadConfig, readConfig } from '../src/config.ts'

describe('configuration', () => {
  test.each([
    [{}, '/data/sitlog.db', '/data/gazetteer.db'],
    [{ SITLOG_DB: '' }, '/data/sitlog.db', '/data/gazetteer.db'],
    [{ SITLOG_DB: ' /srv/desk.db ' }, '/srv/desk.db', '/data/gazetteer.db'],
    [{ SITLOG_DB: 'desk.db', PATH: '/bin' }, 'desk.db', '/data/gazetteer.db'],
    [{ SITLOG_GAZETTEER: ' /srv/world.db ' }, '/data/sitlog.db', '/srv/world.db'],
  ])('%j', (environment, database, gazetteer) => {
    expect(readConfig(environment, '/data')).toMatchObject({ database, gazetteer, dataFolder: '/data', discord: null, slack: null })
  })

  test.each([
    [{ SITLOG_DBB: 'x' }, 'SITLOG_DBB is no setting of Sitlog. Did you mean SITLOG_DB?'],
    [{ SITLOG_MOON_PHASES: 'x' }, 'SITLOG_MOON_PHASES is no setting of Sitlog. There are: SITLOG_DB, SITLOG_GAZETTEER.'],
    [{ SITLOG_DB: '~/desk.db' }, 'SITLOG_DB begins with “~”, which only a shell understands. Write the whole path, as SITLOG_DB=/home/ana/sitlog.db.'],
    [
      { SITLOG_GAZETTEER: '~/world.db' },
      'SITLOG_GAZETTEER begins with “~”, which only a shell understands. Write the whole path, as SITLOG_GAZETTEER=/home/ana/gazetteer.db.',
    ],
    [{ SITLOG_DB: 'a\nb' }, 'SITLOG_DB is no file name: it has control characters in it. Write the path of a file, as SITLOG_DB=/srv/sitlog/sitlog.db.'],
  ])('%j says what to do', (environment, message) => {
    expect(() => readConfig(environment, '/data')).toThrow(new BadConfig(message))
  })

  test.each([
    [{ DISCORD_TOKEN: ' a.b.c ' }, { token: 'a.b.c', api: null, shards: 'auto', register: 'global' }],
    [
      { DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: 'http://127.0.0.1:8080/', DISCORD_SHARDS: '4', DISCORD_COMMANDS: 'guild' },
      { api: 'http://127.0.0.1:8080/api', shards: 4, register: 'guild' },
    ],
    [{ DISCORD_TOKEN: 'a.b.c', DISCORD_API_URL: 'https://example.org/other/api' }, { api: 'https://example.org/other/api' }],
    [{ DISCORD_TOKEN: 'a.b.c', DISCORD_WEBHOOK_OF_SOMETHING_ELSE: 'x' }, { token: 'a.b.c' }],
  ])('Discord from %j', (environment, discord) => {
    expect(readConfig(environment, '/data').discord).toMatchObject(discord)
  })

  test.each([
    [
      { DISCORD_TOKEN: 'Bot a.b.c' },
      'DISCORD_TOKEN is no token: copy it whole from the page “Bot” of your application, without “Bot” before it and without spaces.',
    ],
    [{ DISCORD_SHARDS: 'many' }, 'DISCORD_SHARDS is no number of connections. Write DISCORD_SHARDS=auto, or a number as DISCORD_SHARDS=4.'],
    [{ DISCORD_COMMANDS: 'here' }, 'DISCORD_COMMANDS says where commands are registered: DISCORD_COMMANDS=global or DISCORD_COMMANDS=guild.'],
    [
      { DISCORD_API_URL: 'localhost' },
      'DISCORD_API_URL is no address. Leave it empty for Discord’s own, or write the whole, as DISCORD_API_URL=http://127.0.0.1:8080/api.',
    ],
  ])('%j says what to do', (environment, message) => {
    expect(() => readConfig(environment, '/data')).toThrow(new BadConfig(message))
  })

  const key = Buffer.alloc(32, 7).toString('base64')
  test.each([
    [
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: ' xapp-1 ' },
      { botToken: 'xoxb-1', appToken: 'xapp-1', oauth: null, apiUrl: 'https://slack.com/api/', port: 3000 },
    ],
    [
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's', SLACK_PORT: '8080' },
      { appToken: null, signingSecret: 's', port: 8080 },
    ],
    [
      { SLACK_APP_TOKEN: 'xapp-1', SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'c', SLACK_TOKEN_KEY: key, SLACK_URL: 'https://sitlog.example.org/' },
      { botToken: null, oauth: { clientId: '1.2', clientSecret: 'c', tokenKey: key }, url: 'https://sitlog.example.org' },
    ],
    [
      { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_COMMAND_EVENT: '/incident', SLACK_API_URL: 'http://127.0.0.1:9' },
      { names: { event: 'incident', digest: 'digest', desk: 'desk' }, apiUrl: 'http://127.0.0.1:9/api/' },
    ],
  ])('Slack from %j', (environment, slack) => {
    expect(readConfig(environment, '/data').slack).toMatchObject(slack)
  })

  test.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'Slack needs SLACK_APP_TOKEN (Socket Mode), or SLACK_SIGNING_SECRET where Slack calls the bot by HTTP.'],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'Slack needs SLACK_BOT_TOKEN of one workspace, or SLACK_CLIENT_ID where people install the app themselves.'],
    [
      { SLACK_APP_TOKEN: 'xapp-1', SLACK_CLIENT_ID: '1.2' },
      'Installing needs SLACK_CLIENT_SECRET, and SLACK_TOKEN_KEY with which the tokens are sealed. Make a key: openssl rand -base64 32',
    ],
    [{ SLACK_BOT_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN is no bot token: it begins with xoxb-. You find it under “OAuth & Permissions”.'],
    [{ SLACK_TOKEN_KEY: 'short' }, 'SLACK_TOKEN_KEY is no key of 32 bytes in base64. Make one: openssl rand -base64 32.'],
    [
      { SLACK_COMMAND_EVENT: 'Incident!' },
      'SLACK_COMMAND_EVENT is no name of a command: small letters, digits, - and _, at most 31 of them, as SLACK_COMMAND_EVENT=incident.',
    ],
  ])('%j says what to do', (environment, message) => {
    expect(() => readConfig(environment, '/data')).toThrow(new BadConfig(message))
  })

  test('.env.example names settings that are read', () => {
    const named = Object.fromEntries(
      readFileSync('.env.example', 'utf8')
        .split('\n')
        .filter((line) => /^[A-Z]/.test(line))
        .map((line) => line.split('=') as [string, string]),
    )
    expect(Object.keys(named)).toEqual([
      'SITLOG_DB',
      'SITLOG_GAZETTEER',
      'DISCORD_TOKEN',
      'DISCORD_API_URL',
      'DISCORD_SHARDS',
      'DISCORD_COMMANDS',
      'SLACK_BOT_TOKEN',
      'SLACK_APP_TOKEN',
      'SLACK_SIGNING_SECRET',
      'SLACK_PORT',
      'SLACK_URL',
      'SLACK_CLIENT_ID',
      'SLACK_CLIENT_SECRET',
      'SLACK_TOKEN_KEY',
      'SLACK_COMMAND_EVENT',
      'SLACK_COMMAND_DIGEST',
      'SLACK_COMMAND_DESK',
      'SLACK_API_URL',
    ])
    expect(() => readConfig(named, '/data')).not.toThrow()
  })
})
