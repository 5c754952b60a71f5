import { Refusal } from '../src/core/bad-input.ts'
import type { Answer, Context } from '../src/core/command.ts'
import { fold } from '../src/core/fold.ts'
import type { Dimension, Query } from '../src/core/query.ts'
import type { Line } from '../src/core/reply.ts'
import { WEEK_STARTS } from '../src/core/settings.ts'
import type { Behind, Tally } from '../src/core/tally.ts'
import { eventRow } from '../src/render/event-row.ts'
import { joined, text } from '../src/render/inline.ts'
import { sideLine } from '../src/render/losses.ts'
import { lineLabel } from '../src/render/tally.ts'

/** Opens one line of a tally: its events, gravest first, each with the figures that went into the sum. */
export async function behindLine({ desk, settings }: Context, query: Query, by: Dimension, tally: Tally, asked: string, echo: Line): Promise<Answer> {
  const line = tally.lines.find(({ label }) => matches(label, by, settings.language, asked))
  if (line === undefined) {
    throw new Refusal(
      `This tally has no line “${asked}”.`,
      `It has: ${tally.lines
        .slice(0, 12)
        .map(({ label }) => lineLabel(label, by, settings.language))
        .join(', ')}.`,
    )
  }
  const behind = await desk.behind(query, by, WEEK_STARTS[settings.week], line.label)
  const rows = behind.events.map(({ event, figures }) => eventRow(event, settings.language, figureLine(figures)))
  const shown =
    behind.total > rows.length
      ? `${rows.length} of ${behind.total.toLocaleString('en')}, gravest first`
      : `${behind.total} ${behind.total === 1 ? 'event' : 'events'}, gravest first`
  return {
    content: {
      kind: 'eventList',
      query: [...echo, text(` · the line “${lineLabel(line.label, by, settings.language)}”`)],
      rows,
      summary: [text(shown)],
      notes: [],
    },
    data: { line, ...behind },
  }
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
