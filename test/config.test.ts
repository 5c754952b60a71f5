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
    expect(readConfig(environment, '/data')).toEqual({ database, gazetteer, dataFolder: '/data' })
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

  test('.env.example names settings that are read', () => {
    const named = Object.fromEntries(
      readFileSync('.env.example', 'utf8')
        .split('\n')
        .filter((line) => /^[A-Z]/.test(line))
        .map((line) => line.split('=') as [string, string]),
    )
    expect(Object.keys(named)).toEqual(['SITLOG_DB', 'SITLOG_GAZETTEER'])
    expect(() => readConfig(named, '/data')).not.toThrow()
  })
})
