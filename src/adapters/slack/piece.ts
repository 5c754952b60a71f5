import type { KnownBlock, RichTextElement } from '@slack/types'
import { clip } from '../../core/clip.ts'
import type { Line } from '../../core/reply.ts'
import { inline, words } from './inline.ts'
import { LIMITS } from './limits.ts'
import { clean } from './text.ts'

/** What may be left out where there is no room: how soon it goes (the highest first), and what its kind is called when that is said; null of what nobody misses. */
export interface Cut {
  readonly what: string | null
  readonly rank: number
}

/** A part of a message before it is known what fits. Lines that follow one another become one block. */
export type Piece =
  | { readonly is: 'block'; readonly block: KnownBlock; readonly cut: Cut | null }
  | { readonly is: 'line'; readonly elements: readonly RichTextElement[]; readonly cut: Cut | null }

/** The title of a card or page. What does not fit the header is said in full below it. */
export function title(text: string): Piece[] {
  const whole = clean(text).replaceAll('\n', ' ').trim()
  if (whole === '') return []
  const header: Piece = { is: 'block', block: { type: 'header', text: plain(whole, LIMITS.header) }, cut: null }
  return whole.length <= LIMITS.header ? [header] : [header, { is: 'line', elements: words(whole), cut: null }]
}

export function line(content: Line, cut: Cut | null = null): Piece[] {
  return raw(inline(content), cut)
}

export function raw(elements: readonly RichTextElement[], cut: Cut | null = null): Piece[] {
  return elements.length === 0 ? [] : [{ is: 'line', elements, cut }]
}

/** A line that stands apart from those around it. */
export function apart(elements: readonly RichTextElement[], cut: Cut | null = null): Piece[] {
  if (elements.length === 0) return []
  return [{ is: 'block', block: { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [...elements] }] }, cut }]
}

/** Small grey text under something. */
export function small(text: string, cut: Cut | null = null): Piece[] {
  const shown = clean(text)
  return shown === '' ? [] : [{ is: 'block', block: { type: 'context', elements: [plain(shown, LIMITS.plainText)] }, cut }]
}

/** Text as it was typed, to be copied. */
export function verbatim(text: string, cut: Cut | null = null): Piece[] {
  const elements = words(clip(text, LIMITS.line))
  if (elements.length === 0) return []
  return [{ is: 'block', block: { type: 'rich_text', elements: [{ type: 'rich_text_preformatted', elements: elements as never, border: 0 }] }, cut }]
}

/** Plain text, in which `:word:` stays what it is. */
export function plain(text: string, most: number): { type: 'plain_text'; text: string; emoji: false } {
  return { type: 'plain_text', text: clip(text, most), emoji: false }
}

/** A line without its styles, for where only plain text stands. */
export function flat(content: Line): string {
  return content.map((piece) => (piece.t === 'struck' ? `~${piece.v}~` : piece.t === 'quote' ? `“${piece.v}”` : piece.v)).join('')
}
