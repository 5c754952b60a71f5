import { cleanText } from '../../core/clean-text.ts'
import { isolate } from '../../core/isolate.ts'
import type { Inline, Line } from '../../core/reply.ts'
import type { Sheet } from './sheet.ts'

/** A line of an answer with the terminal's own marks, its text made safe piece by piece. */
export function inline(line: Line, sheet: Sheet): string {
  return line.map((piece) => mark(piece, sheet)).join('')
}

/** A text on its own, made safe to print. */
export function text(value: string): string {
  return isolate(cleanText(value))
}

function mark(piece: Inline, { pens, colour }: Sheet): string {
  const value = text(piece.v)
  switch (piece.t) {
    case 'text':
    case 'when':
      return value
    case 'strong':
    case 'count':
    case 'user':
      return pens.bold(value)
    case 'code':
      return pens.cyan(value)
    case 'event':
      return pens.bold(pens.cyan(value))
    case 'quiet':
      return pens.dim(value)
    case 'quote':
      return `“${value}”`
    case 'struck':
      return colour ? pens.strikethrough(value) : `~${value}~`
    case 'link':
      return piece.v === piece.href ? pens.underline(value) : `${value} <${pens.underline(text(piece.href))}>`
  }
}
