import { clip } from '../core/clip.ts'
import type { Event } from '../core/event.ts'
import { eventId } from '../core/event.ts'
import { eventType } from '../core/event-type.ts'
import { logLine } from '../core/log-line.ts'
import { BESIDE, isSuggested, type Trace, type TracePart } from '../core/reading/prose.ts'
import { type KeptDraft, type KeptReading, readingId } from '../core/reading/reading.ts'
import { savedFacts } from '../core/reading/saved-facts.ts'
import type { CardField, DraftRow, Inline, Line, ReplyAction } from '../core/reply.ts'
import { showWhen } from '../core/when.ts'
import { showControl } from './control-change.ts'
import { joined, quiet, quoted, strong, text, when } from './inline.ts'
import { lossLine } from './losses.ts'
import { showPlaces } from './place.ts'

/** An event of the log that a draft may be. */
export interface DraftTwin {
  readonly no: number
  readonly reasons: readonly string[]
}

/** A draft as a row: day, kind and place; who, losses and the words; what can be done with it. What is only suggested is quiet, and has a “?”. */
export function draftRow(reading: KeptReading, at: number, { language, twins }: { language: string; twins: readonly DraftTwin[] }): DraftRow {
  const draft = reading.drafts[at] as KeptDraft
  const facts = savedFacts(reading.told, draft)
  const mark = markOf(draft.traces)
  const head = joined(
    [mark('when', when(showWhen(facts.when, language))), mark('type', strong(typeName(facts.type))), mark('place', text(placesOf(draft)))],
    ' · ',
  )
  return {
    no: at + 1,
    state: draft.state,
    head,
    fields: draft.state.is === 'open' ? fields(draft, twins) : [],
    recreate: logLine(facts),
    actions: actions(reading, at, twins),
  }
}

function typeName(type: string | null): string {
  return type === null ? 'event' : eventType(type).name
}

function placesOf({ facts }: KeptDraft): string {
  return facts.places.length === 0 ? 'place not stated' : showPlaces(facts.places)
}

/** Prints a value as said, or as a suggestion where any trace of its part is one. */
function markOf(traces: readonly Trace[]) {
  return (part: TracePart, shown: Inline): Line => (traces.some((trace) => trace.part === part && isSuggested(trace)) ? [quiet(shown.v), quiet(' ?')] : [shown])
}

function fields({ facts, traces, corrections }: KeptDraft, twins: readonly DraftTwin[]): CardField[] {
  const [report] = facts.reports
  const one = (label: string, line: Line): CardField[] => (line.length === 0 ? [] : [{ label, lines: [line] }])
  const event: Pick<Event, 'facts' | 'named'> = { facts, named: [] }
  return [
    ...one('Who', who({ facts, traces })),
    ...one('Outcome', facts.outcome === null ? [] : [text(facts.outcome)]),
    ...one(
      'Control',
      markOf(traces)('control', text(facts.control.map(showControl).join('; '))).filter(({ v }) => v !== ''),
    ),
    ...one('Losses', (report?.claims.length ?? 0) === 0 ? [] : lossLine(event)),
    ...one('Weapon', facts.weapons.length === 0 ? [] : [text(facts.weapons.join(', '))]),
    ...one('Also said', alsoSaid(traces)),
    ...one('Said by', report?.saidBy == null ? [] : [text(report.saidBy)]),
    ...one('Corrected', corrections.length === 0 ? [] : [quiet(correctedBy(corrections))]),
    ...one('Words', report?.quote == null ? [] : [quoted(clip(report.quote, 300))]),
    ...twins.map((twin): CardField => ({ label: 'In the log', lines: [[text(`${eventId(twin.no)} may be the same (${twin.reasons.join(', ')})`)]] })),
  ]
}

/** `unit 104th Brigade · strength about 80 soldiers · named Ali Musa`: what no key of an event is for is found again by its words. */
function alsoSaid(traces: readonly Trace[]): Line {
  const beside = BESIDE.map((part) => ({ part, values: [...new Set(traces.filter((trace) => trace.part === part).map(({ value }) => value))] }))
  return joined(
    beside.flatMap(({ part, values }) => (values.length === 0 ? [] : [[text(`${part} ${values.join(', ')}`)]])),
    ' · ',
  )
}

/** `ana: loss, by; ben: place`. */
function correctedBy(corrections: KeptDraft['corrections']): string {
  return corrections.map(({ by, keys }) => `${by}: ${keys.join(', ')}`).join('; ')
}

function who({ facts, traces }: Pick<KeptDraft, 'facts' | 'traces'>): Line {
  const named = (part: 'by' | 'on', names: readonly string[]): Line =>
    joined(
      names.map((name) => markOf(traces.filter(({ value }) => value === name))(part, text(name))),
      ', ',
    )
  if (facts.by.length + facts.on.length === 0) return []
  const by = facts.by.length === 0 ? [text('not stated')] : named('by', facts.by)
  return facts.on.length === 0 ? by : [...by, text(' → '), ...named('on', facts.on)]
}

function actions({ no, drafts }: KeptReading, at: number, twins: readonly DraftTwin[]): ReplyAction[] {
  const id = readingId(no, at + 1)
  if (drafts[at]?.state.is === 'saved') return []
  return [
    ...twins.slice(0, 1).map((twin) => ({ label: `Add as report to ${eventId(twin.no)}`, command: `event save ${id} as:${eventId(twin.no)}` })),
    { label: 'Save', command: `event save ${id}` },
    { label: 'Look', command: `event draft ${id}` },
    ...(drafts[at]?.state.is === 'dropped' ? [] : [{ label: 'Drop', command: `event draft ${id} drop` }]),
  ]
}

const TIERS: Readonly<Record<Trace['tier'], string>> = {
  said: 'said so',
  resolved: 'worked out',
  inherited: 'taken over from another sentence ?',
  defaulted: 'assumed ?',
}

/** Where each value of a draft comes from: its words, how it follows from them, and by which rule. */
export function traceFields({ traces }: KeptDraft, source: string): CardField[] {
  return traces.map(({ part, value, from, to, rule, tier }) => {
    const words = clip(source.slice(from, to).replace(/\s+/gu, ' ').trim(), 120)
    return { label: part, lines: [[text(`${value} `), quoted(words), quiet(` · ${TIERS[tier]} · ${rule}`)]] }
  })
}
