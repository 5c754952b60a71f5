import { BadInput, BadValue } from '../../src/core/bad-input.ts'
import { defineCommand } from '../../src/core/command.ts'
import { nearest } from '../../src/core/nearest.ts'
import { DIMENSIONS, type Dimension, type Query } from '../../src/core/query.ts'
import type { Line } from '../../src/core/reply.ts'
import { WEEK_STARTS } from '../../src/core/settings.ts'
import { besideLines } from '../../src/render/beside-totals.ts'
import { text } from '../../src/render/inline.ts'
import { queryEcho } from '../../src/render/query-echo.ts'
import { lineLabel, tallyContent } from '../../src/render/tally.ts'
import { many, one, readName, readWhole } from '../../src/text/options/option.ts'
import { queryOf, queryOptions } from '../../src/text/options/query.ts'
import { askedBreakdown } from '../asked-breakdown.ts'
import { askedParties } from '../asked-parties.ts'
import { askedQuestion, keepQuotes } from '../asked-question.ts'
import { behindLine } from '../behind-line.ts'
import { besideTotals } from '../beside-totals.ts'
import { BREAKDOWNS, NO_BREAKDOWNS, OTHER_WORDS, refuseWhatTallyLacks } from '../breakdowns.ts'
import { locateQuery } from '../located-query.ts'
import { pictureActions } from '../picture-actions.ts'
import { undatedEvents } from '../undated.ts'
import { unknownNames } from '../unknown-names.ts'

const LINES_SHOWN = 30

export const tally = defineCommand({
  root: 'event',
  verb: 'tally',
  summary: 'Add up losses, by side, actor, place, time or source',
  detail:
    'Takes every key of find. by: with side, actor, place, admin1, country, type, source, day, week or month is what to break down by; any other name is who did it.\nLow and high ends are added apart, an open end stays open, kinds are never added together. Of some days, the losses of what may have been on others count from 0 up. why: opens a line into its events.',
  role: 'reader',
  options: {
    ...queryOptions,
    by: many({ summary: `Break down by: ${DIMENSIONS.join(', ')}; or who did it`, example: 'side', complete: DIMENSIONS }, readBy),
    why: one({ summary: 'Open a line of the tally into its events; all opens everything', example: 'ISIS' }, readName),
    page: one({ summary: 'Which page of these events', example: '2' }, (raw) => readWhole(raw, 1, 10_000)),
  },
  examples: [
    { line: 'tally by:side place:"Ras Ba’albak"', what: 'Who lost how many there' },
    { line: 'tally ISIS losses near Jundya since June by:month', what: 'The same in plain words' },
    { line: 'tally by:month actor:ISIS since:2020', what: 'Month by month' },
    { line: 'tally by:side place:"Ras Ba’albak" why:ISIS', what: 'The events behind one figure' },
  ],
  async run(input, asking) {
    const context = keepQuotes(asking, input.text)
    const { desk, settings, again } = context
    const said = context === asking && !input.by.some(isDimension) ? askedBreakdown(input.text, BREAKDOWNS) : { text: input.text, what: null }
    if (context === asking) refuseWhatTallyLacks(context, input.text)
    const asked = input.by.map((name) => name.toLowerCase())
    const [by = said.what ?? 'side', second] = DIMENSIONS.filter((dimension) => asked.includes(dimension))
    if (second !== undefined)
      throw new BadInput([{ key: 'by', message: `A tally is broken down one way at a time, not by ${by} and by ${second}.`, example: `by:${by}` }])
    const parties = input.by.filter((name) => !isDimension(name))
    const keyed = queryOf({ ...input, text: said.text, by: parties })
    const question = await askedQuestion(context, keyed, said.text, 'shown')
    const { query, notes: read } = await locateQuery(context, question?.query ?? keyed)
    const { readings, notes: leftOut } = await askedParties(desk, query)
    const result = await desk.tally(query, by, WEEK_STARTS[settings.week])
    const echo = [...queryEcho(query, settings.language, null, readings), text(` · by ${by}`)]
    if (input.why !== null) return behindLine(context, { query, by, tally: result, asked: input.why, page: input.page ?? 1 }, echo)
    const content = tallyContent(result, by, echo, settings.language, LINES_SHOWN)
    const nothing = result.whole.events === 0 ? [[text('Nothing found.')], ...(await unknownNames(desk, query))] : null
    const [first] = result.lines
    const [beside, undated] = await Promise.all([besideTotals(context, query, WEEK_STARTS[settings.week]), undatedEvents(desk, query, 'not counted')])
    const why = first === undefined ? [] : [{ label: `Why ${lineLabel(first.label, by, settings.language)}?`, command: again({ why: first.label ?? 'none' }) }]
    return {
      content: {
        ...content,
        notes: [...read, ...leftOut, ...(nothing ?? [...content.notes, ...allSides(query, by)]), ...undated, ...besideLines(beside, settings.language)],
      },
      actions: [
        ...why,
        ...pictureActions(context, result.whole.events, {
          by: parties.length === 0 ? null : parties.join('; '),
          ...(said.what === null ? {} : { text: said.text }),
        }),
      ],
      data: { by, ...result, totals: beside.counts, parts: beside.parts },
    }
  },
})

/** Of the events that a party has a part in, the losses of all are added up. */
function allSides({ actor }: Query, by: Dimension): Line[] {
  return actor.length === 0 || by === 'side'
    ? []
    : [[text(`These are the losses of all sides in events with ${actor.join(' or ')}; by:side says whose they are.`)]]
}

function isDimension(name: string): boolean {
  return DIMENSIONS.some((dimension) => dimension === name.toLowerCase())
}

/** A dimension, or the name of a party; a slip in a dimension is not taken for a party. */
function readBy(raw: string): string {
  const name = readName(raw)
  const other = Object.hasOwn(OTHER_WORDS, name.toLowerCase()) ? OTHER_WORDS[name.toLowerCase()] : undefined
  if (other !== undefined) return other
  if (NO_BREAKDOWNS.some((word) => word === name.toLowerCase())) throw new BadValue(`A tally goes by ${DIMENSIONS.join(', ')}, and not by ${name}.`, 'month')
  const near = DIMENSIONS.includes(name.toLowerCase() as Dimension) ? null : nearest(name, DIMENSIONS)
  if (near !== null) throw new BadValue(`“${name}” is close to “${near}”. If it is a party, use actor:"${name}".`, near)
  return name
}
