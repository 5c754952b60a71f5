import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import Sqlite from 'better-sqlite3'
import { describe, expect, onTestFinished, test } from 'vitest'
import { EVERYTHING } from '../../src/core/query.ts'
import { StoreTrouble } from '../../src/core/store.ts'
import { migrate } from '../../src/store/migrate.ts'
import { readMigrations } from '../../src/store/migrations.ts'
import { openStore } from '../../src/store/open-store.ts'
import { claim, facts, on, place, report } from '../facts.ts'
import { scratchFile } from './scratch.ts'

function open(file: string): Sqlite.Database {
  const database = new Sqlite(file)
  onTestFinished(() => void database.close())
  return database
}

/** All that was created, as text. */
function schema(database: Sqlite.Database): string {
  const rows = database
    .prepare<[], { sql: string }>("select sql from sqlite_master where sql is not null and name not like 'sqlite_%' order by type desc, name")
    .all()
  return rows.map(({ sql }) => `${sql};`).join('\n\n')
}

describe('migrations', () => {
  test('make the schema that stands in schema.sql', async () => {
    const database = open(scratchFile())
    migrate(database, 'log.db')
    await expect(`${schema(database)}\n`).toMatchFileSnapshot('schema.sql')
  })

  test('run once, and then do nothing', () => {
    const database = open(scratchFile())
    migrate(database, 'log.db')
    const before = schema(database)
    database.exec("insert into desk (key, created_at, settings) values ('a', '', '{}')")
    migrate(database, 'log.db')
    expect(schema(database)).toBe(before)
    expect(database.pragma('user_version', { simple: true })).toBe(readMigrations().length)
    expect(database.prepare('select count(*) from desk').pluck().get()).toBe(1)
  })

  test('bring every event of the first schema over whole', async () => {
    const file = scratchFile()
    const database = new Sqlite(file)
    const [first] = readMigrations()
    database.exec(first?.sql ?? '')
    database.pragma('user_version = 1')
    database.exec(readFileSync(join(import.meta.dirname, 'first-schema.sql'), 'utf8'))
    database.close()
    const store = await openStore({ file, now: () => new Date('2020-08-08T12:00:00Z') })
    const desk = await store.desk('desk')
    expect((await desk.event(1))?.facts).toEqual(
      facts({
        type: 'clash',
        summary: 'Two posts stormed',
        when: on('2020-08-06'),
        places: [place('Jundya', { admin1: 'Deir ez-Zor', country: 'SY', lat: 34.5, lon: 40.9 }), place('the desert', { relation: 'near' })],
        by: ['ISIS'],
        on: ['SAA', 'NDF'],
        outcome: 'repelled',
        weapons: ['mortar'],
        tags: ['east-bank'],
        reports: [
          report({
            publisher: 'SOHR',
            quote: 'At least "two" died',
            hedges: [{ scope: 'event', level: 'reportedly' }],
            claims: [claim('SAA', 'killed', '2+'), claim(null, 'wounded', '?')],
          }),
          report({ publisher: 'SANA', claims: [claim('SAA', 'killed', 1)] }),
        ],
      }),
    )
    expect((await desk.event(2))?.facts).toEqual(facts({ summary: 'Nothing else is known' }))
    expect(await desk.history('event', 1)).toMatchObject([{ subject: 'event', no: 1, action: 'log', why: 'seen on the wire' }])
    expect((await desk.tally(EVERYTHING, 'side', 1)).whole.sums.killed).toMatchObject({ min: 1, max: null })
    const page = { sort: 'newest', page: 1, size: 5 } as const
    expect((await desk.find({ ...EVERYTHING, on: ['SAA'], from: '2020-08-01' }, page)).events.map(({ no }) => no)).toEqual([1])
    await desk.log(
      facts({ summary: 'Shells hit the posts', on: ['SAA'] }),
      { by: { key: 'terminal:ana', name: 'Ana', role: 'admin' }, at: '2020-08-08T12:00:00Z', from: 'terminal' },
      null,
    )
    expect((await desk.find({ ...EVERYTHING, text: ['posts'] }, page)).events.map(({ no }) => no)).toEqual([3])
    await store.close()
  })

  const REFUSED: [what: string, sql: string][] = [
    ['a role', "insert into event_actor (event_id, ord, actor_id, role, written) values (1, 0, 1, 'witness', 'SAA')"],
    ['a state of a figure', "insert into claim (event_id, report_ord, ord, kind, state) values (1, 0, 0, 'killed', 'guessed')"],
    [
      'an action',
      "insert into revision (desk_id, seq, subject, no, at, member_id, came_from, action, changes) values (1, 1, 'event', 1, '', 1, '', 'burn', '[]')",
    ],
    [
      'a subject',
      "insert into revision (desk_id, seq, subject, no, at, member_id, came_from, action, changes) values (1, 1, 'rumour', 1, '', 1, '', 'log', '[]')",
    ],
  ]
  test.each(REFUSED)('leave tables that refuse %s that there is none of', (_, sql) => {
    const database = open(scratchFile())
    migrate(database, 'log.db')
    expect(() => database.exec(sql)).toThrow('CHECK constraint failed')
  })

  test('refuse a database of a newer Sitlog, and leave it as it is', () => {
    const file = scratchFile()
    const database = open(file)
    migrate(database, file)
    database.pragma('user_version = 99')
    expect(() => migrate(database, file)).toThrow(new StoreTrouble('newer', newer(99, readMigrations().length)))
    expect(database.pragma('user_version', { simple: true })).toBe(99)
  })

  test('refuse a database of another program', () => {
    const database = open(scratchFile())
    database.exec('create table recipe (name text)')
    expect(() => migrate(database, 'cook.db')).toThrow('cook.db is a database of another program. Name another file, and Sitlog makes a new one.')
  })

  const FILES: [what: string, names: string[], fault: RegExp | null][] = [
    ['in order', ['0001_a.sql', '0002_b.sql', '0002_b.sqlite.sql'], null],
    ['with a gap', ['0001_a.sql', '0003_c.sql'], /0003_c\.sql should have the number 2/],
    ['with a number twice', ['0001_a.sql', '0001_b.sql'], /0001_b\.sql should have the number 2/],
    ['not from 1', ['0002_a.sql'], /0002_a\.sql should have the number 1/],
    ['with another name', ['0001_a.sql', 'notes.txt'], /notes\.txt is not called like/],
    ['with a part of a dialect alone', ['0001_a.sql', '0002_b.sqlite.sql'], /0002_b\.sqlite\.sql has no portable part/],
  ]
  test.each(FILES)('files %s', (_, names, fault) => {
    const folder = mkdtempSync(join(tmpdir(), 'sitlog-migrations-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    for (const name of names) writeFileSync(join(folder, name), `-- ${name}`)
    const read = () => readMigrations(pathToFileURL(`${folder}/`)).map(({ number, name, sql }) => [number, name, sql])
    if (fault !== null) expect(read).toThrow(fault)
    else
      expect(read()).toEqual([
        [1, 'a', '-- 0001_a.sql'],
        [2, 'b', '-- 0002_b.sql\n-- 0002_b.sqlite.sql'],
      ])
  })
})

function newer(found: number, known: number): string {
  return `This database was written by a newer Sitlog (schema ${found}; this one knows ${known}). Nothing was changed. Update Sitlog, or name another file.`
}
