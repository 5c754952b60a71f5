import type { Event } from '../core/event.ts'
import { eventType } from '../core/event-type.ts'
import type { EventRow, Line } from '../core/reply.ts'
import { showWhen } from '../core/when.ts'
import { event as eventNode, joined, quiet, strong, text, when } from '../render/inline.ts'
import { lossLine } from '../render/losses.ts'
import { parties } from '../render/party.ts'
import { showPlaces } from '../render/place.ts'
import { chain, independenceLine } from '../render/report.ts'

/** One event of a digest: when, what, where; then who, what happened, losses, and who says so. */
export function digestRow(event: Event, language: string): EventRow {
  const { no, facts } = event
  const what = facts.type === null ? 'Event' : eventType(facts.type).name
  const head = joined([[eventNode(no)], [when(showWhen(facts.when, language))], [strong(what)], some(showPlaces(facts.places))], ' · ')
  const detail = joined([parties(event), some(clip(facts.summary)), some(facts.outcome ?? ''), lossLine(event), evidence(event)], ' · ')
  return { no, head, detail }
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

function clip(value: string): string {
  const characters = [...value]
  return characters.length > LONGEST_SUMMARY ? `${characters.slice(0, LONGEST_SUMMARY - 1).join('')}…` : value
}
