import type { Report } from '../report.ts'
import type { SourceBook } from './book.ts'

/** Who said it first, as far as is known: the origin that was given, else whom the publisher republishes, else the publisher, else whoever is quoted. Null where nobody is named. */
export function originOf({ publisher, origin, saidBy }: Pick<Report, 'publisher' | 'origin' | 'saidBy'>, book: SourceBook): string | null {
  if (origin !== null) return book.canonical(origin)
  if (publisher !== null) return book.originOf(publisher)
  return saidBy === null ? null : book.canonical(saidBy)
}
