import { eventId } from '../../../core/event.ts'
import type { Content, EventRow } from '../../../core/reply.ts'
import { inline, small } from '../inline.ts'
import { LIMITS } from '../limits.ts'
import { ACCENTS, type Menu, panel, type Row } from '../panel.ts'
import { words } from '../use-of.ts'
import type { Renderer } from './renderer.ts'

/** Rows up to this many have their button beside them; more are opened from a list, which leaves room for the rows. */
const MOST_BESIDE = 4

/** Events found: how the question was understood, two lines an event, how many there are. */
export const list: Renderer<'eventList'> = ({ query, rows, summary, notes }: Extract<Content, { kind: 'eventList' }>) =>
  panel({
    accent: ACCENTS.list,
    head: [inline(query)],
    rows: rows.length <= MOST_BESIDE ? rows.map((row) => ({ ...rowText(row), button: { label: `E-${row.no}`, use: show(row) } })) : rows.map(rowText),
    tail: [inline(summary), ...notes.map((note) => small(inline(note)))],
    unit: 'events',
    menus: rows.length <= MOST_BESIDE ? [] : openMenu(rows),
  })

/** An event in two lines, the second in small print. */
export function rowText({ head, detail }: EventRow): Row {
  return { text: [inline(head), small(inline(detail))].filter((line) => line !== '').join('\n'), apart: true }
}

/** A list that opens one of the events. */
export function openMenu(rows: readonly EventRow[]): Menu[] {
  const entries = rows.map((row) => ({ label: words(row.head), description: words(row.detail), use: show(row) }))
  const left = rows.length > LIMITS.options ? ` (the first ${LIMITS.options} of ${rows.length})` : ''
  return rows.length === 0 ? [] : [{ placeholder: `Open an event…${left}`, entries }]
}

function show({ no }: EventRow) {
  return { does: 'answer' as const, line: `event show ${eventId(no)}` }
}
