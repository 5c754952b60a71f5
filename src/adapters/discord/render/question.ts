import { inline, small } from '../inline.ts'
import { LIMITS } from '../limits.ts'
import { ACCENTS, panel } from '../panel.ts'
import { offered } from '../use-of.ts'
import type { Renderer } from './renderer.ts'

/** A question; few short answers are buttons, more or longer ones a list. */
export const question: Renderer<'question'> = ({ question: asked, choices }, commands) => {
  const answers = choices.slice(0, LIMITS.options).map((choice) => offered(choice, commands))
  const asButtons = answers.length <= LIMITS.buttonsInRow && answers.every(({ label }) => label.length <= LIMITS.button)
  const left = choices.length > LIMITS.options ? [small(`${LIMITS.options} of ${choices.length} answers are offered; or type the value more exactly.`)] : []
  return panel({
    accent: ACCENTS.question,
    head: [inline(asked)],
    tail: left,
    ...(asButtons ? { buttons: answers } : { menus: [{ placeholder: 'Choose…', entries: answers }] }),
  })
}
