import { Missing, Refusal } from '../../src/core/bad-input.ts'
import type { Answer, Context } from '../../src/core/command.ts'
import { eventId } from '../../src/core/event.ts'
import { typeSource } from '../../src/core/log-line.ts'
import { type KeptReading, readingId } from '../../src/core/reading/reading.ts'
import type { Line } from '../../src/core/reply.ts'
import { NO_REPORT, type Report } from '../../src/core/report.ts'
import { showDay } from '../../src/core/when.ts'
import { event as eventNode, joined, text } from '../../src/render/inline.ts'
import { readingHeading } from '../../src/render/reading.ts'
import { changeThing, needThing } from '../things.ts'
import { changeReading, needReading } from './reading-of.ts'

/** A text that has this much of an earlier one is that one told again. */
const RETOLD = 0.8
/** Less than this in common is chance. */
const SOME = 0.3

/** An answer to a text that was read before and whose drafts were saved: another link of the same origin. Null of a new text. */
export async function retoldAnswer(context: Context, reading: KeptReading): Promise<Answer | null> {
  const earlier = await earlierOf(context, reading)
  const events = earlier === null ? [] : savedEvents(earlier)
  if (earlier === null || (reading.alike?.share ?? 0) < RETOLD || events.length === 0) return null
  const [id, before] = [readingId(reading.no), readingId(earlier.no)]
  const listed = joined(
    events.map((no) => [eventNode(no)]),
    ', ',
  )
  return {
    content: {
      kind: 'drafts',
      heading: readingHeading(reading, context.settings.language),
      drafts: [],
      notes: [
        alikeNote(context, reading, earlier),
        [text(`It is another link of the same origin, and no new report. ${before} was saved as `), ...listed, text('.')],
      ],
    },
    actions: [
      {
        label: events.length === 1 ? `Add the link to ${eventId(events[0] ?? 0)}` : `Add the link to those ${events.length}`,
        command: `event save ${id} as:${before}`,
      },
      { label: `Read ${id} as a new report`, command: `event read ${id}` },
    ],
    data: reading,
  }
}

/** What to say of an earlier text that has some of this one. */
export async function alikeLine(context: Context, reading: KeptReading): Promise<Line> {
  const earlier = await earlierOf(context, reading)
  return earlier === null || (reading.alike?.share ?? 0) < SOME ? [] : alikeNote(context, reading, earlier)
}

function alikeNote({ settings }: Context, { alike }: KeptReading, { no, readAt, readBy, told }: KeptReading): Line {
  const source = typeSource({ ...told.source, published: null, url: null })
  const from = source === '' ? '' : `, ${source}`
  const day = showDay(readAt.slice(0, 10), settings.language)
  return [text(`${readingId(no)}${from}, read on ${day} by ${readBy}, has ${Math.round((alike?.share ?? 0) * 100)} % of this text.`)]
}

async function earlierOf({ desk }: Context, { alike }: KeptReading): Promise<KeptReading | null> {
  return alike === null ? null : desk.reading(alike.no)
}

function savedEvents({ drafts }: KeptReading): number[] {
  return [...new Set(drafts.flatMap(({ state }) => (state.is === 'saved' ? [state.event] : [])))]
}

/** Adds a retold text to the events of the reading that it is: a link of the same origin, with no figures of its own; its own drafts are dropped. Gives their numbers. */
export async function addLinks(context: Context, no: number, into: number): Promise<number[]> {
  const [reading, earlier] = [await needReading(context, no), await needReading(context, into)]
  const link = linkOf(reading, earlier)
  const events = savedEvents(earlier)
  if (events.length === 0) throw new Refusal(`Nothing of ${readingId(into)} was saved yet.`, `Look at it: /event read ${readingId(into)}`)
  const added: number[] = []
  for (const event of events) {
    const thing = await needThing(context, { subject: 'event', no: event })
    if (thing.mergedInto !== null || thing.facts.reports.some((report) => typeSource(report) === typeSource(link))) continue
    await changeThing(context, thing, {
      action: 'edit',
      facts: { reports: [...thing.facts.reports, link] },
      why: `${readingId(no)} tells ${readingId(into)} again`,
    })
    added.push(event)
  }
  if (reading.drafts.some(isOpen))
    await changeReading(context, reading, { drafts: reading.drafts.map((draft) => (isOpen(draft) ? { ...draft, state: { is: 'dropped' } } : draft)) })
  return added
}

function isOpen({ state }: KeptReading['drafts'][number]): boolean {
  return state.is === 'open'
}

/** Where the text was read again, and whence the first had it. */
function linkOf({ told, no }: KeptReading, earlier: KeptReading): Report {
  if (typeSource(told.source) === '') throw new Missing(['src'])
  const origin = told.source.origin ?? earlier.told.source.origin ?? earlier.told.source.publisher
  if (no === earlier.no) throw new Refusal(`${readingId(no)} is that reading itself.`)
  return { ...NO_REPORT, ...told.source, origin: origin === told.source.publisher ? null : origin }
}
