import { words } from '../inline.ts'
import { raw, small, verbatim } from '../piece.ts'
import type { Renderer } from './renderer.ts'

/** What a form would ask for, where it could not be opened by itself. */
export const form: Renderer<'form'> = ({ root, verb, missing, typed }) => [
  ...raw([...words(`/${root} ${verb}`, { bold: true }), ...words(missing.some(({ needed }) => needed) ? ' still needs:' : ' can take:')]),
  ...missing.flatMap(({ key, summary, example }) =>
    raw([...words(key, { bold: true }), ...words(`  ${summary}, like `), ...words(example, { code: true })], { what: 'fields', rank: 1 }),
  ),
  ...(typed === '' ? [] : [...small('What you typed so far:'), ...verbatim(`/${typed}`)]),
]
