import { UNKNOWN } from '../../../core/when.ts'
import type { Rule } from '../rule.ts'

const WORDS = new Set(['unknown', 'undated', '?', 'date unknown', 'unknown date', 'not stated', 'no date', 'n/a'])

/** `unknown`, `undated`, `?`: a date that nobody gives is legal. */
export const unknown: Rule = (text) => (WORDS.has(text) ? UNKNOWN : null)
