import { type Part, shift } from '../../../core/when.ts'
import { type Phrase, past, type Rule, type Scan, word } from '../scan.ts'
import { isOneDay } from '../spans.ts'
import { partAt } from '../words.ts'
import { clockAt } from './clock.ts'
import { atClock, ended, inPart, withTime } from './with-time.ts'

const SHADES: ReadonlyMap<string, Part | null> = new Map([
  ['early', 'morning'],
  ['late', 'evening'],
  ['earlier', null],
  ['later', null],
])
/** Between a part or an hour and its day. */
const JOINTS = new Set(['of', 'on', 'in', 'the', ','])

/** `the morning of 5 August`, `at dawn on Friday`, `early hours of Monday`, `late on Sunday`, `overnight into Thursday`, `14:30 on Tuesday`. */
export const timeBefore: Rule = (scan, at) => hoursOf(scan, at) ?? partOf(scan, at) ?? shadeOf(scan, at) ?? clockOf(scan, at)

function hoursOf(scan: Scan, at: number): Phrase | null {
  const start = at + (word(scan, at) === 'the' ? 1 : 0)
  const small = /^(?:early|small|first)$/.test(word(scan, start))
  const late = word(scan, start) === 'late'
  if (!(small || late) || word(scan, start + 1) !== 'hours') return null
  return dayIn(scan, past(scan, start + 2, JOINTS), late ? 'night' : 'dawn')
}

function partOf(scan: Scan, at: number): Phrase | null {
  const start = at + (word(scan, at) === 'the' ? 1 : 0)
  const shade = /^(?:early|late|mid|pre)$/.test(word(scan, start)) ? (word(scan, start + 1) === '-' ? 2 : 1) : 0
  const part = partAt(scan, start + shade)
  const next = start + shade + (word(scan, start + shade + 1) === 'hours' ? 2 : 1)
  if (part === null) return null
  if (part === 'overnight' && /^(?:into|to)$/.test(word(scan, next))) return endingOn(scan, next + 1)
  return dayIn(scan, past(scan, next, JOINTS), part)
}

/** "overnight into Thursday" is the night that ends on it. */
function endingOn(scan: Scan, at: number): Phrase | null {
  const found = dayIn(scan, at, 'night')
  if (found === null) return null
  const end = found.span.start
  return { ...found, span: { ...found.span, part: 'overnight', start: end === null ? null : shift(end, -1), end } }
}

function shadeOf(scan: Scan, at: number): Phrase | null {
  const part = SHADES.get(word(scan, at))
  if (part === undefined) return null
  const found = withTime(scan, at + (word(scan, at + 1) === 'on' ? 2 : 1))
  if (found === null) return null
  if (!isOneDay(found.span)) return found.span.start === found.span.end && found.span.start !== null ? found : null
  return part === null ? found : { ...found, span: inPart(found.span, part) }
}

/** The day at a place, in a part of it; "early hours of Wednesday morning" are early hours. */
function dayIn(scan: Scan, at: number, part: Part): Phrase | null {
  const found = withTime(scan, at)
  const oneDay = found !== null && (isOneDay(found.span) || (found.span.precision === 'part' && found.span.start === found.span.end))
  return oneDay ? { ...found, span: ended(scan, inPart({ ...found.span, precision: 'day' }, part)) } : null
}

function clockOf(scan: Scan, at: number): Phrase | null {
  const time = clockAt(scan, at)
  if (time === null) return null
  const found = withTime(scan, past(scan, time.next, JOINTS))
  const oneDay = found !== null && found.span.start === found.span.end && found.away === null
  return oneDay && found.span.precision !== 'minute' ? { ...found, span: atClock(found.span, time.clock) } : null
}
