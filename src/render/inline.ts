import { eventId } from '../core/event.ts'
import type { Inline, Line } from '../core/reply.ts'

export const text = (v: string): Inline => ({ t: 'text', v })
export const strong = (v: string): Inline => ({ t: 'strong', v })
export const quiet = (v: string): Inline => ({ t: 'quiet', v })
export const code = (v: string): Inline => ({ t: 'code', v })
export const struck = (v: string): Inline => ({ t: 'struck', v })
export const count = (v: string): Inline => ({ t: 'count', v })
export const when = (v: string): Inline => ({ t: 'when', v })
export const user = (v: string): Inline => ({ t: 'user', v })
export const quoted = (v: string): Inline => ({ t: 'quote', v })
export const event = (no: number): Inline => ({ t: 'event', v: eventId(no), no })

/** Joins lines with a separator, leaving out empty ones. */
export function joined(lines: readonly Line[], separator: string): Line {
  return lines.filter((line) => line.length > 0).flatMap((line, at) => (at === 0 ? line : [text(separator), ...line]))
}
