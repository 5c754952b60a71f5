import { type Context, defineCommand } from '../../src/core/command.ts'
import { type Query, SORTS } from '../../src/core/query.ts'
import type { Line, ReplyAction } from '../../src/core/reply.ts'
import type { Found } from '../../src/core/store.ts'
import { eventRow } from '../../src/render/event-row.ts'
import { text } from '../../src/render/inline.ts'
import { queryEcho } from '../../src/render/query-echo.ts'
import { choice, one, readWhole } from '../../src/text/options/option.ts'
import { queryOf, queryOptions } from '../../src/text/options/query.ts'
import { askedParties } from '../asked-parties.ts'
import { askedQuestion, asWords, keepQuotes } from '../asked-question.ts'
import { askedSort } from '../asked-sort.ts'
import { withoutBreakdown } from '../breakdowns.ts'
import { locateQuery } from '../located-query.ts'
import { lostQuotes } from '../lost-quotes.ts'
import { pictureActions } from '../picture-actions.ts'
import { undatedNote } from '../undated.ts'
import { unknownNames } from '../unknown-names.ts'

const PAGE_SIZE = 10
/** What `show` opens. */
const ID = /^[etapsh]-\d{1,9}$/i

export const find = defineCommand({
  root: 'event',
  verb: 'find',
  summary: 'Find events',
  detail:
    'Keys narrow each other; several values of one key are alternatives. The first line says how the question was read.\nPlain words are read too, in small letters as well: parties, places, days, kinds of event, least losses. What none of it is, and what stands in quotes, is looked for as words.',
  role: 'reader',
  options: {
    ...queryOptions,
    sort: choice({ summary: 'Order', example: 'killed' }, SORTS),
    page: one({ summary: 'Which page', example: '2' }, (raw) => readWhole(raw, 1, 1000)),
  },
  examples: [
    { line: 'find by:ISIS place:"Deir ez-Zor" since:"1 Aug 2020"', what: 'What one party did, where, since when' },
    { line: 'find ISIS attacks near Jundya since June with at least 2 killed', what: 'The same in plain words' },
    { line: 'find army positions sort:oldest', what: 'Words in the summary, names or quotes' },
    { line: 'find losses:unstated when:"Aug 2020"', what: 'Events that give no losses' },
  ],
  async run(input, asking) {
    const context = keepQuotes(asking, input.text)
    const { desk, settings } = context
    const isPlain = context === asking
    const broken = isPlain ? withoutBreakdown(context, input.text, 'list') : { text: input.text, notes: [] }
    const said = isPlain ? askedSort(broken.text) : { text: input.text, sort: null, most: null }
    const keyed = queryOf({ ...input, text: said.text })
    const question = await askedQuestion(context, keyed, said.text)
    const { query, notes: read } = await locateQuery(context, question?.query ?? keyed)
    const sort = input.sort ?? said.sort ?? 'newest'
    const page = input.page ?? 1
    const size = Math.min(said.most ?? PAGE_SIZE, PAGE_SIZE)
    const { readings, notes: parties } = await askedParties(desk, query)
    const found = await desk.find(query, { sort, page, size })
    const notes = [
      ...broken.notes,
      ...parties,
      ...read,
      ...remarks(found, query),
      ...lostQuotes(context.typed),
      ...(found.total === 0 ? await unknownNames(desk, query) : []),
    ]
    return {
      content: {
        kind: 'eventList',
        query: queryEcho(query, settings.language, sort, readings),
        rows: found.events.map((event) => eventRow(event, settings.language)),
        summary: summary(found, page, size),
        notes,
      },
      actions: [
        ...(found.total === 0 && ID.test(input.text ?? '')
          ? [{ label: `Show ${input.text?.toUpperCase()}`, command: `event show ${input.text?.toUpperCase()}` }]
          : []),
        ...paging(context, page, size, found),
        ...(question === null && said.text === input.text
          ? []
          : [{ label: 'Look for the words instead', command: context.again({ text: asWords(input.text ?? '') }) }]),
        ...pictureActions(context, found.total, said.text === input.text ? {} : { text: said.text }),
      ],
      data: { total: found.total, exact: found.exact, page, undated: found.undated, events: found.events },
    }
  },
})

/** `1–10 of 87`. */
function summary({ events, total, exact }: Found, page: number, size: number): Line {
  if (total === 0) return [text('Nothing found.')]
  const whole = `${total.toLocaleString('en')}${exact ? '' : ' or more'}`
  if (events.length === 0) return [text(`Page ${page} is past the end: there are ${whole} ${total === 1 ? 'event' : 'events'}, ${size} a page.`)]
  const first = (page - 1) * size + 1
  return [text(`${first}–${first + events.length - 1} of ${whole}`)]
}

function remarks({ undated, ranked }: Found, query: Query): Line[] {
  const many =
    ranked === null
      ? []
      : [
          `Very many events have the words “${query.text.join(' ')}”: the ${ranked.toLocaleString('en')} logged last were put in order. Narrow it with place: or since:.`,
        ]
  return [...undatedNote(undated, 'not shown'), ...many.map((remark) => [text(remark)])]
}

/** The same line with another page. */
function paging(context: Context, page: number, size: number, { total, exact }: Found): ReplyAction[] {
  const at = (number: number) => context.again({ page: String(number) })
  return [
    ...(page > 1 ? [{ label: 'Previous page', command: at(exact ? Math.max(1, Math.min(page - 1, Math.ceil(total / size))) : page - 1) }] : []),
    ...(page * size < total || !exact ? [{ label: 'Next page', command: at(page + 1) }] : []),
  ]
}
