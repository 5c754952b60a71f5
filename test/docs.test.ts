import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { commands } from '../commands/index.ts'
import { blockOf, commandTable, replaceBlock, settingsTable } from '../scripts/readme-blocks.ts'
import { scriptTable } from '../scripts/script-table.ts'
import { VARIABLES } from '../src/config.ts'

const readme = readFileSync('README.md', 'utf8')
const env = readFileSync('.env.example', 'utf8')
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

describe('README.md', () => {
  test('has every command in its table', () => {
    expect(blockOf(readme, 'commands')).toBe(commandTable(commands))
  })

  test('has every variable of the environment', () => {
    expect(blockOf(readme, 'settings')).toBe(settingsTable(env))
  })

  test.each([...readme.matchAll(/`((?:src|test|commands|scripts|migrations)\/[\w./-]+)`/g)].map(([, path = '']) => [path]))(
    'names %s, which is there',
    (path) => {
      expect(existsSync(path.replace(/\/name(\.ts|\/)$/, ''))).toBe(true)
    },
  )

  test('has every script in its table', () => {
    expect(blockOf(readme, 'scripts')).toBe(scriptTable(scripts))
  })

  test.each([...readme.matchAll(/npm run (\w+(?::\w+)?)/g)].map(([, name = '']) => [name]))('names npm run %s, which is a script', (name) => {
    expect(Object.keys(scripts)).toContain(name)
  })
})

test('.env.example has every variable that is read, and no other', () => {
  const described = [...env.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)
  expect(described.toSorted()).toEqual(VARIABLES.toSorted())
})

describe('a block of the page', () => {
  const page = 'Above\n<!-- map -->\nold\n<!-- /map -->\nBelow'

  test('is replaced, and nothing else', () => {
    expect(replaceBlock(page, 'map', 'new')).toBe('Above\n<!-- map -->\nnew\n<!-- /map -->\nBelow')
  })

  test('is read without its marks', () => {
    expect(blockOf(page, 'map')).toBe('old')
  })

  test('that is not there is named', () => {
    expect(() => replaceBlock(page, 'commands', '')).toThrow('<!-- commands -->')
  })
})

describe('tables', () => {
  test('a variable a row, with the comment above it', () => {
    expect(settingsTable('# Where the log is.\n# Default: here.\nSITLOG_DB=\n')).toContain('| `SITLOG_DB` | Where the log is. Default: here. |')
  })

  test('a bar in a cell does not end it', () => {
    expect(settingsTable('# a|b\nX=\n')).toContain('| a\\|b |')
  })
})
