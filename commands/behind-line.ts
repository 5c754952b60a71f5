import { Refusal } from '../src/core/bad-input.ts'
import type { Answer, Context } from '../src/core/command.ts'
import { counted } from '../src/core/counted.ts'
import { fold } from '../src/core/fold.ts'
import type { Dimension, Query } from '../src/core/query.ts'
import type { Line, ReplyAction } from '../src/core/reply.ts'
import { WEEK_STARTS } from '../src/core/settings.ts'
import type { Behind, Tally, TallyLine } from '../src/core/tally.ts'
import { eventRow } from '../src/render/event-row.ts'
import { joined, text } from '../src/render/inline.ts'
import { sideLine } from '../src/render/losses.ts'
import { lineLabel } from '../src/render/tally.ts'

/** The tally, and the line of it that is asked for. */
interface Opening {
  readonly query: Query
  readonly by: Dimension
  readonly tally: Tally
  readonly asked: string
  readonly page: number
}

const PAGE_SIZE = 50

/** Opens one line of a tally: its events, gravest first, each with the figures that went into the sum. */
export async function behindLine(context: Context, opening: Opening, echo: Line): Promise<Answer> {
  const { desk, settings } = context
  const { query, by, page } = opening
  const line = await lineAsked(context, opening)
  const behind = await desk.behind(query, by, WEEK_STARTS[settings.week], line === 'all' ? line : { label: line.label }, { page, size: PAGE_SIZE })
  const name = line === 'all' ? 'All' : lineLabel(line.label, by, settings.language)
  return {
    content: {
      kind: 'eventList',
      query: [...echo, text(` · the line “${name}”`)],
      rows: behind.events.map(({ event, figures }) => eventRow(event, settings.language, figureLine(figures))),
      summary: [text(summary(behind, page))],
      notes: [],
    },
    actions: paging(context, page, behind.total),
    data: { line: line === 'all' ? opening.tally.whole : line, page, ...behind },
  }
}

/** `12 events, gravest first`; `51–100 of 1,204, gravest first`. */
function summary({ total, events }: Behind, page: number): string {
  const whole = total.toLocaleString('en')
  if (events.length === 0 && total > 0) return `Page ${page} is past the end: there are ${whole} events, ${PAGE_SIZE} a page.`
  const first = (page - 1) * PAGE_SIZE + 1
  const shown = total > PAGE_SIZE ? `${first}–${first + events.length - 1} of ${whole}` : counted(total, 'event')
  return `${shown}, gravest first`
}

function paging({ again }: Context, page: number, total: number): ReplyAction[] {
  return [
    ...(page > 1 ? [{ label: 'Previous page', command: again({ page: String(page - 1) }) }] : []),
    ...(page * PAGE_SIZE < total ? [{ label: 'Next page', command: again({ page: String(page + 1) }) }] : []),
  ]
}

/** The line of that label, or of the party that has such a name. */
async function lineAsked({ desk, settings }: Context, { query, by, tally, asked }: Opening): Promise<TallyLine | 'all'> {
  if (fold(asked) === 'all') return 'all'
  const called = (name: string): TallyLine | undefined => tally.lines.find(({ label }) => matches(label, by, settings.language, name))
  const readings = by === 'side' || by === 'actor' ? await desk.readActors([asked], query) : []
  const line = [asked, ...readings.flatMap(({ as }) => as.map(({ name }) => name))].map(called).find((found) => found !== undefined)
  if (line !== undefined) return line
  const labels = tally.lines.slice(0, 12).map(({ label }) => lineLabel(label, by, settings.language))
  throw new Refusal(`This tally has no line “${asked}”.`, `It has: ${[...labels, 'All'].join(', ')}.`)
}

function matches(label: string | null, by: Dimension, language: string, asked: string): boolean {
  if (label === null && fold(asked) === 'none') return true
  return [label, lineLabel(label, by, language)].some((name) => name !== null && fold(name) === fold(asked))
}

/** `counts here: killed ISIS 14`. */
function figureLine(figures: Behind['events'][number]['figures']): Line {
  if (figures.length === 0) return [text('counts nothing here')]
  const counted = figures.map(({ kind, side, figure }): Line => [text(`${kind} `), ...sideLine(side, figure)])
  return [text('counts here: '), ...joined(counted, '; ')]
}
