import { inline, text } from '../inline.ts'
import { hang, wrap } from '../wrap.ts'
import type { Renderer } from './renderer.ts'

/** A question and its answers, numbered from one. */
export const question: Renderer<'question'> = ({ question: asked, choices }, sheet) => [
  sheet.pens.bold(wrap(inline(asked, sheet), sheet.width, 2)),
  ...choices.map((choice, at) => hang(`  ${at + 1}  `, text(choice.label), sheet.width)),
]
