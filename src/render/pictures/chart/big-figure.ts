import type { PictureSpec } from '../../../core/picture.ts'
import type { Sheet } from '../draw/frame.ts'
import { clipped, line, widthOf } from '../draw/text.ts'

/** The sum in large figures, what it counts, and what stands behind it. */
export function bigFigure(
  { headline: { figure, word, under } }: Pick<PictureSpec, 'headline'>,
  { theme, wide }: Sheet,
  { x, top, room }: { x: number; top: number; room: number },
): string {
  let size = wide ? 54 : 60
  while (size > 28 && widthOf(figure, { size, weight: 800, spacing: -size * 0.03 }) > room) size -= 2
  const small = { size: wide ? 17 : 19, weight: 500, fill: theme.ink2 } as const
  return [
    line(x, top + 62, figure, { size, weight: 800, fill: theme.ink, spacing: -size * 0.03 }),
    line(x, top + 90, word, { size: wide ? 20 : 22, weight: 700, fill: theme.ink }),
    ...under.slice(0, 2).map((text, at) => line(x, top + 115 + at * 23, clipped(text, room, small), small)),
  ].join('')
}
