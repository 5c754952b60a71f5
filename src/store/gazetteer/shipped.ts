import { readFileSync } from 'node:fs'
import type { PlaceRecord } from '../../gazetteer/place-record.ts'
import { nameKey, soundOf } from '../../gazetteer/sound-key.ts'

/** A province, by the code that GeoNames gives it: `SY.07`. */
export interface Province {
  readonly code: string
  readonly ref: string
  readonly name: string
}

/** What is known of the province that a place lies in: at least its name. */
export interface InProvince {
  readonly name: string
  readonly ref: string | null
  readonly code: string | null
}

/** The provinces of the world by code, as they come with Sitlog. A province may lack a point; it is then where its capital is. */
export function shippedProvinces(): (Province & { readonly spellings: string[]; readonly point: readonly [lat: number, lon: number] | null })[] {
  return rowsOf('provinces.tsv').map(([code = '', id = '', name = '', lat = '', lon = '', spellings = '']) => ({
    code,
    ref: id === '' ? `gn1:${code}` : `gn:${id}`,
    name,
    spellings: spellings.split('|').filter(Boolean),
    point: lat === '' ? null : ([Number(lat), Number(lon)] as const),
  }))
}

/** Mountains, rivers and regions that reports name and lists of towns lack, as they come with Sitlog. */
export function shippedAreas(): PlaceRecord[] {
  return rowsOf('areas.tsv').map(([key = '', name = '', kind = '', lat = '', lon = '', country = '', spellings = '']) => ({
    ref: `area:${key}`,
    name,
    spellings: spellings.split('|').filter(Boolean),
    kind: kind as PlaceRecord['kind'],
    lat: Number(lat),
    lon: Number(lon),
    country,
    population: null,
    admin1: null,
    admin2: null,
  }))
}

/** Spellings that reports use and GeoNames lacks, as they come with Sitlog. */
export function shippedSpellings(): { readonly ref: string; readonly spellings: readonly string[] }[] {
  return rowsOf('spellings.tsv').map(([ref = '', , spellings = '']) => ({ ref, spellings: spellings.split('|') }))
}

function rowsOf(name: string): string[][] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
}

/** Finds the province of a place by the code within the country, or by any of its names. */
type FindProvince = (country: string, names: readonly string[]) => Province | null

const codes = new Map<string, Province>()
const named = new Map<string, Province | null>()

/** Finds among the provinces that come with Sitlog: the code, a spelling, at last what sounds the same and like no other. */
export const findProvince: FindProvince = (country, names) => {
  if (codes.size === 0) for (const province of shippedProvinces()) know(province)
  const coded = names.map((name) => codes.get(`${country}.${name}`)).find((found) => found !== undefined)
  if (coded !== undefined) return coded
  const keys = names.map(nameKey)
  return [...keys, ...keys.map(soundOf)].map((key) => named.get(`${country} ${key}`)).find((found) => found != null) ?? null
}

function know(province: Province & { readonly spellings: readonly string[] }): void {
  const [country] = province.code.split('.')
  codes.set(province.code, province)
  const keys = [province.name, ...province.spellings].map(nameKey)
  for (const key of new Set([...keys, ...keys.map(soundOf)].filter(Boolean))) {
    const name = `${country} ${key}`
    named.set(name, (named.get(name) ?? province).code === province.code ? province : null)
  }
}
