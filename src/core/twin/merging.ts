import { Refusal } from '../bad-input.ts'
import { type Event, eventId } from '../event.ts'
import { LIMITS } from '../limits.ts'
import type { Report } from '../report.ts'
import { sameValue } from '../same-value.ts'

/** Refuses one event twice. */
export function checkTwo(no: number, other: number): void {
  if (no === other) throw new Refusal(`${eventId(no)} is one event. Name two.`, 'As in: /event same E-12 as:E-10')
}

/** Refuses to make an event part of another where that cannot be: one is part of an event already, or is retracted. */
export function checkMerge(event: Event, into: Event): void {
  const [id, as] = [eventId(event.no), eventId(into.no)]
  if (event.mergedInto !== null) throw new Refusal(`${id} is part of ${eventId(event.mergedInto)} already.`, `Part them: /event part ${id}`)
  if (into.mergedInto !== null) {
    const whole = eventId(into.mergedInto)
    throw new Refusal(
      `${as} is part of ${whole} now.`,
      event.no === into.mergedInto ? `Part them first: /event part ${as}` : `Name that one: /event same ${id} as:${whole}`,
    )
  }
  for (const { no, status } of [event, into])
    if (status === 'retracted') throw new Refusal(`${eventId(no)} is retracted.`, `Bring it back first: /event restore ${eventId(no)}`)
  const count = reportsWith(event, into).length
  if (count > LIMITS.reports) throw new Refusal(`Together they would have ${count} reports; an event can have ${LIMITS.reports}.`)
}

/** Refuses to change an event by itself while it is part of another: what it says counts there. */
export function checkWhole({ no, mergedInto }: Pick<Event, 'no' | 'mergedInto'>): void {
  if (mergedInto === null) return
  const [id, whole] = [no, mergedInto].map(eventId)
  throw new Refusal(`${id} is part of ${whole}, and counts there.`, `Change ${whole} instead, or part them first: /event part ${id}`)
}

/** Refuses to take an event out of every sum together with those that are part of it. */
export function checkPartless(no: number, parts: readonly number[]): void {
  const [first, ...others] = parts.map(eventId)
  if (first === undefined) return
  const named = [first, ...others].join(', ')
  throw new Refusal(
    `${named} ${others.length === 0 ? 'is' : 'are'} part of ${eventId(no)}, and would count no more either.`,
    `Part them first: /event part ${first}`,
  )
}

/** The reports of the event that takes another in: those of the other are marked with its number, those it has already come once. */
export function reportsWith(event: Event, into: Event): Report[] {
  const known = into.facts.reports.map(unmarked)
  const added = event.facts.reports.filter((report) => !known.some((one) => sameValue(one, unmarked(report))))
  return [...into.facts.reports, ...added.map((report) => ({ ...report, merged: event.no }))]
}

/** The reports that stay when an event is taken out again. */
export function reportsWithout(event: Event, into: Event): Report[] {
  return into.facts.reports.filter(({ merged }) => merged !== event.no)
}

/** Refuses to take an event out of another that is itself part of a third. */
export function checkPart(event: Event, into: Event): void {
  if (into.mergedInto === null) return
  const [id, as, whole] = [event.no, into.no, into.mergedInto].map(eventId)
  throw new Refusal(`${id} is part of ${as}, which is part of ${whole}.`, `Part those first: /event part ${as}`)
}

function unmarked(report: Report): Report {
  return { ...report, merged: null }
}
