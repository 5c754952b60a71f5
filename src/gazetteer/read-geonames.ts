import type { PlaceKind } from '../core/gazetteer.ts'
import { BadLine, type PlaceRecord, pointOf, type SpellingRecord } from './place-record.ts'

export const PLACE_COLUMNS = 19
const TOWN = 5000
const CITY = 50_000

/** Feature codes that say more than their class. */
const KIND_OF_CODE: Readonly<Record<string, PlaceKind>> = {
  PPLX: 'neighbourhood',
  ADM1: 'province',
  ADM2: 'district',
  ADM3: 'district',
  ADM4: 'district',
  ADM5: 'district',
  ADMD: 'district',
  PCLI: 'country',
  PCLD: 'country',
  PCLS: 'country',
  LK: 'lake',
  LKS: 'lake',
  LKI: 'lake',
  RSV: 'lake',
  STM: 'river',
  STMI: 'river',
  WAD: 'river',
  CNL: 'river',
}
/** Classes of GeoNames that are kept; roads and what lies under the sea are not. */
const KIND_OF_CLASS: Readonly<Record<string, PlaceKind>> = { A: 'area', H: 'area', L: 'area', S: 'facility', T: 'area', V: 'area' }
const MOUNTAIN = /^(?:MT|MTS|HLL|HLLS|PK|PKS|RDGE|MTU|VLC|PASS)$/

/** A line of a GeoNames dump (19 columns with tabs between), or null for what is left out. Throws BadLine. */
export function readGeonamesLine(line: string): PlaceRecord | null {
  const columns = line.split('\t')
  if (columns.length !== PLACE_COLUMNS) throw new BadLine(`has ${columns.length} columns, not ${PLACE_COLUMNS}`)
  const [id = '', name = '', ascii = '', others = '', latitude = '', longitude = '', group = '', code = '', country = '', , admin1 = ''] = columns
  if (!/^\d{1,12}$/.test(id)) throw new BadLine(`begins with “${id.slice(0, 20)}”, which is no GeoNames number`)
  if (name.trim() === '') throw new BadLine('has no name')
  const [lat, lon] = pointOf(latitude, longitude)
  const population = Number(columns[14]) > 0 ? Number(columns[14]) : null
  const kind = kindOf(group, code, population)
  if (kind === null || !/^[A-Z]{2}$/.test(country)) return null
  const spellings = [ascii, ...others.split(',')].filter((spelling) => isWritten(spelling, name))
  const province = admin1 === '' || admin1 === '00' ? null : admin1
  return { ref: `gn:${id}`, name: name.trim(), spellings, kind, lat, lon, country, population, admin1: province, admin2: null }
}

/** A line of `alternateNamesV2.txt`, or null for what is no spelling: links, codes. Names of another age are kept: reports of that age use them. Throws BadLine. */
export function readAlternateLine(line: string): SpellingRecord | null {
  const columns = line.split('\t')
  if (columns.length < 8 || columns.length > 10) throw new BadLine(`has ${columns.length} columns, not 8 to 10`)
  const [, id = '', language = '', spelling = ''] = columns
  if (!/^\d{1,12}$/.test(id)) throw new BadLine(`names “${id.slice(0, 20)}”, which is no GeoNames number`)
  if (spelling.trim() === '') throw new BadLine('has no name')
  const isName = !/^(?:link|wkdt|post|iata|icao|faac|tcid|unlc|abbr|phon|piny)$/.test(language)
  return isName && isWritten(spelling, '') ? { ref: `gn:${id}`, spelling: spelling.trim() } : null
}

/** Whether it is a name as people write it: GeoNames adds airport codes, and transliterations by machine in small letters. */
function isWritten(spelling: string, name: string): boolean {
  return spelling.length > 1 && spelling !== name && !/^[A-Z]{3}$/.test(spelling) && !/^[a-zʼʿʾ`' -]+$/.test(spelling)
}

function kindOf(group: string, code: string, population: number | null): PlaceKind | null {
  if (MOUNTAIN.test(code)) return 'mountain'
  const known = KIND_OF_CODE[code]
  if (known !== undefined) return known
  return group === 'P' ? settlement(code, population) : (KIND_OF_CLASS[group] ?? null)
}

/** By its people, and as the seat of something where nobody counted them. */
function settlement(code: string, population: number | null): PlaceKind {
  if (/^PPL[AC]$/.test(code) || (population ?? 0) >= CITY) return 'city'
  return /^PPLA[23]$/.test(code) || (population ?? 0) >= TOWN ? 'town' : 'village'
}
