import type { Context, Input } from '../src/core/command.ts'
import { KINDS, type Kind } from '../src/core/count.ts'
import { PICTURE_SHAPES, PICTURE_THEMES, type Picture } from '../src/core/picture.ts'
import { isWithin } from '../src/core/possible-days.ts'
import type { Query } from '../src/core/query.ts'
import type { Line, ReplyAction } from '../src/core/reply.ts'
import { WEEK_STARTS } from '../src/core/settings.ts'
import { type Asked, COLOURINGS, type Mark } from '../src/core/sketch.ts'
import { showDay, showWhen, UNKNOWN } from '../src/core/when.ts'
import { code, text } from '../src/render/inline.ts'
import { gather, type Likeness } from '../src/render/pictures/spec/gather.ts'
import { fromZero, markOf } from '../src/render/pictures/spec/mark.ts'
import { queryEcho } from '../src/render/query-echo.ts'
import { choice } from '../src/text/options/option.ts'
import { queryOf, queryOptions } from '../src/text/options/query.ts'
import { askedParties } from './asked-parties.ts'
import { askedQuestion } from './asked-question.ts'
import { askedSort, refuseSort } from './asked-sort.ts'
import { withoutBreakdown } from './breakdowns.ts'
import { eventChunks } from './event-chunks.ts'
import { locateQuery } from './located-query.ts'
import { undatedEvents } from './undated.ts'
import { unknownNames } from './unknown-names.ts'

/** Small enough that the main thread, which takes them in, answers others in between. */
const CHUNK = 100
/** More events than this are read in too long a time for an answer. */
const MOST_EVENTS = 100_000

/** The keys of a picture: those of `find`, and how it is to look. */
export const pictureOptions = {
  ...queryOptions,
  count: choice({ summary: 'What is counted: killed (default), another loss, or events', example: 'events' }, [...KINDS, 'events']),
  colour: choice({ summary: 'Coloured by type (default), or by the party that did it', example: 'party' }, COLOURINGS),
  shape: choice({ summary: 'square (default, for phones) or wide', example: 'wide' }, PICTURE_SHAPES),
  theme: choice({ summary: 'light or dark; the desk’s setting if not said', example: 'dark' }, PICTURE_THEMES),
} as const

type PictureInput = Input<typeof pictureOptions>

/** A question that is answered with a picture: how it was read, how the answer is to look, and what to say of both. */
export interface PictureQuestion {
  readonly query: Query
  readonly asked: Asked
  readonly notes: readonly Line[]
}

/** `isPlain` tells that its words are not in quotes. */
export async function readPictureQuestion(input: PictureInput, context: Context, answer: 'map' | 'chart', isPlain: boolean): Promise<PictureQuestion> {
  const { desk, settings } = context
  const plain = isPlain ? plainWords(context, input.text, answer) : { text: input.text, notes: [] }
  const keyed = queryOf({ ...input, text: plain.text })
  const question = await askedQuestion(context, keyed, plain.text, 'shown')
  const { query, notes: read } = await locateQuery(context, question?.query ?? keyed)
  const { readings, notes: parties } = await askedParties(desk, query)
  const [echo] = queryEcho({ ...query, from: null, to: null }, settings.language, null, readings)
  const figures = question?.figures ?? []
  const figure = figures.find((kind) => kind === 'killed') ?? figures[0] ?? 'killed'
  const asked: Asked = {
    unit: input.count ?? figure,
    colouring: input.colour ?? 'type',
    theme: input.theme ?? settings.pictures,
    shape: input.shape ?? 'square',
    language: settings.language,
    echo: echo?.v ?? '',
    days: daysOf(query, settings.language),
    span: { from: query.from, to: query.to },
    week: WEEK_STARTS[settings.week],
    theatre: settings.theatre,
    claims: settings.lines,
    local: false,
  }
  return {
    query,
    asked,
    notes: [
      ...plain.notes,
      ...(input.count === null ? otherKinds(context, figures, figure) : []),
      ...parties,
      ...read,
      ...(await undatedEvents(desk, query, 'not in the picture')),
    ],
  }
}

/** Of several kinds of losses that are asked for, a picture shows one. */
function otherKinds({ again }: Context, figures: readonly Kind[], shown: Kind): Line[] {
  const others = figures.filter((kind) => kind !== shown)
  return others.map((kind) => [text(`A picture shows one kind of losses, this one ${shown}. For ${kind}: `), code(`/${again({ count: kind })}`)])
}

/** Plain words without those that a picture does not answer to: the deadliest are the largest of all that are drawn. */
function plainWords(context: Context, text: string | null, answer: 'map' | 'chart') {
  const { text: rest, sort } = askedSort(text)
  if (sort !== 'killed') refuseSort(context, text, `A ${answer}`)
  return withoutBreakdown(context, sort === 'killed' ? rest : text, answer)
}

/** `1–31 Aug 2020`, `since Sat 1 Aug 2020`, `until Mon 31 Aug 2020`; null where no days are asked for. */
function daysOf({ from, to }: Query, language: string): string | null {
  if (from === null) return to === null ? null : `until ${showDay(to, language)}`
  return showWhen({ ...UNKNOWN, start: from, end: to, precision: from === to ? 'day' : 'range' }, language)
}

/** The events of a query as marks, those that are alike to the picture added up as they come. */
export async function marksOf(
  { desk, progress }: Context,
  query: Query,
  { unit, colouring }: Pick<Asked, 'unit' | 'colouring'>,
  alike: Likeness,
): Promise<{ readonly marks: Mark[]; readonly more: boolean }> {
  const gathered = gather(alike)
  const kind = unit === 'events' ? 'killed' : unit
  let taken = 0
  for await (const events of eventChunks(desk, query, CHUNK)) {
    if (taken >= MOST_EVENTS) return { marks: gathered.marks(), more: true }
    const marks = events.map((event) => (isWithin(event, query) ? markOf(event, kind) : fromZero(markOf(event, kind))))
    gathered.take(colouring === 'party' ? marks : marks.map((mark) => ({ ...mark, by: null }))) // who did it would only tell apart what looks alike
    taken += events.length
    progress(taken, null)
  }
  return { marks: gathered.marks(), more: false }
}

/** What is said where only the first of very many events were read. */
export function cutNote(more: boolean): Line[] {
  return more ? [[text(`Very many events: only the first ${MOST_EVENTS.toLocaleString('en')} are in the picture. Narrow it with place: or since:.`)]] : []
}

/** Why there is no picture, where nothing was found: what was looked for, first. */
export async function nothingFound({ desk }: Context, query: Query, { echo, days }: Asked): Promise<Line[]> {
  return [[text(days === null ? echo : `${echo} · ${days}`)], [text('Nothing found: there is nothing to draw.')], ...(await unknownNames(desk, query))]
}

/** The same question with the picture otherwise. */
export function otherLooks({ again }: Context, { spec }: Picture): ReplyAction[] {
  const shape = spec.shape === 'square' ? 'wide' : 'square'
  const theme = spec.theme === 'light' ? 'dark' : 'light'
  return [
    { label: shape === 'wide' ? 'Wide' : 'Square', command: again({ shape }) },
    { label: theme === 'dark' ? 'Dark' : 'Light', command: again({ theme }) },
  ]
}
