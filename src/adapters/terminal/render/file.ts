import { inline } from '../inline.ts'
import { hang, wrap } from '../wrap.ts'
import type { Renderer } from './renderer.ts'

/** What a file holds and what it leaves out; where it was written is said by whoever writes it. */
export const file: Renderer<'file'> = ({ body, notes }, sheet) => [
  wrap(inline(body, sheet), sheet.width, 2),
  ...notes.map((note) => sheet.pens.dim(hang('  ', inline(note, sheet), sheet.width))),
]
