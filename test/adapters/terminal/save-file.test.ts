import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CannotSave, saveFile, showSize } from '../../../src/adapters/terminal/save-file.ts'

const never = new AbortController().signal
const freshFolder = () => mkdtempSync(join(tmpdir(), 'sitlog-save-'))

async function* pieces(...all: string[]) {
  yield* all
}

const file = (name: string, chunks: AsyncIterable<string>) => ({ name, mediaType: 'text/csv', chunks })

describe('a file of an answer', () => {
  test('is written as it comes, under its own name', async () => {
    const folder = freshFolder()
    const saved = await saveFile(file('log.csv', pieces('a,b\n', 'é,ف\n')), folder, never)
    expect(saved).toEqual({ path: join(folder, 'log.csv'), bytes: 10 })
    expect(readFileSync(saved.path, 'utf8')).toBe('a,b\né,ف\n')
  })

  test('stands beside what is there, never over it', async () => {
    const folder = freshFolder()
    writeFileSync(join(folder, 'log.csv'), 'mine')
    await saveFile(file('log.csv', pieces('2')), folder, never)
    await saveFile(file('log.csv', pieces('3')), folder, never)
    expect(readdirSync(folder).toSorted()).toEqual(['log-2.csv', 'log-3.csv', 'log.csv'])
    expect(readFileSync(join(folder, 'log.csv'), 'utf8')).toBe('mine')
  })

  test.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['..', 'sitlog'],
    ['.hidden', 'hidden'],
    ['a\u0000b\u001b[31m c.csv', 'a-b-31m-c.csv'],
    ['سجل.csv', 'سجل.csv'],
    ['', 'sitlog'],
  ])('named %j is written as %s', async (name, safe) => {
    const folder = freshFolder()
    await saveFile(file(name, pieces('x')), folder, never)
    expect(readdirSync(folder)).toEqual([safe])
  })

  test('that fails half-way leaves nothing', async () => {
    const folder = freshFolder()
    const broken = (async function* () {
      yield 'half'
      throw new Error('the store went away')
    })()
    await expect(saveFile(file('log.csv', broken), folder, never)).rejects.toThrow('the store went away')
    expect(readdirSync(folder)).toEqual([])
  })

  test('that is stopped leaves nothing', async () => {
    const folder = freshFolder()
    const stop = new AbortController()
    const endless = (async function* () {
      for (let at = 0; ; at++) {
        if (at === 100) stop.abort()
        yield 'more'
      }
    })()
    await expect(saveFile(file('log.csv', endless), folder, stop.signal)).rejects.toThrow('Stopped. No file was left behind.')
    expect(readdirSync(folder)).toEqual([])
  })

  test('in a folder that is gone is an answer', async () => {
    await expect(saveFile(file('log.csv', pieces('x')), join(freshFolder(), 'gone'), never)).rejects.toThrow(CannotSave)
  })

  test.each([
    ['EACCES', 'You may not write here.'],
    ['EROFS', 'This folder is read-only.'],
    ['ENOSPC', 'The disk is full.'],
  ])('a disk that answers %s is said in plain words', async (code, words) => {
    const folder = freshFolder()
    const broken = (async function* () {
      yield 'half'
      throw Object.assign(new Error(code), { code })
    })()
    await expect(saveFile(file('log.csv', broken), folder, never)).rejects.toThrow(`${words} The folder is ${folder}. No file was left behind.`)
    expect(readdirSync(folder)).toEqual([])
  })

  test.each([
    [0, '0 bytes'],
    [999, '999 bytes'],
    [12_400, '12.4 kB'],
    [3_100_000, '3.1 MB'],
  ])('of %i bytes is %s', (bytes, shown) => {
    expect(showSize(bytes)).toBe(shown)
  })
})
