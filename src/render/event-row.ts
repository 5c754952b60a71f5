import { clip } from '../core/clip.ts'
import type { Event } from '../core/event.ts'
import { eventType } from '../core/event-type.ts'
import type { EventRow, Line } from '../core/reply.ts'
import { showWhen } from '../core/when.ts'
import { event as eventNode, joined, strong, struck, text, when } from './inline.ts'
import { lossLine } from './losses.ts'
import { parties } from './party.ts'
import { showPlaces } from './place.ts'

/** One event in a list: when, what, where; then who, how it ended, losses (all of them, or those that are asked about), by whose account. */
export function eventRow(event: Event, language: string, losses: Line = lossLine(event)): EventRow {
  const { facts } = event
  const what = facts.type === null ? clip(facts.summary, 80) : eventType(facts.type).name
  const title = event.status === 'retracted' ? [struck(what), text(' (retracted)')] : [strong(what)]
  const head = joined([[eventNode(event.no)], [when(showWhen(facts.when, language))], title, line(showPlaces(facts.places))], ' · ')
  const summary = facts.type === null || facts.summary === '' ? [] : [text(clip(facts.summary, 160))]
  const detail = joined([parties(event), summary, line(facts.outcome ?? ''), losses, line(account(event))], ' · ')
  return { no: event.no, head, detail }
}

/** Who says so, in a few words. */
function account({ facts }: Event): string {
  const names = facts.reports.map((report) => [report.saidBy, report.origin ?? report.publisher].filter((name) => name !== null).join(', '))
  const [first = '', ...more] = names.filter((name) => name !== '')
  const hedge = facts.reports[0]?.hedges.find((known) => known.scope === 'event')?.level
  const said = first === '' ? '' : `${first}${more.length > 0 ? ` and ${more.length} more` : ''}`
  return [hedge, said].filter((part) => part !== undefined && part !== '').join(', ')
}

function line(value: string): Line {
  return value === '' ? [] : [text(value)]
}
