import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Gazetteer } from '../../../src/core/gazetteer.ts'
import type { BaseFile } from '../../../src/store/gazetteer/base-file.ts'
import { openGazetteer } from '../../../src/store/gazetteer/open-gazetteer.ts'

/** A line of GeoNames of which a test says what matters. `admin1` is the code of the province. */
export interface Line {
  readonly id: number
  readonly name: string
  readonly others?: string
  readonly lat: number | string
  readonly lon: number | string
  readonly code?: string
  readonly country?: string
  readonly admin1?: string
  readonly admin2?: string
  readonly people?: number
}

export function geonamesLine({ id, name, others = '', lat, lon, code = 'P PPL', country = 'SY', admin1 = '07', admin2 = '', people = 0 }: Line): string {
  return [id, name, name, others, lat, lon, ...code.split(' '), country, '', admin1, admin2, '', '', people, '', 0, 'Asia/Damascus', '2023-03-05'].join('\t')
}

/** The world of these tests: a few towns of Syria, and one of Iraq. */
const TOWNS: readonly Line[] = [
  { id: 1, name: 'Dar al Kuzah', others: 'Dar Kuza,دار الكوزة,XYZ,dr alkwzt', lat: 35.3, lon: 40.1, code: 'P PPLA', people: 240_000 },
  { id: 2, name: 'Tall Marun', others: 'Tel Maroun', lat: 35.1, lon: 40.4, people: 6000 },
  { id: 3, name: 'Tall Marun', lat: 36.2, lon: 37.1, admin1: '09', people: 5500 },
  { id: 4, name: 'Bir Safsaf', lat: 36.9, lon: 37.3, admin1: '09' },
  { id: 5, name: 'Wadi Qarn', lat: 35.6, lon: 40.6, people: 6000 },
  { id: 6, name: 'Wadi Qarn', lat: 33.3, lon: 43.2, country: 'IQ', people: 6000 },
]

/** A folder that goes when the test does. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sitlog-gazetteer-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

export function baseOf(folder: string, lines: readonly Line[] = TOWNS, stamp = 'of a test'): BaseFile {
  const file = join(folder, 'towns.txt')
  writeFileSync(file, `${lines.map(geonamesLine).join('\n')}\n`)
  return { file, stamp }
}

/** The gazetteer of a folder, closed when the test ends. */
export async function gazetteerIn(folder: string, base: BaseFile): Promise<Gazetteer> {
  const gazetteer = openGazetteer({ file: join(folder, 'gazetteer.db'), base, progress: () => undefined })
  onTestFinished(() => gazetteer.close())
  await gazetteer.ready()
  return gazetteer
}
