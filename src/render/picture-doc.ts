import { type PictureBar, type PictureSpec, type Stated, showBar, showStated } from '../core/picture.ts'
import type { Block, Content, Line } from '../core/reply.ts'
import { text } from './inline.ts'

const ROWS = 10
const CREDITS = 'Borders: Natural Earth, dashed where disputed. Places: GeoNames, CC BY 4.0.'

/** What a picture shows, in words and the same numbers: it must not be the only one that says them. `notes` are those of the question. */
export function pictureDoc(spec: PictureSpec, notes: readonly Line[]): Extract<Content, { kind: 'doc' }> {
  const { headline, title, subtitle } = spec
  return {
    kind: 'doc',
    title,
    blocks: [
      { kind: 'lines', lines: [[text(subtitle)], [text([`${headline.figure} ${headline.word}`, ...headline.under].join(' · '))]] },
      ...numbers(spec),
      ...(spec.keys.length === 0 ? [] : [table([spec.kind === 'time' ? 'colour, events' : 'colour', ''], spec.keys, ({ label, figure }) => [label, figure])]),
      { kind: 'lines', lines: [...spec.notes.map((note) => [text(note)]), ...(spec.kind === 'map' ? [[text(CREDITS)]] : []), ...notes] },
    ],
  }
}

function numbers(spec: PictureSpec): Block[] {
  switch (spec.kind) {
    case 'map':
      if (spec.unit === 'events') return [table(['place', 'events'], spec.spots, ({ name, events }) => [name, digits(events)])]
      return [table(['place', spec.unit, 'events'], spec.spots, ({ name, interval, events }) => [name, showStated(interval), digits(events)])]
    case 'time':
      if (spec.unit === 'events') return [table([spec.each, 'events'], busiest(spec.bins), ({ label, events }) => [label, digits(sum(events))])]
      return [
        table([spec.each, 'events', spec.unit], busiest(spec.bins), ({ label, events, interval }) => [label, digits(sum(events)), showStated(interval)]),
        ...(spec.sides.length === 0 ? [] : [sides(spec.sides, spec.unit)]),
      ]
    case 'sides':
      return [sides(spec.bars, spec.unit)]
    case 'strip':
      return [table(['gravest', spec.unit], gravest(spec.dots), ({ label, interval }) => [label, showStated(interval)])]
    case 'compare':
      return [table(['', ...spec.periods], spec.rows, ({ label, of, before, after }) => [`${label} (${of})`, showBar(before), showBar(after)], 20)]
  }
}

function sides(bars: readonly PictureBar[], unit: string): Block {
  return table(['side', unit], bars, ({ label, interval }) => [label, showStated(interval)], 12)
}

/** The bars with the most events, in the order of time; none where nothing happened. */
function busiest<One extends { readonly events: readonly number[] }>(bins: readonly One[]): One[] {
  const most = new Set(bins.toSorted((one, other) => sum(other.events) - sum(one.events)).slice(0, ROWS))
  return bins.filter((bin) => most.has(bin) && sum(bin.events) > 0)
}

function gravest<One extends { readonly interval: Stated | null }>(dots: readonly One[]): One[] {
  return dots.toSorted((one, other) => (other.interval?.min ?? -1) - (one.interval?.min ?? -1))
}

function table<Row>(columns: readonly string[], rows: readonly Row[], cells: (row: Row) => readonly string[], most = ROWS): Block {
  const left = rows.length - most
  return {
    kind: 'table',
    columns,
    rows: [...rows.slice(0, most).map(cells), ...(left > 0 ? [[`and ${digits(left)} more`, ...columns.slice(1).map(() => '')]] : [])],
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}

function digits(number: number): string {
  return number.toLocaleString('en')
}
