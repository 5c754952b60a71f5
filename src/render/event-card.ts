import { counted } from '../core/counted.ts'
import { type Event, eventId, type Facts } from '../core/event.ts'
import { eventType } from '../core/event-type.ts'
import { logLine } from '../core/log-line.ts'
import type { CardField, Content, Line } from '../core/reply.ts'
import { showWhen } from '../core/when.ts'
import { showControl } from './control-change.ts'
import { code, event as eventNode, quiet, strong, struck, text, when } from './inline.ts'
import { lossLine } from './losses.ts'
import { parties } from './party.ts'
import { showPlaces, siteLines } from './place.ts'
import { heard, independenceLine, reportLines } from './report.ts'

/** How a card is printed: the desk's language, what stands above it, how often it was changed. */
export interface CardPrint {
  readonly language: string
  /** The zone that days were read in, where the card says back what was understood; null where it only shows. */
  readonly zone: string | null
  /** What was just done to it, as `Logged`; null where nothing was. */
  readonly heading: string | null
  readonly notes?: readonly Line[]
  /** What the log knows around it. */
  readonly context?: readonly Line[]
  readonly changes: number
}

/** A whole event: what, when, where, who to whom, outcome, each report with its claims, and the line that recreates it. */
export function eventCard(event: Event, print: CardPrint): Content {
  const { facts, status } = event
  const title = titleOf(facts)
  return {
    kind: 'eventCard',
    heading: [
      ...(print.heading === null ? [] : [text(`${print.heading} `)]),
      eventNode(event.no),
      text(' '),
      status === 'retracted' ? struck(title) : strong(title),
      ...standing(event),
    ],
    notes: print.notes ?? [],
    fields: fields(event, print),
    recreate: logLine(facts),
    event,
  }
}

/** Why an event counts in no sum. */
function standing({ status, mergedInto }: Event): Line {
  if (mergedInto !== null) return [text(' (part of '), eventNode(mergedInto), text(': its reports count there)')]
  return status === 'retracted' ? [text(' (retracted: counts in no sum)')] : []
}

/** The type and the summary, or what there is of the two. */
function titleOf({ type, summary }: Facts): string {
  const name = type === null ? null : eventType(type).name
  return [name, summary === '' ? null : summary].filter((part) => part !== null).join(': ')
}

function fields(event: Event, { language, zone, changes, context = [] }: CardPrint): CardField[] {
  const { facts } = event
  const one = (label: string, value: string): CardField[] => (value === '' ? [] : [{ label, lines: [[text(value)]] }])
  const dated = facts.when.phrase === null ? [] : [quiet(` “${facts.when.phrase}”`)]
  const local = zone !== null && facts.when.zone === null && facts.when.start !== null ? [quiet(` (${zone})`)] : []
  const rivals = facts.reports.filter(({ claims }) => claims.length > 0).length > 1
  return [
    { label: 'When', lines: [[when(showWhen(facts.when, language)), ...dated, ...local]] },
    { label: 'Where', lines: [[text(facts.places.length === 0 ? 'not stated' : showPlaces(facts.places))], ...siteLines(event)] },
    ...(facts.by.length + facts.on.length === 0 ? [] : [{ label: 'Who', lines: [parties(event)] }]),
    ...one('Outcome', facts.outcome ?? ''),
    ...one('Control', facts.control.map(showControl).join('; ')),
    { label: 'Losses', lines: [lossLine(event)] },
    ...one('Weapon', facts.weapons.join(', ')),
    ...one('Tags', facts.tags.join(', ')),
    ...(facts.reports.length > 1 ? [{ label: 'Sources', lines: [independenceLine(event)] }] : []),
    ...facts.reports.map(
      (report, at): CardField => ({
        label: facts.reports.length === 1 ? 'Source' : `Source ${at + 1}`,
        lines: reportLines(report, language, rivals, heard(event, at)),
      }),
    ),
    ...(facts.reports.length === 0 ? one('Source', 'not given') : []),
    ...(context.length === 0 ? [] : [{ label: 'Context', lines: context }]),
    { label: 'Logged', lines: [history(event, changes)] },
  ]
}

function history(event: Event, changes: number): Line {
  const logged = text(`${event.loggedAt.slice(0, 16).replace('T', ' ')} UTC by ${event.loggedBy}`)
  if (changes === 0) return [logged]
  return [logged, text(` · ${counted(changes, 'change')} since: `), code(`/event history ${eventId(event.no)}`)]
}
