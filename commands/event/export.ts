import { type Context, defineCommand } from '../../src/core/command.ts'
import { counted } from '../../src/core/counted.ts'
import { EVERYTHING, type Query } from '../../src/core/query.ts'
import type { Line } from '../../src/core/reply.ts'
import { sameValue } from '../../src/core/same-value.ts'
import { formats } from '../../src/exchange/index.ts'
import { writeEvents } from '../../src/exchange/write-events.ts'
import { joined, quiet, text } from '../../src/render/inline.ts'
import { queryEcho } from '../../src/render/query-echo.ts'
import { choice } from '../../src/text/options/option.ts'
import { queryOf, queryOptions } from '../../src/text/options/query.ts'
import { askedParties } from '../asked-parties.ts'
import { askedQuestion, keepQuotes } from '../asked-question.ts'
import { refuseSort } from '../asked-sort.ts'
import { withoutBreakdown } from '../breakdowns.ts'
import { entryLines, sourceMergeLines } from '../entry-lines.ts'
import { eventChunks } from '../event-chunks.ts'
import { locateQuery } from '../located-query.ts'
import { undatedEvents, undatedNote } from '../undated.ts'
import { unknownNames } from '../unknown-names.ts'

/** So many events are taken over from their thread at once, and so many are written: the longest that a line of somebody else waits. */
const CHUNK = 100
const CHAT_EVENTS = 20

export const exportEvents = defineCommand({
  root: 'event',
  verb: 'export',
  summary: 'Write events to a file, or into the chat',
  detail: 'Takes every key of find. Formats: csv and geojson for spreadsheets and maps, jsonl with everything, lines to paste into another log.',
  role: 'reader',
  options: {
    ...queryOptions,
    format: choice(
      { summary: 'csv (default), jsonl, geojson or lines', example: 'geojson' },
      formats.map((format) => format.name),
    ),
    to: choice({ summary: 'file (default) or chat', example: 'chat' }, ['file', 'chat']),
  },
  examples: [
    { line: 'export actor:ISIS when:2020 format:geojson', what: 'A map layer of one party’s year' },
    { line: 'export format:lines to:chat place:Lebanon', what: 'The lines that recreate the events, in the chat' },
  ],
  async run(input, asking) {
    const context = keepQuotes(asking, input.text)
    const isPlain = context === asking
    if (isPlain) refuseSort(context, input.text, 'A file')
    const plain = isPlain ? withoutBreakdown(context, input.text, 'file') : { text: input.text, notes: [] }
    const keyed = queryOf({ ...input, text: plain.text })
    const question = await askedQuestion(context, keyed, plain.text)
    const { query, notes: read } = await locateQuery(context, question?.query ?? keyed)
    const format = formats.find((known) => known.name === (input.format ?? 'csv')) ?? formats[0]
    if (format === undefined) throw new Error('There is no format to export to.')
    const { readings, notes: parties } = await askedParties(context.desk, query)
    const echo = queryEcho(query, context.settings.language, null, readings)
    const notes = [...plain.notes, ...parties, ...read]
    if (input.to === 'chat') return chat(context, query, format, question === null ? notes : [echo, ...notes])
    const { total, exact, undated } = await context.desk.find(query, { sort: 'logged', page: 1, size: 1 })
    const nothing = total > 0 ? [] : [[text('Nothing found: the file has no events.')], ...(await unknownNames(context.desk, query))]
    const whole = format.name === 'lines' && sameValue(query, EVERYTHING)
    const progress = (done: number) => context.progress(done, exact ? total : null)
    const name = `sitlog-${context.now.toISOString().slice(0, 16).replace(/[T:]/g, '-')}.${format.extension}`
    const written = writeEvents(format, eventChunks(context.desk, query, CHUNK), progress)
    return {
      content: {
        kind: 'file',
        body: joined([echo, [text(`${total.toLocaleString('en')}${exact ? '' : ' or more'} as ${format.name}`)]], ' · '),
        notes: [...notes, ...undatedNote(undated, 'not in the file'), ...nothing, ...(await leftOut(context, whole))],
        file: { name, mediaType: format.mediaType, chunks: whole ? withEntries(context, written) : written },
      },
    }
  },
})

/** What the log holds beside its events: before them what they are read by, after them what speaks of them. */
async function* withEntries(context: Context, events: AsyncIterable<string>): AsyncGenerator<string> {
  for (const register of ['source', 'place'] as const) yield* await entryLines(context, register)
  yield* await sourceMergeLines(context)
  yield* events
  for (const register of ['total', 'holding'] as const) yield* await entryLines(context, register)
}

/** Totals and statements stand in no export but that of all lines: they are no events. */
async function leftOut({ desk }: Context, whole: boolean): Promise<Line[]> {
  if (whole) return []
  const [totals, holdings] = await Promise.all([desk.entries('total'), desk.entries('holding')])
  const left = [...totals, ...holdings].filter(({ status }) => status === 'live').length
  return left === 0
    ? []
    : [[text(`Totals and statements of control are no events: the log’s ${left} of them are in /event export format:lines without a filter.`)]]
}

/** A few events as text in the answer itself, behind what is said of the question; more belong in a file. */
async function chat({ desk }: Context, query: Query, format: (typeof formats)[number], notes: readonly Line[]) {
  const events = await desk.chunk(query, 0, CHAT_EVENTS + 1)
  let written = ''
  for await (const piece of writeEvents(format, [events.slice(0, CHAT_EVENTS)], () => undefined)) written += piece
  const more = events.length > CHAT_EVENTS ? [[quiet(`Only the first ${CHAT_EVENTS} fit here; leave out to:chat for a file with all.`)]] : []
  const shown = written
    .trimEnd()
    .split('\n')
    .map((line) => [text(line)])
  return {
    content: {
      kind: 'doc',
      title: `${counted(Math.min(events.length, CHAT_EVENTS), 'event')} as ${format.name}`,
      blocks: [{ kind: 'lines', lines: [...notes, ...(await undatedEvents(desk, query, 'not shown')), ...shown, ...more] }],
    },
  } as const
}
