import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { BadConfig, readConfig } from '../src/config.ts'

describe('configuration', () => {
  test.each([
    [{}, '/data/sitlog.db'],
    [{ SITLOG_DB: '' }, '/data/sitlog.db'],
    [{ SITLOG_DB: ' /srv/desk.db ' }, '/srv/desk.db'],
    [{ SITLOG_DB: 'desk.db', PATH: '/bin' }, 'desk.db'],
  ])('%j', (environment, database) => {
    expect(readConfig(environment, '/data')).toEqual({ database, dataFolder: '/data' })
  })

  test.each([
    [{ SITLOG_DBB: 'x' }, 'SITLOG_DBB is no setting of Sitlog. Did you mean SITLOG_DB?'],
    [{ SITLOG_TELESCOPE: 'x' }, 'SITLOG_TELESCOPE is no setting of Sitlog. There is: SITLOG_DB.'],
    [{ SITLOG_DB: '~/desk.db' }, 'SITLOG_DB begins with “~”, which only a shell understands. Write the whole path, as SITLOG_DB=/home/ana/sitlog.db.'],
    [{ SITLOG_DB: 'a\nb' }, 'SITLOG_DB is no file name: it has control characters in it. Write the path of a file, as SITLOG_DB=/srv/sitlog/desk.db.'],
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
    expect(Object.keys(named)).toEqual(['SITLOG_DB'])
    expect(() => readConfig(named, '/data')).not.toThrow()
  })
})
