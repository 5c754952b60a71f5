import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Figure, Kind } from '../src/core/count.ts'
import { countryCode } from '../src/core/country.ts'
import { type Facts, NO_FACTS } from '../src/core/event.ts'
import { EVENT_TYPES } from '../src/core/event-type.ts'
import { NO_REPORT } from '../src/core/report.ts'
import { UNKNOWN, type When } from '../src/core/when.ts'

const FOLDER = fileURLToPath(new URL('../../shared/corpus/dev', import.meta.url))

/** An event that a reader found in a document. */
export interface GoldEvent {
  readonly document: string
  readonly facts: Facts
  /** Other types that a careful coder could choose. */
  readonly otherTypes: readonly string[]
}

/** As the files have it. `background` is old, `aggregate` a toll: neither is an event to be logged from that document. */
interface Row {
  readonly type: string
  readonly alt_types?: readonly string[]
  readonly date: { readonly start: string | null; readonly end: string | null; readonly precision: string }
  readonly places: readonly string[]
  readonly country: string | null
  readonly initiator: readonly string[]
  readonly target: readonly string[]
  readonly casualties: readonly {
    readonly side: string | null
    readonly kind: string
    readonly low: number
    readonly high: number | null
    readonly phrase: string
  }[]
  readonly quote: string
  readonly background: boolean
  readonly aggregate: boolean
}

/** The events of the hand-coded documents, document by document; null where they are not beside the project. */
export function goldEvents(): GoldEvent[] | null {
  if (!existsSync(FOLDER)) return null
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.gold.json'))
  return files.flatMap((file) => {
    const rows = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Row[]
    const document = file.replace('.gold.json', '')
    return rows.filter(({ background, aggregate }) => !background && !aggregate).map((row) => goldEvent(document, row))
  })
}

function goldEvent(document: string, row: Row): GoldEvent {
  const country = row.country === null ? null : countryCode(row.country)
  const claims = row.casualties.map(({ side, kind, low, high, phrase }) => ({ side, kind: kind as Kind, figure: figure(low, high, phrase) }))
  return {
    document,
    otherTypes: (row.alt_types ?? []).flatMap((name) => codeOf(name) ?? []),
    facts: {
      ...NO_FACTS,
      type: codeOf(row.type),
      summary: row.quote,
      when: whenOf(row.date),
      places: row.places.map((name) => ({ name, qualifier: null, relation: 'at', admin1: null, country, lat: null, lon: null })),
      by: [...row.initiator],
      on: [...row.target],
      reports: [{ ...NO_REPORT, publisher: document, url: `https://news.example/${document}`, quote: row.quote, claims }],
    },
  }
}

function codeOf(name: string): string | null {
  return EVENT_TYPES.find((type) => type.name.toLowerCase() === name.toLowerCase())?.code ?? null
}

function whenOf({ start, end }: Row['date']): When {
  if (start === null || end === null) return UNKNOWN
  return { ...UNKNOWN, start, end, precision: start === end ? 'day' : 'range' }
}

function figure(min: number, max: number | null, phrase: string): Figure {
  return { state: 'counted', min, max, qualifier: max === null ? 'at-least' : min === max ? 'exactly' : 'range', phrase: phrase.slice(0, 500) }
}
