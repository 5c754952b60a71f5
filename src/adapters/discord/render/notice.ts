import { inline, small } from '../inline.ts'
import { ACCENTS, panel } from '../panel.ts'
import type { Renderer } from './renderer.ts'

const SIGNS = { ok: '✓', info: 'ℹ', warn: '⚠', error: '✗' } as const

/** One sentence with a sign of how it went, and what to do next. */
export const notice: Renderer<'notice'> = ({ level, body, hint }) =>
  panel({ accent: ACCENTS[level], head: [`${SIGNS[level]}  ${inline(body)}`], tail: hint === null ? [] : [small(inline(hint))] })
