import { readLine } from '../../../core/typed-line.ts'
import { bold, small } from '../inline.ts'
import { LIMITS } from '../limits.ts'
import { ACCENTS, type Offered, panel } from '../panel.ts'
import { coded, escaped } from '../text.ts'
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

/** A form of what was wrong, and of what else was typed as far as it has room: the rest stays in the line. */
function correction(typed: string, wrong: readonly string[], commands: Parameters<typeof readLine>[1]): Offered[] {
  const read = readLine(typed, commands)
  if (!read.ok) return []
  const { root, verb, values } = read.invocation
  const options = commands.find((known) => known.root === root && known.verb === verb)?.options ?? {}
  const mistaken = wrong.filter((key) => options[key] !== undefined)
  const keys = [...new Set([...mistaken, ...Object.keys(options).filter((key) => values[key] !== undefined)])].slice(0, LIMITS.modalParts)
  return mistaken.length === 0 ? [] : [{ label: 'Correct it', style: 'primary', use: { does: 'form', line: typed, keys } }]
}
