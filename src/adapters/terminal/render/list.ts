import { inline } from '../inline.ts'
import { hang, wrap } from '../wrap.ts'
import type { Renderer } from './renderer.ts'

/** Events found: how the question was understood, two lines an event, how many there are. */
export const list: Renderer<'eventList'> = ({ query, rows, summary, notes }, sheet) => [
  wrap(inline(query, sheet), sheet.width, 2),
  ...rows.flatMap((row) => [
    '',
    wrap(inline(row.head, sheet), sheet.width, 2),
    ...(row.detail.length === 0 ? [] : [hang('  ', inline(row.detail, sheet), sheet.width)]),
  ]),
  ...(rows.length === 0 ? [] : ['']),
  wrap(inline(summary, sheet), sheet.width, 2),
  ...notes.map((note) => sheet.pens.dim(wrap(inline(note, sheet), sheet.width, 2))),
]
