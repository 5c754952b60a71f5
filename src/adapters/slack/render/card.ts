import type { CardField, Content } from '../../../core/reply.ts'
import { inline, words } from '../inline.ts'
import { flat, line, type Piece, raw, small, title } from '../piece.ts'

/** One event or entry of a register: a title, what changed or looks wrong, what it says field by field, and the line that recreates it. */
export function card({ heading, notes, fields, recreate }: Extract<Content, { kind: 'eventCard' | 'entryCard' }>): Piece[] {
  const struck = heading.some(({ t }) => t === 'struck')
  return [
    ...(struck ? line(heading) : title(flat(heading))),
    ...notes.flatMap((note) => raw([...words('⚠ '), ...inline(note)], { what: 'remarks', rank: 2 })),
    ...fields.flatMap(showField),
    ...(recreate === null ? [] : small(recreate)),
  ]
}

/** The label in bold before the first line; further lines stand under it, set in. */
export function showField({ label, lines }: CardField): Piece[] {
  const [first = [], ...others] = lines
  const cut = { what: 'lines', rank: 1 }
  return [
    ...raw([...words(`${label}  `, { bold: true }), ...inline(first)], cut),
    ...others.flatMap((other) => raw([...words('\u2003'), ...inline(other)], cut)),
  ]
}
