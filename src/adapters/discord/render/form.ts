import { bold, small } from '../inline.ts'
import { LIMITS } from '../limits.ts'
import { ACCENTS, panel } from '../panel.ts'
import { coded, escaped } from '../text.ts'
import type { Renderer } from './renderer.ts'

/** What is still missing, with a button that asks for it; what was typed is kept. */
export const form: Renderer<'form'> = ({ root, verb, missing, typed }) => {
  const keys = missing.slice(0, LIMITS.modalParts).map(({ key }) => key)
  return panel({
    accent: ACCENTS.question,
    head: [`${bold(`/${root} ${verb}`)} ${missing.some(({ needed }) => needed) ? 'still needs:' : 'takes:'}`],
    rows: missing.map(({ key, summary, example }) => ({ text: `${bold(key)}  ${escaped(summary)}\n${small(`like ${coded(example)}`)}` })),
    tail: typed === '' ? [] : [`What you typed: ${coded(typed)}`],
    unit: 'values',
    buttons: [{ label: 'Fill in', style: 'primary', use: { does: 'form', line: typed === '' ? `${root} ${verb}` : typed, keys } }],
  })
}
