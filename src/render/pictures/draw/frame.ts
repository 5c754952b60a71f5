import type { PictureSpec } from '../../../core/picture.ts'
import { clipped, line, type widthOf, wrapped } from './text.ts'
import { SIZES, SMALLEST, type Theme } from './theme.ts'

/** The sheet that a picture is drawn on. */
export interface Sheet {
  readonly theme: Theme
  readonly wide: boolean
  readonly width: number
  readonly height: number
  readonly margin: number
  /** The smallest text of this shape. */
  readonly small: number
}

export function sheetOf({ shape }: Pick<PictureSpec, 'shape'>, theme: Theme): Sheet {
  return { theme, wide: shape === 'wide', ...SIZES[shape], margin: shape === 'wide' ? 34 : 32, small: SMALLEST[shape] }
}

export interface Header {
  readonly svg: string
  /** Where the room for the picture begins. */
  readonly bottom: number
}

/** Title and subtitle at the top. A long title shrinks, then breaks, then ends in an ellipsis. */
export function header(
  { title, subtitle }: Pick<PictureSpec, 'title' | 'subtitle'>,
  { theme, wide, margin, width, small }: Sheet,
  room = width - 2 * margin,
): Header {
  const lines = fitted(title, room, wide ? 1 : 2)
  const size = lines.size
  const second = { size: wide ? 21 : 24, weight: 500, fill: theme.ink2 } as const
  const top = margin + size * 0.72
  const titles = lines.lines.map((text, at) => line(margin, top + at * size * 1.14, text, { size, weight: 800, fill: theme.ink, spacing: -size * 0.018 }))
  const under = top + (lines.lines.length - 1) * size * 1.14
  const subtitles = wrapped(subtitle, room, second, 2)
  const smaller = subtitles.length > 1 ? { ...second, size: Math.max(small, second.size - 3) } : second
  const rows = subtitles.length > 1 ? wrapped(subtitle, room, smaller, 2) : subtitles
  const first = under + second.size * 1.5
  const svg = [...titles, ...rows.map((text, at) => line(margin, first + at * smaller.size * 1.3, text, smaller))].join('')
  return { svg, bottom: first + (rows.length - 1) * smaller.size * 1.3 + 12 }
}

/** The largest size at which a title fits: one line, then more; lines of about the same length. */
function fitted(title: string, room: number, most: number): { readonly size: number; readonly lines: string[] } {
  for (let lines = 1; lines <= most; lines++) {
    for (let size = 42; size >= (lines === most ? 28 : 34); size -= 2) {
      const face = { size, weight: 800, spacing: -size * 0.018 } as const
      const set = wrapped(title, room, face, lines)
      if (!set.join('').includes('…') || title.includes('…')) return { size, lines: balanced(title, room, face, set.length) }
    }
  }
  return { size: 28, lines: wrapped(title, room, { size: 28, weight: 800, spacing: -0.5 }, most + 1) }
}

function balanced(title: string, room: number, face: Parameters<typeof widthOf>[1], lines: number): string[] {
  let best = wrapped(title, room, face, lines)
  for (let narrower = room - 12; narrower > room / 2; narrower -= 12) {
    const set = wrapped(title, narrower, face, lines)
    if (set.length > lines || set.some((text) => text.endsWith('…'))) break
    best = set
  }
  return best
}

/** The notes at the foot, smallest text, and under them whose work it is drawn from; gives where they begin. */
export function footer(
  notes: readonly string[],
  credits: string,
  { theme, margin, height, small }: Sheet,
  room: number,
  most: number,
): { readonly svg: string; readonly top: number } {
  const face = { size: small, weight: 500, fill: theme.ink3 } as const
  const lines = [...wrapped(notes.join(' '), room, face, most), ...(credits === '' ? [] : [clipped(credits, room, face)])]
  const first = height - margin * 0.55 - (lines.length - 1) * small * 1.28
  return { svg: lines.map((text, at) => line(margin, first + at * small * 1.28, text, face)).join(''), top: first - small - 8 }
}
