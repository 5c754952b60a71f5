import type { Database } from 'better-sqlite3'
import type { Lie } from '../../core/gazetteer.ts'
import type { PlaceRecord } from '../../gazetteer/place-record.ts'

/** Where countries are, roughly: enough to see that latitude and longitude changed places. */
export interface CountryBoxes {
  lies(record: Pick<PlaceRecord, 'country' | 'lat' | 'lon'>): Lie
}

/** Degrees that a country reaches beyond its towns. */
const MARGIN = 1

interface Box {
  readonly country: string
  readonly south: number
  readonly north: number
  readonly west: number
  readonly east: number
}

export function countryBoxes(database: Database): CountryBoxes {
  const rows = database.prepare<[], Box>('select country, min(lat) south, max(lat) north, min(lon) west, max(lon) east from place group by country').all()
  const boxes = new Map(rows.map((box) => [box.country, box]))
  return {
    lies: ({ country, lat, lon }) => {
      const box = boxes.get(country)
      if (box === undefined || holds(box, lat, lon)) return 'inside'
      return holds(box, lon, lat) ? 'swapped' : 'outside'
    },
  }
}

function holds({ south, north, west, east }: Box, lat: number, lon: number): boolean {
  return lat >= south - MARGIN && lat <= north + MARGIN && lon >= west - MARGIN && lon <= east + MARGIN
}
