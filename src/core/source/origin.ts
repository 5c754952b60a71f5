import type { Report } from '../report.ts'
import type { SourceBook } from './book.ts'

/**
 * Who said it first, as far as the desk knows: the origin that was given, else the publisher, else the one who is quoted; then, if that source
 * republishes another, the other. Null where nobody is named.
 */
export function originOf({ publisher, origin, saidBy }: Pick<Report, 'publisher' | 'origin' | 'saidBy'>, book: SourceBook): string | null {
  const named = origin ?? publisher ?? saidBy
  return named === null ? null : book.originOf(named)
}
