import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, onTestFinished, test } from 'vitest'
import { EVERYTHING } from '../../src/core/query.ts'
import type { Stamp } from '../../src/core/stamp.ts'
import type { Desk, Store } from '../../src/core/store.ts'
import { readMigrations } from '../../src/store/migrations.ts'
import { openStore } from '../../src/store/open-store.ts'
import { facts } from '../facts.ts'
import { scratchFile } from './scratch.ts'

const AT = '2020-08-07T12:00:00.000Z'

async function openDesk(file: string): Promise<{ store: Store; desk: Desk; stamp: Stamp }> {
  const store = await openStore({ file, now: () => new Date(AT) })
  onTestFinished(() => store.close())
  const desk = await store.desk('desk')
  return { store, desk, stamp: { by: await desk.member('terminal:ana', 'Ana'), at: AT, from: 'terminal' } }
}

function otherProgram(file: string): Sqlite.Database {
  const other = new Sqlite(file)
  onTestFinished(() => void other.close())
  return other
}

describe('while another program writes', () => {
  test('reading goes on; writing waits, then says that the database is busy, and works afterwards', async () => {
    const file = scratchFile()
    const { desk, stamp } = await openDesk(file)
    await desk.log(facts({ summary: 'before' }), stamp, null)
    const other = otherProgram(file)
    other.exec('begin immediate')
    const logging = desk.log(facts({ summary: 'meanwhile' }), stamp, null)
    expect((await desk.event(1))?.facts.summary).toBe('before')
    await expect(logging).rejects.toMatchObject({
      name: 'StoreTrouble',
      code: 'busy',
      message: expect.stringContaining('Nothing was saved; send the line again'),
    })
    other.exec('rollback')
    expect(await desk.chunk(EVERYTHING, 0, 10)).toHaveLength(1)
    expect((await desk.log(facts({ summary: 'after' }), stamp, null)).no).toBe(2)
  })

  test('a lock that is let go in time is not noticed', async () => {
    const file = scratchFile()
    const { desk, stamp } = await openDesk(file)
    const other = otherProgram(file)
    other.exec('begin immediate')
    const logging = desk.log(facts({ summary: 'patient' }), stamp, null)
    await desk.event(1)
    setTimeout(() => other.exec('rollback'), 1000)
    expect((await logging).no).toBe(1)
  })
})

describe('a file that cannot be used', () => {
  const open = (file: string) => openStore({ file, now: () => new Date(AT) })

  test('written by a newer Sitlog', async () => {
    const file = scratchFile()
    const newer = readMigrations().length + 1
    otherProgram(file).pragma(`user_version = ${newer}`)
    await expect(open(file)).rejects.toMatchObject({
      name: 'StoreTrouble',
      code: 'newer',
      message: expect.stringContaining(`written by a newer Sitlog (schema ${newer};`),
    })
  })

  test('of another program', async () => {
    const file = scratchFile()
    otherProgram(file).exec('create table recipe (name text)')
    await expect(open(file)).rejects.toMatchObject({ code: 'unusable', message: expect.stringContaining('is a database of another program') })
  })

  test('that is no database', async () => {
    const file = scratchFile()
    writeFileSync(file, 'Dear diary, '.repeat(1000))
    await expect(open(file)).rejects.toMatchObject({ code: 'unusable', message: expect.stringContaining(`${file} is not a Sitlog database`) })
  })

  test('in a folder that is not there', async () => {
    await expect(open(join(scratchFile(), 'nowhere', 'log.db'))).rejects.toMatchObject({
      code: 'unusable',
      message: expect.stringContaining('Check that its folder exists'),
    })
  })

  test('that is a folder', async () => {
    const file = scratchFile()
    mkdirSync(file)
    await expect(open(file)).rejects.toMatchObject({ code: 'unusable', message: expect.stringContaining('cannot be opened') })
  })

  test.skipIf(process.getuid?.() === 0)('that may only be read', async () => {
    const file = scratchFile()
    await (await open(file)).close()
    chmodSync(file, 0o400)
    chmodSync(dirname(file), 0o500)
    onTestFinished(() => chmodSync(dirname(file), 0o700))
    await expect(open(file)).rejects.toMatchObject({ code: 'unusable' })
  })
})

describe('a backup', () => {
  test('is a whole copy, made while in use', async () => {
    const file = scratchFile()
    const { desk, stamp } = await openDesk(file)
    await desk.logAll(Array.from({ length: 500 }, (_, at) => ({ facts: facts({ summary: `event ${at}`, by: ['ISIS'] }), stamp, why: null })))
    const [copy] = await Promise.all([desk.backup('one.db'), desk.log(facts({ summary: 'meanwhile' }), stamp, null)])
    expect(copy.file).toBe(join(dirname(file), 'backups', 'one.db'))
    expect(otherProgram(copy.file).pragma('integrity_check', { simple: true })).toBe('ok')
    const { desk: restored } = await openDesk(copy.file)
    const events = await restored.chunk(EVERYTHING, 0, 1000)
    expect(events.slice(0, 500)).toEqual(await desk.chunk(EVERYTHING, 0, 500))
    expect((await restored.find({ ...EVERYTHING, text: ['event'] }, { sort: 'newest', page: 1, size: 1 })).total).toBe(500)
  })

  test('never takes the place of a file, nor leaves a part of one', async () => {
    const { desk } = await openDesk(scratchFile())
    const { file, bytes } = await desk.backup('one.db')
    expect(bytes).toBeGreaterThan(0)
    await expect(desk.backup('one.db')).rejects.toMatchObject({ name: 'Refusal', message: expect.stringContaining('There is a file') })
    expect(readdirSync(dirname(file))).toEqual(['one.db'])
  })

  test('has a plain name', async () => {
    const file = scratchFile()
    const { desk } = await openDesk(file)
    for (const name of ['../one.db', 'a/b.db', '', '..', '.hidden', '/etc/passwd']) {
      await expect(desk.backup(name)).rejects.toMatchObject({ name: 'Refusal', message: `“${name}” is no file name.` })
    }
    expect(existsSync(join(dirname(file), 'backups'))).toBe(false)
  })
})
