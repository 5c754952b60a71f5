import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'

const LOADER = new URL('../src/load-typescript.mjs', import.meta.url).href

/** A program of two files, as somebody would work on it. */
function program() {
  const folder = join(mkdtempSync(join(tmpdir(), 'sitlog-load-')), 'odd * place, é')
  mkdirSync(folder)
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
  write('main.ts', "import { word } from './word.ts'\n\nif (word === '') throw new Error('no word')\nconsole.log(word)\n")
  const run = () => {
    const load = `import { loadTypeScript } from '${LOADER}'\nawait loadTypeScript(new URL('${pathToFileURL(join(folder, 'main.ts')).href}'))`
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', load], { encoding: 'utf8' })
    return { stdout, stderr }
  }
  return { folder, write, run }
}

test('what runs is always the files as they are', () => {
  const { write, run } = program()
  write('word.ts', "export const word: string = 'one'\n")
  expect(run()).toEqual({ stdout: 'one\n', stderr: '' })
  expect(run()).toEqual({ stdout: 'one\n', stderr: '' })
  write('word.ts', "export const word: string = 'another'\n")
  expect(run()).toEqual({ stdout: 'another\n', stderr: '' })
})

test('an error names the line of the source', () => {
  const { folder, write, run } = program()
  write('word.ts', "export const word: string = ''\n")
  run()
  expect(run().stderr).toContain('no word')
  expect(run().stderr).toMatch(/main\.ts:3:/)
  expect(decodeURI(run().stderr)).toContain(`${folder}/main.ts:3:`)
})

test('a file knows where it is', () => {
  const { folder, write, run } = program()
  write('word.ts', 'export const word = [import.meta.url, import.meta.filename, import.meta.dirname].join()\n')
  const file = join(folder, 'word.ts')
  expect(run()).toEqual({ stdout: `${pathToFileURL(file).href},${file},${folder}\n`, stderr: '' })
})

test('a package is what Node itself would import', () => {
  const { folder, write, run } = program()
  const pack = join(folder, 'node_modules/pack')
  mkdirSync(pack, { recursive: true })
  const exports = { '.': { module: './bundled.mjs', import: './imported.mjs', require: './required.cjs' }, './part': { import: './part.mjs' } }
  writeFileSync(join(pack, 'package.json'), JSON.stringify({ name: 'pack', exports }))
  for (const name of ['bundled.mjs', 'imported.mjs', 'part.mjs']) writeFileSync(join(pack, name), `export const name = '${name}'\n`)
  writeFileSync(join(pack, 'required.cjs'), "exports.name = 'required.cjs'\n")
  write('word.ts', "import { name } from 'pack'\nimport { name as part } from 'pack/part'\n\nexport const word = [name, part].join(' ')\n")
  expect(run()).toEqual({ stdout: 'imported.mjs part.mjs\n', stderr: '' })
  write('word.ts', "import { word } from 'packet'\n\nexport { word }\n")
  expect(run().stderr).toMatch(/(Could not resolve|Cannot find package) ["']packet["']/) // esbuild, or Node where it reads TypeScript by itself
})

test('a package behind import() is loaded when that is reached', () => {
  const { folder, write, run } = program()
  const pack = join(folder, 'node_modules/heavy')
  mkdirSync(pack, { recursive: true })
  writeFileSync(join(pack, 'package.json'), JSON.stringify({ name: 'heavy', main: './heavy.cjs' }))
  writeFileSync(join(pack, 'heavy.cjs'), "console.log('loaded')\nexports.weight = 'tons'\n")
  mkdirSync(join(folder, 'platform'))
  write('platform/lift.ts', "import { weight } from 'heavy'\n\nexport const lift = (): string => weight\n")
  write('word.ts', "console.log('started')\nexport const word = (await import('./platform/lift.ts')).lift()\n")
  expect(run()).toEqual({ stdout: 'started\nloaded\ntons\n', stderr: '' })
})
