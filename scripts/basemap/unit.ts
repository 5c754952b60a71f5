import type { Polygon, Position } from 'geojson'
import { clockwise, cutByLine } from './cut-by-line.ts'
import { AREA_OF, GOLAN, HIDDEN, LOCAL, MISNAMED, OWNER_OF } from './tables.ts'

/** A province as Natural Earth draws it, with what a map needs to know of it. Rings turn as d3-geo wants them: outer ones clockwise. */
export interface Unit {
  /** ISO 3166-1 alpha-2 of who is in control there, as Natural Earth has it. */
  readonly country: string
  readonly countryName: string
  /** The area in dispute that it belongs to, a key of `DISPUTED` in src/core/disputed-area.ts; null elsewhere. */
  readonly area: string | null
  readonly name: string
  /** The name in the country's own script; null where Natural Earth has none, or the script is Latin. */
  readonly local: string | null
  /** What a province is called there: `Governorate`. */
  readonly word: string
  readonly label: readonly [lon: number, lat: number]
  readonly polygons: Position[][][]
}

interface Feature {
  readonly properties: Readonly<Record<string, string | number | null>>
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: Polygon['coordinates'] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: Position[][][] }
}

/** The units of `data/build.json`, and the Golan as one of its own. */
export function readUnits(features: readonly Feature[]): Unit[] {
  return features.flatMap(({ properties, geometry }) => {
    const polygons = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map(turned)
    const unit = unitOf((key) => String(properties[key] ?? ''), polygons)
    return unit.country === 'IL' && unit.name === 'Northern' ? withoutGolan(unit) : [unit]
  })
}

function unitOf(value: (key: string) => string, polygons: Position[][][]): Unit {
  const [code, id] = [value('adm0_a3'), value('iso_3166_2')]
  const { country, countryName } = OWNER_OF[code] ?? { country: value('iso_a2'), countryName: value('admin') }
  const english = MISNAMED[id] ?? MISNAMED[`${id} ${value('name_en')}`] ?? (value('name_en') || value('name'))
  const language = LOCAL[country]
  const local = language === undefined ? '' : value(`name_${language}`)
  return {
    country,
    countryName,
    area: AREA_OF[id] ?? AREA_OF[code] ?? null,
    name: HIDDEN.has(id) ? '' : english,
    local: local === '' ? null : local,
    word: value('type_en'),
    label: [rounded(Number(value('longitude'))), rounded(Number(value('latitude')))],
    polygons,
  }
}

/** Natural Earth has the Golan in Israel's north and no line of 1949: it is cut along one of our own. */
function withoutGolan(unit: Unit): Unit[] {
  const [largest, ...others] = unit.polygons.toSorted((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0))
  const cut = cutByLine(largest?.[0] ?? [], GOLAN.line, GOLAN.around)
  return [
    { ...unit, polygons: [[cut.outside], ...others] },
    { ...unit, area: 'golan', name: 'Golan', local: null, label: GOLAN.label, polygons: [[cut.inside]] },
  ]
}

function turned(polygon: Position[][]): Position[][] {
  return polygon.map((ring, at) => (clockwise(ring) === (at === 0) ? ring : ring.toReversed()))
}

export function rounded(degrees: number): number {
  return Math.round(degrees * 1000) / 1000
}
