import type { Figure } from '../src/core/count.ts'
import type { Claim, Facts, Place, Report } from '../src/core/event.ts'
import { UNKNOWN, type When } from '../src/core/when.ts'

/** Facts of which only what a test is about is given. */
export function facts(given: Partial<Facts> = {}): Facts {
  return { type: null, summary: '', when: UNKNOWN, places: [], by: [], on: [], outcome: null, weapons: [], tags: [], reports: [], ...given }
}

/** `2020-08-06`, or from one day to another; `null` as the end is open. */
export function on(start: string, end: string | null = start): When {
  return { ...UNKNOWN, start, end, precision: start === end ? 'day' : 'range' }
}

export function place(name: string, given: Partial<Place> = {}): Place {
  return { name, relation: 'at', admin1: null, country: null, lat: null, lon: null, ...given }
}

export function report(given: Partial<Report> = {}): Report {
  return { publisher: null, origin: null, url: null, published: null, saidBy: null, quote: null, grade: null, hedges: [], claims: [], ...given }
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
