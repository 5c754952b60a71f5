import type { PlaceKind } from '../core/gazetteer.ts'
import { BadLine, type PlaceRecord, pointOf } from './place-record.ts'

const KINDS: Readonly<Record<string, PlaceKind>> = {
  country: 'country',
  region: 'province',
  macrocounty: 'district',
  county: 'district',
  localadmin: 'district',
  borough: 'neighbourhood',
  macrohood: 'neighbourhood',
  neighbourhood: 'neighbourhood',
  microhood: 'neighbourhood',
  campus: 'facility',
}

/** A line of Who's On First, before the number of its region has become a name. */
export interface WofRecord extends PlaceRecord {
  readonly id: number
  readonly region: number | null
  /** Another record stands in its place; its number is still used for the region. */
  readonly gone: boolean
}

/** One JSON object a line: id, name, placetype, lat, lon, country, names by language, and where known population, region, gn. Null for what is left out. Throws BadLine. */
export function readWofLine(line: string): WofRecord | null {
  const read = parse(line)
  const { id, name, placetype, country } = read
  if (typeof id !== 'number' || typeof name !== 'string' || typeof placetype !== 'string') throw new BadLine('lacks id, name or placetype')
  if (typeof country !== 'string' || !/^[A-Z]{2}$/.test(country)) return null
  const [lat, lon] = pointOf(Number(read.lat ?? Number.NaN), Number(read.lon ?? Number.NaN))
  const population = typeof read.population === 'number' && read.population > 0 ? read.population : null
  const kind = placetype === 'locality' ? settlement(population) : KINDS[placetype]
  if (kind === undefined) return null
  const gone = read.deprecated !== undefined || read.superseded !== undefined
  const ref = typeof read.gn === 'number' ? `gn:${read.gn}` : `wof:${id}`
  const region = typeof read.region === 'number' ? read.region : null
  return { id, region, gone, ref, name, spellings: spellingsOf(read.names), kind, lat, lon, country, population, admin1: null, admin2: null }
}

function parse(line: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(line)
    if (typeof read === 'object' && read !== null) return read as Record<string, unknown>
  } catch {
    // Said below: what the parser says of its position helps nobody.
  }
  throw new BadLine('is no JSON object')
}

/** All names of all languages; what is no list of texts is left out. Abbreviations are no spellings. */
function spellingsOf(names: unknown): string[] {
  if (typeof names !== 'object' || names === null) return []
  const texts = Object.entries(names).flatMap(([language, list]) => (Array.isArray(list) && !language.endsWith('abbreviation') ? list : []))
  return texts
    .filter((text): text is string => typeof text === 'string' && text.trim().length > 1 && text.length <= 200 && !/^[A-Z]{3,4}$/.test(text))
    .map((text) => text.trim())
}

function settlement(population: number | null): PlaceKind {
  if ((population ?? 0) >= 50_000) return 'city'
  return (population ?? 0) >= 5000 ? 'town' : 'village'
}
