import { defineCommand } from '../../src/core/command.ts'
import { type Entry, entryId } from '../../src/core/entry.ts'
import type { Query } from '../../src/core/query.ts'
import type { Line } from '../../src/core/reply.ts'
import { daysOf } from '../../src/core/total/part-relation.ts'
import { showWhen } from '../../src/core/when.ts'
import { entryForms } from '../../src/render/entries/index.ts'
import { joined, quiet, strong, struck, text } from '../../src/render/inline.ts'
import { showPlaces } from '../../src/render/place.ts'
import { partCount, wholeLine } from '../../src/render/total-counts.ts'
import { one, readWhole } from '../../src/text/options/option.ts'
import { queryOf, queryOptions } from '../../src/text/options/query.ts'
import { totalsWithin, type Within } from '../beside-totals.ts'

const PAGE_SIZE = 20

const { text: words, actor, by, on, place, when, since, until, last, source, tag, status } = queryOptions
const NOT_ASKED = { near: null, type: [], 'min-killed': null, 'min-wounded': null, losses: null, outcome: [], weapon: [], grade: [] } as const

export const totals = defineCommand({
  root: 'event',
  verb: 'totals',
  summary: 'List the totals of the log',
  detail: 'Takes the keys of find that totals have. A total is listed where its days touch those that were asked for.',
  role: 'reader',
  options: {
    text: words,
    actor,
    by,
    on: { ...on, summary: 'Whose losses' },
    place,
    when,
    since,
    until,
    last,
    source,
    tag,
    status,
    page: one({ summary: 'Which page', example: '2' }, (raw) => readWhole(raw, 1, 1000)),
  },
  examples: [
    { line: 'totals', what: 'All of them' },
    { line: 'totals by:ISIS since:2018', what: 'Whose doing, and since when' },
  ],
  async run(input, { desk, settings }) {
    const query = queryOf({ ...NOT_ASKED, ...input })
    const page = input.page ?? 1
    const found = (await totalsWithin(desk, { ...query, from: null, to: null })).flatMap((one) => inDays(one, query)).toReversed()
    const shown = found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
    const [first] = shown
    return {
      content: {
        kind: 'doc',
        title: `${found.length === 1 ? '1 total' : `${found.length.toLocaleString('en')} totals`}, last recorded first`,
        blocks: [
          {
            kind: 'lines',
            lines: shown.length === 0 ? [[text('None found. Record one: /event total')]] : shown.flatMap((one) => lines(one, settings.language)),
          },
        ],
      },
      actions: first === undefined ? [] : [{ label: 'Reconcile', command: `event reconcile ${entryId('total', first.total.no)}` }],
      data: shown.map(({ total }) => total),
    }
  },
})

/** A total with those of its parts that touch the days; none where it does not. */
function inDays({ total, wholes, parts }: Within, query: Query): Within[] {
  const touching = parts.filter(({ when: days }) => touches(days ?? total.facts.when, query))
  return touches(total.facts.when, query) && wholes.length + touching.length > 0 ? [{ total, wholes, parts: touching }] : []
}

function touches(days: Entry<'total'>['facts']['when'], { from, to }: Query): boolean {
  const [[first, latest], [least, most]] = [daysOf(days), daysOf({ ...days, start: from, end: to })]
  return latest >= least && first <= most
}

/** Two lines: what it is, and what it counts, whole or in part. */
function lines({ total: { no, status: is, facts }, wholes, parts }: Within, language: string): Line[] {
  const title = entryForms.total.title(facts)
  const where = facts.places.length === 0 ? [] : [text(showPlaces(facts.places))]
  const counts = [
    ...wholes.map((whole): Line => [text(`${whole.kind} `), ...wholeLine(whole)]),
    ...parts.map((part): Line => [text(`a part: ${part.claim.kind} ${part.claim.side === null ? '' : `${part.claim.side} `}`), ...partCount(part, language)]),
  ]
  const from = facts.report.publisher === null ? [] : [text(facts.report.publisher)]
  return [
    joined([[strong(entryId('total', no))], [text(showWhen(facts.when, language))], where, [is === 'retracted' ? struck(title) : text(title)]], ' · '),
    joined([[quiet('  '), ...joined(counts, '; ')], facts.by.length === 0 ? [] : [text(`by ${facts.by.join(', ')}`)], from], ' · '),
  ]
}
