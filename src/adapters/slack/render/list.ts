import type { EventRow } from '../../../core/reply.ts'
import { DOES } from '../buttons.ts'
import { inline, words } from '../inline.ts'
import { LIMITS } from '../limits.ts'
import { apart, flat, line, type Piece, plain, raw } from '../piece.ts'
import { clean } from '../text.ts'
import type { Renderer, Sheet } from './renderer.ts'

/** Events found: how the question was understood, two lines an event, how many there are, and a list to open one from. */
export const list: Renderer<'eventList'> = ({ query, rows, summary, notes }, sheet) => [
  ...line(query.map((piece) => (piece.t === 'text' ? { t: 'strong', v: piece.v } : piece))),
  ...rows.flatMap(eventRow),
  ...line(summary),
  ...notes.flatMap((note) => line([{ t: 'quiet', v: flat(note) }], { what: 'remarks', rank: 2 })),
  ...opener(rows, sheet),
]

/** One event: a line of day, type and place, and under it who, how many and by whose account. */
export function eventRow({ head, detail }: EventRow): Piece[] {
  const second = detail.length === 0 ? [] : [...words('\n'), ...inline(detail)]
  return apart([...inline(head), ...second], { what: 'events', rank: 1 })
}

/** `Open…`, with an option for each event. */
export function opener(rows: readonly EventRow[], { tokens }: Sheet): Piece[] {
  const options = rows.slice(0, LIMITS.options).flatMap(({ no, head }) => {
    const token = tokens.get(showLine(no))
    return token === undefined ? [] : [{ text: plain(clean(flat(head)).trim() || `E-${no}`, LIMITS.option), value: token }]
  })
  if (options.length === 0) return []
  const select = { type: 'static_select' as const, action_id: DOES.pick, placeholder: plain('Open…', LIMITS.placeholder), options }
  return [{ is: 'block', block: { type: 'actions', elements: [select] }, cut: null }]
}

/** What opening an event stands for. */
export function showLine(no: number): string {
  return `event show E-${no}`
}

export function heading(text: string): Piece[] {
  return raw(words(text, { bold: true }))
}
