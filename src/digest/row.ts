import { clip } from '../core/clip.ts'
import type { Event } from '../core/event.ts'
import { eventType } from '../core/event-type.ts'
import { fold } from '../core/fold.ts'
import type { Place } from '../core/place/place.ts'
import type { EventRow, Line } from '../core/reply.ts'
import { showWhen } from '../core/when.ts'
import { event as eventNode, joined, quiet, strong, text, when } from '../render/inline.ts'
import { lossLine } from '../render/losses.ts'
import { parties } from '../render/party.ts'
import { showPlaces } from '../render/place.ts'
import { chain, independenceLine } from '../render/report.ts'

/** Where an event is, as a heading says it. `country` is ISO 3166-1 alpha-2. */
export interface Area {
  readonly country: string | null
  readonly admin1: string | null
}

/** One event of a digest: when, what, where, without what the heading above says; then who, what happened, losses that are stated, and who says so. */
export function digestRow(event: Event, language: string, under: Area | null = null): EventRow {
  const { no, facts } = event
  const what = facts.type === null ? 'Event' : eventType(facts.type).name
  const head = joined(
    [[eventNode(no)], [when(showWhen(facts.when, language))], [strong(what)], some(showPlaces(facts.places.map((place) => without(place, under))))],
    ' · ',
  )
  const detail = joined(
    [parties(event), some(clip(facts.summary, LONGEST_SUMMARY)), some(facts.outcome ?? ''), statesLosses(event) ? lossLine(event) : [], evidence(event)],
    ' · ',
  )
  return { no, head, detail }
}

/** Whether anybody gives a figure. */
export function statesLosses({ facts }: Event): boolean {
  return facts.reports.some(({ claims }) => claims.some(({ figure }) => figure.state !== 'not-stated'))
}

function without(place: Place, under: Area | null): Place {
  if (under === null || place.country !== under.country) return place
  const same = place.admin1 === null || (under.admin1 !== null && fold(place.admin1) === fold(under.admin1))
  return { ...place, country: null, admin1: same ? null : place.admin1 }
}

/** Who says so, how sure it sounds, and how many stand behind it, in one line. */
export function evidence(event: Event): Line {
  const { reports } = event.facts
  const [first] = reports
  if (first === undefined) return [quiet('no source given')]
  const hedge = first.hedges.find(({ scope }) => scope === 'event')?.level ?? ''
  const said = first.saidBy === null ? chain(first, event.voices[0] ?? null) : `${chain(first, event.voices[0] ?? null)}, quoting ${first.saidBy}`
  const more = reports.length === 1 ? [] : [text('; '), ...independenceLine(event)]
  return [...joined([some(hedge), some(said)], ': '), ...more]
}

function some(value: string): Line {
  return value === '' ? [] : [text(value)]
}

const LONGEST_SUMMARY = 200
