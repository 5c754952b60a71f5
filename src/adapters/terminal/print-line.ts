import type { Line } from '../../core/reply.ts'
import { inline } from './inline.ts'
import type { Sheet } from './sheet.ts'
import { hang } from './wrap.ts'

/** A line of a page behind `lead`, its own indentation kept. A line that is all code is left whole, so that it can be copied. */
export function printLine(lead: string, line: Line, sheet: Sheet): string {
  const [first, ...others] = line
  if (first === undefined) return ''
  const start = first.v.trimStart()
  const indent = lead + ' '.repeat(first.v.length - start.length)
  const rest = start === '' ? others : [{ ...first, v: start }, ...others]
  const copied = rest.every((piece) => piece.t === 'code')
  return copied ? indent + inline(rest, sheet) : hang(indent, inline(rest, sheet), sheet.width)
}
