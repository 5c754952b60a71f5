import { inline, words } from '../inline.ts'
import { line, raw, small, verbatim } from '../piece.ts'
import type { Renderer } from './renderer.ts'

const SIGNS = { ok: '✓', info: 'ℹ', warn: '⚠', error: '✗' } as const

/** One sentence with a sign of how it went, and what to do next; what was refused, to be copied. */
export const notice: Renderer<'notice'> = ({ level, body, hint, typed }) => [
  ...raw([...words(`${SIGNS[level]} `, { bold: true }), ...inline(body)]),
  ...(hint === null ? [] : line(hint)),
  ...(typed === undefined ? [] : [...small('What you typed:'), ...verbatim(`/${typed}`)]),
]
