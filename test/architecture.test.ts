import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importFaults, type SourceFile, unusedPermissions } from './import-faults.ts'

const files: SourceFile[] = ['src', 'commands'].flatMap(read)
const lists = files.filter(({ path }) => posix.basename(path) === 'index.ts')

describe('who may import whom', () => {
  test('every import of the project is in the table', () => {
    expect(files.length).toBeGreaterThan(20)
    expect(importFaults(files)).toEqual([])
  })

  test('nothing is allowed that no file needs', () => {
    expect(unusedPermissions(files)).toEqual([])
  })

  test.each([
    ['core → adapter', 'src/core/x.ts', "import { terminal } from '../adapters/terminal/terminal.ts'"],
    ['core → text', 'src/core/x.ts', "import { readCount } from '../text/numbers.ts'"],
    ['core → a built-in', 'src/core/x.ts', "import { readFileSync } from 'node:fs'"],
    ['core → a built-in without its prefix', 'src/core/x.ts', "import fs from 'fs'"],
    ['render → a built-in', 'src/render/x.ts', "import { EOL } from 'node:os'"],
    ['command → an SDK', 'commands/event/x.ts', "import { App } from '@slack/bolt'"],
    ['command → the database driver', 'commands/event/x.ts', "import Database from 'better-sqlite3'"],
    ['command → the store', 'commands/event/x.ts', "import { openStore } from '../../src/store/open-store.ts'"],
    ['command → main', 'commands/event/x.ts', "import { main } from '../../src/main.ts'"],
    ['extract → store', 'src/extract/x.ts', "import { openStore } from '../store/open-store.ts'"],
    ['adapter → commands', 'src/adapters/terminal/x.ts', "import { commands } from '../../../commands/index.ts'"],
    ['adapter → render', 'src/adapters/terminal/x.ts', "import { showPlain } from '../../render/plain.ts'"],
    ['adapter → the list of adapters', 'src/adapters/terminal/x.ts', "import { adapters } from '../index.ts'"],
    ['adapter → an SDK of another', 'src/adapters/terminal/x.ts', "import { Client } from 'discord.js'"],
    ['store → config', 'src/store/x.ts', "import { config } from '../config.ts'"],
    ['store → commands, a type', 'src/store/x.ts', "import type { log } from '../../commands/event/log.ts'"],
    ['text → store, a type in an expression', 'src/text/x.ts', "export type Desk = import('../store/desk.ts').Desk"],
    ['an unlisted package', 'src/text/x.ts', "import leftPad from 'left-pad'"],
    ['a package of another folder', 'src/exchange/x.ts', "import { sql } from 'kysely'"],
    ['a package of a similar name', 'src/core/x.ts', "import { z } from 'zod-mini'"],
    ['export from', 'src/core/x.ts', "export { openStore } from '../store/open-store.ts'"],
    ['export all', 'src/core/x.ts', 'export * from "../store/open-store.ts"'],
    ['over several lines', 'src/core/x.ts', "import {\n  a,\n  type B,\n} from '../store/open-store.ts'"],
    ['without a space', 'src/core/x.ts', "import{a}from'../store/open-store.ts'"],
    ['after another statement', 'src/core/x.ts', "const a = 1; import { b } from '../store/b.ts'"],
    ['a side effect', 'src/core/x.ts', "import '../store/open-store.ts'"],
    ['a dynamic import', 'commands/event/x.ts', "const { openStore } = await import('../../src/store/open-store.ts')"],
    ['a dynamic import over lines', 'src/core/x.ts', "await import(\n  '../store/open-store.ts'\n)"],
    ['a dynamic import of a computed name', 'src/store/x.ts', 'await import(name)'],
    ['a dynamic import of a template', 'src/store/x.ts', 'await import(`./a.ts`)'],
    ['a dynamic import of a sum', 'src/store/x.ts', "await import('./a' + name)"],
    ['require', 'src/store/x.ts', "createRequire(import.meta.url)('x'), require('pg')"],
    ['a worker of another folder', 'src/text/x.ts', "new Worker(new URL('../store/worker.ts', import.meta.url))"],
    ['out of the project', 'src/core/x.ts', "import { a } from '../../../elsewhere/a.ts'"],
    ['out of the sources', 'src/core/x.ts', "import { facts } from '../../test/facts.ts'"],
    ['around a corner', 'src/core/x.ts', "import { a } from '../core/../store/a.ts'"],
    ['an absolute path', 'src/store/x.ts', "import { a } from '/opt/a.ts'"],
    ['a folder that the table does not know', 'src/telemetry/x.ts', 'export const a = 1'],
    ['a file beside the folders', 'src/x.ts', 'export const a = 1'],
    ['a platform that the table does not know', 'src/adapters/irc/x.ts', 'export const a = 1'],
  ])('catches  %s', (_, path, source) => {
    expect(importFaults([{ path, source }])).toHaveLength(1)
  })

  test.each([
    ['src/core/x.ts', "import { z } from 'zod'\nimport type { Day } from './when.ts'"],
    ['src/text/dates/rules/x.ts', "import { BadValue } from '../../../core/bad-input.ts'\nimport { en } from 'chrono-node'"],
    ['src/exchange/x.ts', "import { stringify } from 'csv-stringify/sync'"],
    ['src/store/x.ts', "import { Worker } from 'node:worker_threads'\nnew Worker(new URL('./worker.ts', import.meta.url))"],
    ['src/store/x.ts', "const folder = new URL('../../migrations/', import.meta.url)"],
    ['src/store/x.ts', "const { sum } = await import('./columns/sum.ts')"],
    ['src/adapters/terminal/x.ts', "import type { Adapter } from '../adapter.ts'\nimport width from 'string-width'"],
    ['commands/event/x.ts', "import { defineCommand } from '../../src/core/command.ts'\nimport { page } from '../page.ts'"],
    ['src/main.ts', "import { commands } from '../commands/index.ts'\nimport { openStore } from './store/open-store.ts'"],
    ['src/render/x.ts', "export const from = 'left-pad'\nexport function imported(from: string) { return `from ` + from }"],
  ])('passes  %s  %s', (path, source) => {
    expect(importFaults([{ path, source }])).toEqual([])
  })
})

