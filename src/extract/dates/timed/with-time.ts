import { type Part, shift } from '../../../core/when.ts'
import type { Span } from '../found-date.ts'
import { PLAIN } from '../plain/index.ts'
import { once, type Phrase, past, type Rule, readFirst, type Scan, word } from '../scan.ts'
import { isOneDay } from '../spans.ts'
import { partAt } from '../words.ts'
import { clockAt } from './clock.ts'

/** Between a day and its part: "Sunday in the early evening", "Tuesday, before dawn". */
const TO_PART = new Set(['at', 'in', 'the', 'early', 'late', 'mid', '-', 'before', 'around', 'during', ','])
const TO_CLOCK = new Set([',', 'at', 'around', 'about', 'approximately', 'by', 'shortly', 'just', 'before', 'after', '('])
const NIGHTS = /^(?:night|evening|overnight)$/

/** A plain date with the part of day or the hour that stands behind it: `Tuesday morning`, `3 December, at about 15:00`, `Monday night into Tuesday`. */
export const withTime: Rule = (scan, at) => {
  const found = plainAt(scan, at)
  return found === null ? null : clockBehind(scan, into(scan, partBehind(scan, found)))
}

/** A date by itself. */
const plainAt = once((scan, at) => readFirst(PLAIN, scan, at))

/** A day with a part; overnight runs into the day after. */
export function inPart(span: Span, part: Part): Span {
  if (span.precision === 'part') return span
  const end = part === 'overnight' && span.start !== null ? shift(span.start, 1) : span.end
  return { ...span, precision: 'part', part, end }
}

/** A day with an hour. */
export function atClock(span: Span, clock: string): Span {
  return { ...span, precision: 'minute', part: null, clock }
}

function partBehind(scan: Scan, found: Phrase): Phrase {
  const at = past(scan, found.next, TO_PART)
  const part = isOneDay(found.span) && word(scan, at - 1) !== ',' ? partAt(scan, at) : null
  return part === null ? found : { ...found, next: at + 1, span: ended(scan, inPart(found.span, part)) }
}

/** "Overnight, September 5" in that day's paper is the night that ended on it. */
export function ended({ published, ahead }: Scan, span: Span): Span {
  if (span.part !== 'overnight' || span.start === null || published === null || ahead || span.start !== published || span.end === published) return span
  return { ...span, start: shift(published, -1), end: published }
}

/** "Tuesday night into Wednesday" is one night. */
function into(scan: Scan, found: Phrase): Phrase {
  const { start, part } = found.span
  if (part === null || !NIGHTS.test(part) || word(scan, found.next) !== 'into') return found
  const next = plainAt(scan, found.next + 1)
  if (next === null || !isOneDay(next.span)) return found
  const end = start === null ? null : shift(start, 1)
  return { ...found, next: next.next, span: { ...found.span, part: 'overnight', end } }
}

function clockBehind(scan: Scan, found: Phrase): Phrase {
  const oneDay = isOneDay(found.span) || (found.span.precision === 'part' && found.span.start === found.span.end)
  if (!oneDay) return found
  const at = past(scan, found.next, TO_CLOCK)
  const time = clockAt(scan, word(scan, at) === 't' && scan.tokens[at]?.glued ? at + 1 : at)
  return time === null ? found : { ...found, next: time.next, span: atClock(found.span, time.clock) }
}
