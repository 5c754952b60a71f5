import type { DigestMaterial } from '../core/digest/material.ts'
import type { RecordedWindow } from '../core/digest/run.ts'
import type { Event } from '../core/event.ts'
import { fold } from '../core/fold.ts'
import type { DaysAsked } from '../core/possible-days.ts'
import { dayNumber, shift } from '../core/when.ts'
import { type Digest, type DigestStyle, daysOf } from './digest.ts'
import { figuresOf } from './figures.ts'
import type { Findings } from './findings.ts'
import { sortEvents } from './sort-events.ts'

/** A digest before it is put into words, and what is kept of how it was made. */
export interface Gathered {
  readonly digest: Digest
  readonly window: RecordedWindow
  readonly carried: readonly number[]
  readonly corrected: readonly number[]
}

/** What was recorded counts whole, whatever days it reaches over. */
const ANY: DaysAsked = { from: null, to: null }

/** The digest of what was read, for those who were told of some of it before: to them that is a correction, where they still see it. */
export function gather({ wish, echo, material, totals, trends, frequent }: Findings, told: readonly number[]): Gathered {
  const { style, period, late } = wish
  const known = new Set(told)
  const fresh = material.events.filter(({ no }) => !known.has(no))
  const numbers = material.numbers.filter((no) => !known.has(no))
  const corrections = material.corrections.filter(({ event }) => known.has(event.no))
  const days = daysOf(period, style)
  const { aside, ...sorted } = sortEvents(fresh, days.from, period.kind === 'dated' ? 'week' : style.window)
  const digest: Digest = {
    style,
    covered: period.kind === 'dated' ? { kind: 'dated', knownAt: period.knownAt } : { kind: 'recorded', from: period.from, to: period.to },
    days,
    echo,
    late,
    ...sorted,
    aside: aside.map(({ no }) => no),
    beyond: Math.max(0, numbers.length - fresh.length),
    figures: figuresOf(sorted.events, period.kind === 'dated' ? days : ANY),
    before: period.kind === 'recorded' ? before(material, days, style) : null,
    corrections,
    totals,
    trends,
    missing: unheard(frequent, fresh),
    silences: material.silences,
  }
  const [from, to] = period.kind === 'recorded' ? [period.from, period.to] : [days.from, days.to]
  const left = new Set(aside.map(({ no }) => no))
  return {
    digest,
    window: { after: material.after, upTo: material.upTo, from, to },
    carried: numbers.filter((no) => !left.has(no)),
    corrected: corrections.map(({ event }) => event.no),
  }
}

/** The same of the window before, sorted as its own digest would have sorted it. */
function before({ before: events }: DigestMaterial, days: Digest['days'], { window }: DigestStyle): Digest['before'] {
  const first = shift(days.from, dayNumber(days.from) - dayNumber(days.to))
  const sorted = sortEvents(events, first, window)
  return { events: sorted.events.length, figures: figuresOf(sorted.events, ANY) }
}

/** The sources that none of the events are from. */
function unheard(frequent: Digest['missing'], events: readonly Event[]): Digest['missing'] {
  const heard = new Set(events.flatMap(({ facts, voices }) => [...facts.reports.flatMap(namesOf), ...voices.flatMap(namesOf)]))
  return frequent.filter(({ source }) => !heard.has(fold(source)))
}

function namesOf({ publisher, origin, saidBy = null }: { publisher: string | null; origin: string | null; saidBy?: string | null }): string[] {
  return [publisher, origin, saidBy].flatMap((name) => (name === null ? [] : [fold(name)]))
}
