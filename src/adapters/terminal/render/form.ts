import { text } from '../inline.ts'
import { wrap } from '../wrap.ts'
import type { Renderer } from './renderer.ts'

/** What a form is about to ask for; the asking itself is done field by field. */
export const form: Renderer<'form'> = ({ root, verb, missing }, sheet) => {
  const needed = missing.filter((field) => field.needed).map((field) => field.key)
  const what = needed.length === 0 ? 'Answer what you know' : `Still needed: ${needed.join(', ')}`
  return [wrap(`${sheet.pens.bold(text(`${root} ${verb}`))}  ${text(what)}. ${sheet.pens.dim('Enter skips, Ctrl-C drops it.')}`, sheet.width, 2)]
}
