import { buttonRow } from '../buttons.ts'
import { line } from '../piece.ts'
import type { Renderer } from './renderer.ts'

/** A question, and a button for each answer. */
export const question: Renderer<'question'> = ({ question: asked, choices }, { tokens }) => [
  ...line(asked),
  ...buttonRow('choice', choices, tokens).map((block) => ({ is: 'block' as const, block, cut: null })),
]
