import { fold } from '../fold.ts'
import type { Report } from '../report.ts'
import { type Bearing, bearingOf, favours, type Parties, stancesOf } from './bearing.ts'
import type { SourceBook } from './book.ts'
import { originOf } from './origin.ts'

/** What the desk knows of who speaks in a report. */
export interface Voice {
  /** By the names that the desk has for them. */
  readonly publisher: string | null
  readonly origin: string | null
  /** For which party of the event it speaks, or to which it leans; null where for neither, or nobody knows. */
  readonly favours: 'by' | 'on' | null
  /** How each of its claims bears on whoever speaks, in the order of the claims. */
  readonly bearings: readonly (Bearing | null)[]
}

export function voiceOf(report: Report, parties: Parties, book: SourceBook): Voice {
  const stances = stancesOf(report, book, parties)
  const favoured = new Set(stances.map((stance) => favours(stance, parties)).filter((party) => party === 'by' || party === 'on'))
  return {
    publisher: report.publisher === null ? null : book.canonical(report.publisher),
    origin: originOf(report, book),
    favours: favoured.size === 1 ? ([...favoured][0] ?? null) : null,
    bearings: report.claims.map((claim) => bearingOf(claim, stances, parties)),
  }
}

/** How many stand behind something. Only origins are independent of one another. */
export interface Independence {
  readonly links: number
  readonly publishers: number
  /** By name, in the order of the reports. */
  readonly origins: readonly string[]
}

/** Counts the reports, those who publish them and those who said it first. Whoever is quoted by a known publisher is no origin of its own. */
export function independence(reports: readonly Pick<Report, 'url'>[], voices: readonly Voice[]): Independence {
  return {
    links: new Set(reports.map(({ url }, at) => url ?? at)).size,
    publishers: distinct(voices.flatMap(({ publisher }) => publisher ?? [])).length,
    origins: distinct(voices.flatMap(({ origin }) => origin ?? [])),
  }
}

function distinct(names: readonly string[]): string[] {
  return names.filter((name, at) => names.findIndex((other) => fold(other) === fold(name)) === at)
}
