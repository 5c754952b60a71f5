import { foldedName } from '../../core/fold.ts'
import type { SourceBook } from '../../core/source/book.ts'

/** On which line of a tally each source stands: that of whoever said first what it publishes. */
export interface SourceLines {
  readonly book: SourceBook
  /** By the name's code; 0 is no name. */
  of: Int32Array
  /** By line. */
  readonly labels: (string | null)[]
  readonly lines: Map<string, number>
  /** So many codes have their line. */
  placed: number
}

export function makeSourceLines(book: SourceBook): SourceLines {
  return { book, of: new Int32Array(64), labels: [null], lines: new Map(), placed: 1 }
}

/** Gives a line to the names that have none yet; `names` are in the order of their codes. */
export function placeSources(sources: SourceLines, names: readonly (string | null)[]): void {
  const { book, labels, lines } = sources
  if (names.length > sources.of.length) sources.of = longer(sources.of, names.length)
  for (; sources.placed < names.length; sources.placed++) {
    const origin = book.originOf(names[sources.placed] ?? '')
    const key = foldedName(origin)
    const line = lines.get(key) ?? labels.push(origin) - 1
    lines.set(key, line)
    sources.of[sources.placed] = line
  }
}

function longer(of: Int32Array, least: number): Int32Array {
  const more = new Int32Array(Math.ceil(least * 1.5))
  more.set(of)
  return more
}
