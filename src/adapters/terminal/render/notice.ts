import { inline } from '../inline.ts'
import type { Sheet } from '../sheet.ts'
import { hang } from '../wrap.ts'
import type { Renderer } from './renderer.ts'

const SIGNS = {
  ok: { sign: '✓', pen: 'green' },
  info: { sign: '·', pen: 'cyan' },
  warn: { sign: '!', pen: 'yellow' },
  error: { sign: '✗', pen: 'red' },
} as const

/** One sentence with a sign of how it went, and what to do next. */
export const notice: Renderer<'notice'> = ({ level, body, hint }, sheet) => [
  hang(`${sign(level, sheet)} `, inline(body, sheet), sheet.width),
  ...(hint === null ? [] : [sheet.pens.dim(hang('  ', inline(hint, sheet), sheet.width))]),
]

/** The sign that a line of this level begins with. */
export function sign(level: keyof typeof SIGNS, { pens }: Sheet): string {
  return pens[SIGNS[level].pen](SIGNS[level].sign)
}
