import { awayFrom } from '../away-from.ts'
import type { Away, Span } from '../found-date.ts'
import { lengthAt } from '../quantity.ts'
import { follows, type Phrase, phrase, type Rule, type Scan, word } from '../scan.ts'
import { resolved } from '../spans.ts'
import { partAt, weekdayAt } from '../words.ts'
import { calendar } from './calendar.ts'
import { weekday } from './weekday.ts'

const EARLIER = /^(?:earlier|before|prior|previously|beforehand)$/
const LATER = /^(?:later|after|afterwards|afterward)$/
const WHICH: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['same', 0],
  ['that', 0],
  ['next', 1],
  ['following', 1],
  ['ensuing', 1],
])
const UNITS = ['day', 'week', 'month', 'year'] as const

/** `a day earlier`, `two weeks after`, `the previous night`, `the following Tuesday`, `that evening`, `the day before`: told from another event. */
export const toldFrom: Rule = (scan, at) => {
  const found = counted(scan, at) ?? which(scan, at) ?? theDayBefore(scan, at) ?? inTheDay(scan, at)
  if (found === null || found.span.start !== null) return found
  return apposed(scan, found)
}

function counted(scan: Scan, at: number): Phrase | null {
  const length = lengthAt(scan, at, true)
  if (length === null || length.unit === 'hour' || isDuration(scan, at)) return null
  const toward = EARLIER.test(word(scan, length.next)) ? -1 : LATER.test(word(scan, length.next)) ? 1 : 0
  if (toward === 0 || word(scan, length.next + 1) === 'than') return null
  const ends = [length.least * toward, length.most * toward].sort((one, other) => one - other) as [number, number]
  return fromDate(scan, length.next, { unit: length.unit, least: ends[0], most: ends[1] })
}

/** "two days after Sunday's raid" says its own anchor; the date of the raid is read by itself behind it. */
function fromDate(scan: Scan, toward: number, away: Away): Phrase {
  const at = toward + 1 + (word(scan, toward + 1) === 'the' ? 1 : 0)
  const anchor = /^(?:after|before)$/.test(word(scan, toward)) ? (calendar(scan, at) ?? weekday(scan, at))?.span : null
  if (!anchor?.start || anchor.precision !== 'day') return told(toward + 1, away)
  return phrase(toward + 1, 'told from', awayFrom(away, anchor.start), { ahead: false })
}

/** "for two days before it fell", "for a few days after": how long, not when. */
function isDuration(scan: Scan, at: number): boolean {
  const before = word(scan, at - 1)
  return /^(?:for|within|than|half)$/.test(before) || lengthAt(scan, at - 1) !== null
}

function which(scan: Scan, at: number): Phrase | null {
  const the = word(scan, at) === 'the' ? 1 : 0
  const toward = WHICH.get(word(scan, at + the))
  if (toward === undefined || (the === 1 && word(scan, at + 1) === 'that')) return null
  const same = word(scan, at) === 'that' && word(scan, at + 1) === 'same' ? 1 : 0
  const nounIs = at + the + 1 + same
  const day = weekdayAt(scan, nounIs)
  if (day !== null && toward !== 0 && the === 1) return told(nounIs + 1, { weekday: day, toward })
  const unit = UNITS.find((one) => one === word(scan, nounIs))
  const published = the === 0 && word(scan, at) === 'next' && unit !== 'day'
  if (unit !== undefined && !published && !/^(?:of|-)$/.test(word(scan, nounIs + 1))) return told(nounIs + 1, { unit, least: toward, most: toward })
  const part = partAt(scan, nounIs)
  if (part === null || part === 'overnight') return null
  return told(nounIs + 1, { unit: 'day', least: toward, most: toward }, { precision: 'part', part })
}

/** `the day before`, `the night before`, `the week after`, `the day earlier`. */
function theDayBefore(scan: Scan, at: number): Phrase | null {
  if (!follows(scan, at, 'the')) return null
  const unit = UNITS.find((one) => one === word(scan, at + 1))
  const part = partAt(scan, at + 1)
  const toward = EARLIER.test(word(scan, at + 2)) ? -1 : LATER.test(word(scan, at + 2)) ? 1 : 0
  if (toward === 0 || word(scan, at + 3) === 'last' || (unit === undefined && part === null)) return null
  return told(at + 3, { unit: unit ?? 'day', least: toward, most: toward }, part === null ? {} : { precision: 'part', part })
}

/** `earlier in the day`, `later in the day`: the day that is told of. */
function inTheDay(scan: Scan, at: number): Phrase | null {
  const shaded = /^(?:earlier|later|early|late)$/.test(word(scan, at)) && follows(scan, at + 1, 'in', 'the', 'day')
  return shaded ? told(at + 4, { unit: 'day', least: 0, most: 0 }) : null
}

function told(next: number, away: Away, rest: Partial<Span> = {}): Phrase {
  const precision = 'unit' in away ? away.unit : 'day'
  return phrase(next, 'told from', { ...resolved(precision, null), ...rest }, { away, ahead: false })
}

/** "a day earlier, on August 5": the date that is given holds, and the distance is kept beside it. */
function apposed(scan: Scan, found: Phrase): Phrase {
  const comma = /^[,(]$/.test(word(scan, found.next)) ? 1 : 0
  const on = word(scan, found.next + comma) === 'on' ? 1 : 0
  const date = comma + on === 0 ? null : calendar(scan, found.next + comma + on)
  if (date === null) return found
  const span: Span = found.span.part === null ? date.span : { ...date.span, precision: 'part', part: found.span.part }
  return { ...date, span, rule: found.rule, away: found.away }
}
