import type { RichTextElement, RichTextText } from '@slack/types'
import type { Inline, Line } from '../../core/reply.ts'
import { clean } from './text.ts'

const ADDRESS = /^https?:\/\/\S{1,2900}$/iu

/** A line of an answer as rich text, in which nothing that people wrote can ping, link or be styled. */
export function inline(line: Line): RichTextElement[] {
  return line.flatMap(leaf)
}

/** A text on its own; nothing where it is empty, which Slack refuses. */
export function words(value: string, style: RichTextText['style'] = {}): RichTextElement[] {
  const text = clean(value)
  return text === '' ? [] : [{ type: 'text', text, ...(Object.keys(style).length === 0 ? {} : { style }) }]
}

function leaf(piece: Inline): RichTextElement[] {
  switch (piece.t) {
    case 'text':
    case 'when':
      return words(piece.v)
    case 'strong':
    case 'count':
    case 'event':
    case 'user':
      return words(piece.v, { bold: true })
    case 'code':
      return words(piece.v, { code: true })
    case 'quiet':
      return words(piece.v, { italic: true })
    case 'struck':
      return words(piece.v, { strike: true })
    case 'quote':
      return words(`“${piece.v}”`)
    case 'link':
      return ADDRESS.test(piece.href) && clean(piece.v) !== '' ? [{ type: 'link', url: piece.href, text: clean(piece.v) }] : words(piece.v)
  }
}

/** How many characters a line shows. */
export function lengthOf(elements: readonly RichTextElement[]): number {
  return elements.reduce((sum, element) => sum + ('text' in element && typeof element.text === 'string' ? element.text.length : 0), 0)
}
