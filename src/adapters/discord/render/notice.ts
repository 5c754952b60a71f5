import { inline, small } from '../inline.ts'
import { ACCENTS, panel } from '../panel.ts'
import { coded } from '../text.ts'
import { correction } from './correction.ts'
import type { Renderer } from './renderer.ts'

const SIGNS = { ok: '✓', info: 'ℹ', warn: '⚠', error: '✗' } as const

/** One sentence with a sign of how it went, and what to do next; what was refused can be corrected in a form. */
export const notice: Renderer<'notice'> = ({ level, body, hint, typed }, commands) =>
  panel({
    accent: ACCENTS[level],
    head: [`${SIGNS[level]}  ${inline(body)}`],
    tail: [...(hint === null ? [] : [small(inline(hint))]), ...(typed === undefined ? [] : [`What you typed: ${coded(typed)}`])],
    buttons: typed === undefined ? [] : correction(typed, [], commands),
  })
