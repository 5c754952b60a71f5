import { dayNumber } from '../../../core/when.ts'
import { ends } from '../plain/listed.ts'
import { type Phrase, phrase, type Rule, type Scan, word } from '../scan.ts'
import { dayAt } from '../words.ts'
import { after, bound, spanning } from './range.ts'

/** `on 15 and 16 July`, `on May 3 and 4`: two days running are one span. */
export const pair: Rule = (scan, at) => (word(scan, at - 1) === ',' && dayAt(scan, at - 2) !== null ? null : pairAt(scan, at))

/** Two days running, joined by "and". */
export function pairAt(scan: Scan, at: number): Phrase | null {
  const first = bound(scan, at)
  if (first === null || first.calendar?.day == null || !/^(?:and|&)$/.test(word(scan, first.next))) return null
  const last = bound(after(scan, first), first.next + 1)
  if (last?.calendar?.day == null || (last.calendar.month === null && (first.calendar.month === null || !ends(scan, last.next)))) return null
  const span = spanning(first, last, scan)
  if (span?.start == null || span.end === null || dayNumber(span.end) - dayNumber(span.start) !== 1) return null
  return phrase(last.next, 'pair', span, { ahead: last.ahead })
}
