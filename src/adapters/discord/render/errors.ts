import { bold, small } from '../inline.ts'
import { ACCENTS, panel } from '../panel.ts'
import { coded, escaped } from '../text.ts'
import { correction } from './correction.ts'
import type { Renderer } from './renderer.ts'

/** What could not be read, each with a value that can; a button opens what was typed, to be corrected there. */
export const errors: Renderer<'formErrors'> = ({ errors: all, typed }, commands) => {
  const rows = all.map(({ key, message, example }) => ({
    text: [`${bold(key)}  ${escaped(message)}`, example === null ? '' : small(`like ${coded(example)}`)].filter((line) => line !== '').join('\n'),
  }))
  const keys = [...new Set(all.map(({ key }) => key))]
  return panel({
    accent: ACCENTS.error,
    head: ['✗  Nothing was changed.'],
    rows,
    tail: typed === '' ? [] : [`What you typed: ${coded(typed)}`],
    unit: 'mistakes',
    buttons: correction(typed, keys, commands),
  })
}
