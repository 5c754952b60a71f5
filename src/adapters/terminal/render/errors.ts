import { text } from '../inline.ts'
import { hang } from '../wrap.ts'
import { sign } from './notice.ts'
import type { Renderer } from './renderer.ts'

/** What could not be read, each with a value that can. */
export const errors: Renderer<'formErrors'> = ({ errors: all }, sheet) =>
  all.flatMap(({ key, message, example }) => [
    hang(`${sign('error', sheet)} `, `${sheet.pens.bold(text(key))}: ${text(message)}`, sheet.width),
    ...(example === null ? [] : [hang('    ', `${sheet.pens.dim('like')} ${sheet.pens.cyan(text(example))}`, sheet.width)]),
  ])