describe('a folder that grows has a list', () => {
  test.each(lists.map((list) => [list.path, list] as const))('%s lists every sibling', (_, list) => {
    expect(unlisted(list, files)).toEqual([])
  })

  test('catches a file that the list does not name, and leaves what others share', () => {
    const list = { path: 'src/x/index.ts', source: "import { a } from './a.ts'" }
    const a = { path: 'src/x/a.ts', source: "import { shared } from './shared.ts'" }
    const others = ['src/x/shared.ts', 'src/x/b.ts', 'src/x/c/d.ts', 'src/y/e.ts'].map((path) => ({ path, source: '' }))
    expect(unlisted(list, [list, a, ...others])).toEqual(['src/x/b.ts', 'src/x/c/d.ts'])
  })
})

test('no file is longer than 250 lines', () => {
  const long = files.filter(({ source }) => source.split('\n').length > 251)
  expect(long.map(({ path }) => path)).toEqual([])
})

test('only its adapter, the list of adapters, main and config name a platform', () => {
  const free = /^src\/(adapters\/(slack|discord)\/|adapters\/index\.ts|main\.ts|config\.ts)/
  const named = files.filter(({ path, source }) => !free.test(path) && /slack|discord/i.test(source))
  expect(named.map(({ path }) => path)).toEqual([])
})

/** The files below a list's folder that neither it nor any other file imports: a rule or command that nobody would ever meet. */
function unlisted(list: SourceFile, all: readonly SourceFile[]): string[] {
  const members = all.map(({ path }) => path).filter((path) => path.startsWith(`${posix.dirname(list.path)}/`) && path !== list.path)
  return members.filter((path) => !all.some((file) => imports(file, path)))
}

function imports({ path, source }: SourceFile, target: string): boolean {
  const way = posix.relative(posix.dirname(path), target)
  return source.includes(`'${way.startsWith('.') ? way : `./${way}`}'`)
}

function read(folder: string): SourceFile[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.[cm]?[jt]sx?$/.test(path))
  return paths.map((path) => ({ path: posix.join(folder, path), source: readFileSync(posix.join(folder, path), 'utf8') }))
}
