import { fold } from '../fold.ts'
import type { Report } from '../report.ts'
import type { SourceBook } from './book.ts'

/** Who said it first, as far as is known: the origin that was given, else whom the publisher republishes, else the publisher, else whoever is quoted. Null where nobody is named. */
export function originOf({ publisher, origin, saidBy }: Pick<Report, 'publisher' | 'origin' | 'saidBy'>, book: SourceBook): string | null {
  if (origin !== null) return book.canonical(origin)
  if (publisher !== null) return book.originOf(publisher)
  return saidBy === null ? null : book.canonical(saidBy)
}

/** How many stand behind something. Only origins are independent of one another. */
export interface Independence {
  readonly links: number
  readonly publishers: number
  /** By name, in the order of the reports. */
  readonly origins: readonly string[]
}

/** Counts the reports, those who publish them and those who said it first. Whoever is quoted by a known publisher is no origin of its own. */
export function independence(reports: readonly Report[], book: SourceBook): Independence {
  const publishers = reports.flatMap(({ publisher }) => (publisher === null ? [] : [book.canonical(publisher)]))
  const origins = reports.flatMap((report) => originOf(report, book) ?? [])
  return {
    links: new Set(reports.map(({ url }, at) => url ?? at)).size,
    publishers: distinct(publishers).length,
    origins: distinct(origins),
  }
}

function distinct(names: readonly string[]): string[] {
  return names.filter((name, at) => names.findIndex((other) => fold(other) === fold(name)) === at)
}
