import type { Figure } from '../src/core/count.ts'
import { type Facts, NO_FACTS } from '../src/core/event.ts'
import type { Place } from '../src/core/place/place.ts'
import { type Claim, NO_REPORT, type Report } from '../src/core/report.ts'
import { UNKNOWN, type When } from '../src/core/when.ts'

/** Facts of which only what a test is about is given. */
export function facts(given: Partial<Facts> = {}): Facts {
  return { ...NO_FACTS, ...given }
}

/** `2020-08-06`, or from one day to another; `null` as the end is open. */
export function on(start: string, end: string | null = start): When {
  return { ...UNKNOWN, start, end, precision: start === end ? 'day' : 'range' }
}

export function place(name: string, given: Partial<Place> = {}): Place {
  return { name, relation: 'at', admin1: null, country: null, lat: null, lon: null, ...given }
}

export function report(given: Partial<Report> = {}): Report {
  return { ...NO_REPORT, ...given }
}

/** `killed 8`, `killed 8+`, `killed ?`, `killed none` of a side. */
export function claim(side: string | null, kind: Claim['kind'], said: number | `${number}+` | '?' | 'none'): Claim {
  return { side, kind, figure: figure(said) }
}

function figure(said: number | `${number}+` | '?' | 'none'): Figure {
  const phrase = String(said)
  if (said === '?') return { state: 'not-stated', phrase }
  if (said === 'none') return { state: 'none-reported', phrase }
  const min = Number.parseInt(phrase, 10)
  const open = phrase.endsWith('+')
  return { state: 'counted', min, max: open ? null : min, qualifier: open ? 'at-least' : 'exactly', phrase }
}
