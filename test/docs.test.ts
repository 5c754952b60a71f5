import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { commands } from '../commands/index.ts'
import { blockOf, commandTable, replaceBlock, settingsTable } from '../scripts/readme-blocks.ts'

const readme = readFileSync('README.md', 'utf8')
const env = readFileSync('.env.example', 'utf8')

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

  test.each([...readme.matchAll(/npm run (\w+(?::\w+)?)/g)].map(([, name = '']) => [name]))('names npm run %s, which is a script', (name) => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    expect(Object.keys(scripts)).toContain(name)
  })
})

test('every variable that config.ts reads is in .env.example', () => {
  const read = new Set(readFileSync('src/config.ts', 'utf8').match(/\bSITLOG_[A-Z_]+/g))
  expect([...read].filter((name) => !env.includes(`${name}=`))).toEqual([])
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
