import { KINDS, type Kind, type Sum, showInterval } from '../core/count.ts'
import { counted } from '../core/counted.ts'
import { eventType } from '../core/event-type.ts'
import type { Dimension } from '../core/query.ts'
import type { Content, Line, TallyRow } from '../core/reply.ts'
import type { SourceCount, Tally, TallyLine } from '../core/tally.ts'
import { showDay } from '../core/when.ts'
import { text } from './inline.ts'

/** What a line of each dimension is, and what the line without a label holds. */
const LINES: Readonly<Record<Dimension, { readonly heading: string; readonly none: string }>> = {
  side: { heading: 'Losses of', none: 'side not stated' },
  actor: { heading: 'Events with', none: 'no actor named' },
  place: { heading: 'Place', none: 'place not stated' },
  admin1: { heading: 'Province', none: 'province not known' },
  country: { heading: 'Country', none: 'country not known' },
  type: { heading: 'Type', none: 'type not stated' },
  source: { heading: 'Source', none: 'source not given' },
  day: { heading: 'Day', none: 'date unknown' },
  week: { heading: 'Week of', none: 'date unknown' },
  month: { heading: 'Month', none: 'date unknown' },
}

/** A tally as it is printed: the kinds that anyone states, side by side and never added to each other. */
export function tallyContent(tally: Tally, by: Dimension, echo: Line, language: string, shown: number): Extract<Content, { kind: 'tally' }> {
  const kinds = KINDS.filter((kind) => tally.whole.sums[kind] !== undefined)
  const rows = tally.lines.slice(0, shown).map((line) => row(lineLabel(line.label, by, language), line, kinds))
  return {
    kind: 'tally',
    query: echo,
    columns: [LINES[by].heading, ...kinds, 'events', 'no losses given'],
    rows,
    whole: row('All', tally.whole, kinds),
    notes: notes(tally, by, kinds, shown),
  }
}

/** A line's label for readers. */
export function lineLabel(label: string | null, by: Dimension, language: string): string {
  if (label === null) return LINES[by].none
  if (by === 'type') return eventType(label).name
  return (by === 'day' || by === 'week') && /^\d{4}-\d{2}-\d{2}$/.test(label) ? showDay(label, language) : label
}

function row(label: string, line: TallyLine, kinds: readonly Kind[]): TallyRow {
  return { label, cells: [...kinds.map((kind) => sumCell(line.sums[kind])), line.events.toLocaleString('en'), line.silent.toLocaleString('en')] }
}

/** A sum for print. Nothing stated is a dash, none reported is said, zero is a zero. */
function sumCell(sum: Sum | undefined): string {
  if (sum === undefined || sum.counted + sum.noneReported === 0) return '–'
  return sum.counted === 0 ? 'none reported' : showInterval(sum, sum.about)
}

function notes(tally: Tally, by: Dimension, kinds: readonly Kind[], shown: number): Line[] {
  const { events, silent } = tally.whole
  const lines = [`${counted(events, 'event')}, ${silent.toLocaleString('en')} ${silent === 1 ? 'gives' : 'give'} no losses.`]
  if (tally.beyond !== null) lines.push(maybeOutside(tally.beyond))
  if (kinds.length > 1)
    lines.push(
      `Kinds are never added to one another${kinds.includes('casualties') ? ': casualties may be killed or wounded, the sources do not say which' : ''}.`,
    )
  if (tally.sources !== null) lines.push(`${countedSources(tally.sources)}. Republication makes no further origin.`)
  if (tally.overlaps && by !== 'side') lines.push('An event can stand on several lines; All counts it once.')
  if (tally.lines.length > shown) lines.push(`${shown} of ${tally.lines.length} lines shown.`)
  return lines.map((line) => [text(line)])
}

/** What of a tally of some days may belong to others: `2 events may have been on other days than these; their losses count from 0 up (killed 12).` */
function maybeOutside({ events, sums }: TallyLine): string {
  const figures = KINDS.filter((kind) => sums[kind] !== undefined).map((kind) => `${kind} ${sumCell(sums[kind])}`)
  const losses = figures.length === 0 ? '' : `; ${events === 1 ? 'its' : 'their'} losses count from 0 up (${figures.join(', ')})`
  return `${counted(events, 'event')} may have been on other days than these, being dated less exactly${losses}.`
}

/** `4 links, 2 publishers, 1 origin`. */
export function countedSources({ links, publishers, origins }: SourceCount): string {
  return [counted(links, 'link'), counted(publishers, 'publisher'), counted(origins, 'origin')].join(', ')
}
