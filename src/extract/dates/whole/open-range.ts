import type { Span } from '../found-date.ts'
import { type Phrase, phrase, type Rule, type Scan, word } from '../scan.ts'
import { after, bound, spanning } from './range.ts'

/** `since August 5`, `from 5 August onwards`, `until Tuesday`: open at one end; `since the 13th … until today the 29th …` at neither. */
export const openRange: Rule = (scan, at) => {
  const opener = word(scan, at)
  if (opener === 'until' || opener === 'till') return upTo(scan, at + 1)
  return opener === 'since' || opener === 'from' ? since(scan, at + 1, opener === 'since') : null
}

function since(scan: Scan, at: number, certain: boolean): Phrase | null {
  const first = dated(scan, at)
  if (first === null) return null
  const closer = first.next + (word(scan, first.next) === ',' ? 1 : 0)
  if (/^(?:until|till|through|to)$/.test(word(scan, closer))) {
    const last = bound(after(scan, first), closer + 1)
    const span = last === null ? null : spanning(first, last, scan)
    if (last !== null && span !== null) return phrase(last.next, 'range', span)
  }
  const onwards = /^(?:onwards?|on|forward)$/.test(word(scan, first.next)) && !certain
  return certain || onwards ? open(first, onwards ? 1 : 0, { end: null }) : null
}

function upTo(scan: Scan, at: number): Phrase | null {
  const last = dated(scan, at)
  return last && open(last, 0, { start: null })
}

function open(found: Phrase, more: number, side: Partial<Span>): Phrase {
  const span: Span = { ...found.span, ...side, precision: 'range', part: null, clock: null }
  return { ...found, next: found.next + more, rule: 'open range', calendar: null, span }
}

/** A date with days of its own: one told from another event has none to begin from, a bare number is no date. */
function dated(scan: Scan, at: number): Phrase | null {
  const found = bound(scan, at)
  return found === null || found.away !== null || found.rule === 'range' ? null : found
}
