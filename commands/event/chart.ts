import { BadInput } from '../../src/core/bad-input.ts'
import { type Context, defineCommand } from '../../src/core/command.ts'
import type { Picture } from '../../src/core/picture.ts'
import type { Query } from '../../src/core/query.ts'
import type { Line } from '../../src/core/reply.ts'
import { type Asked, type Mark, type Period, type Sketch, STEPS, type Step } from '../../src/core/sketch.ts'
import { dayNumber, shift, showWhen, UNKNOWN } from '../../src/core/when.ts'
import { text } from '../../src/render/inline.ts'
import { pictureDoc } from '../../src/render/picture-doc.ts'
import { readDays } from '../../src/text/dates/read-days.ts'
import { choice, one } from '../../src/text/options/option.ts'
import { askedBreakdown } from '../asked-breakdown.ts'
import { keepQuotes } from '../asked-question.ts'
import { cutNote, marksOf, nothingFound, otherLooks, pictureOptions, readPictureQuestion } from '../pictured.ts'

const KINDS = ['time', 'sides', 'timeline', 'compare'] as const
type Show = (typeof KINDS)[number]

/** What may stand behind "by" or "per" in plain words. */
const PLAIN_WORDS: Readonly<Record<string, { readonly show?: Show; readonly per?: Step }>> = {
  ...Object.fromEntries(STEPS.map((per) => [per, { per }])),
  side: { show: 'sides' },
  party: { show: 'sides' },
}

export const chart = defineCommand({
  root: 'event',
  verb: 'chart',
  summary: 'Draw events and losses as a chart',
  detail:
    'Takes every key of find. show:time is events and losses over time, sides the losses of each side from low to high, timeline event by event, compare two periods: against: says which other one, the days just before if not said.\nAn open end is drawn open, and what is not stated is a ring. A title says more than the sum only where a test bears it out; the test stands under the picture.',
  role: 'reader',
  options: {
    ...pictureOptions,
    show: choice({ summary: 'time (default), sides, timeline or compare', example: 'sides' }, KINDS),
    per: choice({ summary: 'Bars of a day, week, month or year; as fits, if not said', example: 'week' }, STEPS),
    against: one({ summary: 'The other period of a comparison', example: '"July 2020"' }, readDays),
  },
  examples: [
    { line: 'chart place:Syria when:"Aug 2020"', what: 'A month, day by day' },
    { line: 'chart show:sides by:ISIS', what: 'Who lost how many in what one party did' },
    { line: 'chart show:timeline place:Jundya', what: 'One place, event by event' },
    { line: 'chart show:compare when:"Aug 2020" against:"July 2020"', what: 'Two months side by side' },
  ],
  async run(input, asking) {
    const context = keepQuotes(asking, input.text)
    const said = context === asking ? askedBreakdown(input.text, PLAIN_WORDS) : { text: input.text, what: null }
    const { query, asked, notes } = await readPictureQuestion({ ...input, text: said.text }, context, 'chart', context === asking)
    const show = shownAs({ ...input, show: input.show ?? said.what?.show ?? null })
    const before = show === 'compare' ? periodBefore(query, input.against) : null
    const { marks, more } = await marksOf(context, query, asked, show === 'timeline' ? 'none' : 'time')
    const other = before === null ? [] : (await marksOf(context, before, asked, 'time')).marks
    if (marks.length + other.length === 0) return { content: words([...notes, ...(await nothingFound(context, query, asked))]) }
    const sketch =
      before === null
        ? sketchOf(show, marks, asked, input.per ?? said.what?.per ?? null)
        : ({ what: 'compare', before: periodOf(before, other, asked), after: periodOf(query, marks, asked), asked } as const)
    const picture = await context.makePicture(sketch)
    if (picture === null) return { content: words([...notes, [text(WHY_NOT[show])]]) }
    return {
      content: pictureDoc(picture.spec, [...notes, ...cutNote(more)]),
      pictures: [picture],
      actions: actions(context, picture, said.what === null ? {} : { text: said.text }),
      data: picture.spec,
    }
  },
})

function sketchOf(show: Show, marks: readonly Mark[], asked: Asked, step: Step | null): Sketch {
  if (show === 'sides') return { what: 'sides', marks, asked }
  return show === 'timeline' ? { what: 'strip', marks, asked } : { what: 'time', marks, asked, step }
}

const WHY_NOT: Readonly<Record<Show, string>> = {
  time: 'None of the events found has a day, so there is no time to draw. Add one: /event edit E-1 when:2020-08-06',
  timeline: 'None of the events found has a day, so there is no time to draw. Add one: /event edit E-1 when:2020-08-06',
  sides: 'None of the events found states a loss of that kind. Try count:wounded or count:casualties.',
  compare: 'Nothing happened in either period.',
}

/** A second period is a comparison, and of no use to any other chart. */
function shownAs({ show, against }: { readonly show?: Show | null; readonly against?: unknown }): Show {
  if (against === null || against === undefined) return show ?? 'time'
  if (show === null || show === undefined || show === 'compare') return 'compare'
  throw new BadInput([
    { key: 'against', message: `Only a comparison has another period, and show:${show} is none.`, example: 'show:compare when:"Aug 2020" against:"July 2020"' },
  ])
}

/** The same question about the other days: those that are named, or as many just before. */
function periodBefore(query: Query, against: { readonly from: string | null; readonly to: string | null } | null): Query {
  const { from, to } = query
  if (from === null || to === null) {
    throw new BadInput([{ key: 'when', message: 'A comparison needs a period with a first and a last day.', example: 'when:"Aug 2020" against:"July 2020"' }])
  }
  if (against === null) return { ...query, from: shift(from, dayNumber(from) - dayNumber(to) - 1), to: shift(from, -1) }
  if (against.from === null || against.to === null) {
    throw new BadInput([{ key: 'against', message: 'The other period needs a first and a last day, too.', example: 'against:"July 2020"' }])
  }
  return { ...query, ...against }
}

function periodOf({ from, to }: Query, marks: readonly Mark[], { language }: Asked): Period {
  if (from === null || to === null) throw new Error('A period without an end.')
  return { label: showWhen({ ...UNKNOWN, start: from, end: to, precision: 'range' }, language), from, to, marks }
}

function actions(context: Context, picture: Picture, asMap: Parameters<Context['again']>[0]) {
  return [...otherLooks(context, picture), { label: 'Map', command: context.again(asMap, 'map') }]
}

function words(lines: readonly Line[]) {
  return { kind: 'doc', title: 'No chart', blocks: [{ kind: 'lines', lines }] } as const
}
