import { words } from '../inline.ts'
import { raw, small, verbatim } from '../piece.ts'
import type { Renderer } from './renderer.ts'

/** What could not be read, each with a value that can; and the line as it was typed, to be copied and mended. */
export const errors: Renderer<'formErrors'> = ({ errors: all, typed }) => [
  ...all.flatMap(({ key, message, example }) => {
    const like = example === null ? [] : [...words('\n\u2003like '), ...words(example, { code: true })]
    return raw([...words('✗ ', { bold: true }), ...words(key, { bold: true }), ...words(`: ${message}`), ...like], { what: 'errors', rank: 1 })
  }),
  ...small('Nothing was changed. What you typed:'),
  ...verbatim(typed === '' ? '' : `/${typed}`),
]
