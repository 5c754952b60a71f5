import type { Reply, ReplyAction } from '../../core/reply.ts'
import type { Asker } from './asker.ts'
import { complete, LEAVING } from './complete.ts'
import { followUp } from './follow-up.ts'
import { text } from './inline.ts'
import { render } from './render.ts'
import { savedWords } from './saved-words.ts'
import { type Setting, type Turn, takeTurn } from './take-turn.ts'

const PROMPT = 'sitlog> '

/** Reads and answers lines until the person leaves. A number runs what the last answer offered; a line that did not read comes back for correction. */
export async function converse(asker: Asker, setting: () => Setting): Promise<void> {
  const { bot, keyboard, names } = asker
  let offered: readonly ReplyAction[] = []
  let prefill = ''
  while (!keyboard.gone()) {
    const line = await keyboard.ask({ prompt: PROMPT, complete: (typed) => complete(typed, bot.commands, names), prefill, keep: true })
    prefill = ''
    if (line === null || line.trim() === '') continue
    if (LEAVING.includes(line.trim().toLowerCase())) return
    const command = /^\d+$/.test(line.trim()) ? offered[Number(line) - 1]?.command : line
    if (command === undefined) keyboard.print(`The last answer offers nothing numbered ${text(line.trim())}.`)
    else {
      const { reply } = await exchange(command, asker, setting)
      offered = reply.actions
      prefill = toCorrect(reply)
    }
  }
}

/** One line and its answer; where the answer asks in return, the exchange goes on until one does not. */
async function exchange(line: string, asker: Asker, setting: () => Setting): Promise<Turn> {
  const turn = await takeTurn(asker.bot, line, setting())
  asker.keyboard.print(show(turn, asker))
  if (asker.picture !== null) for (const { png } of turn.pictures) asker.keyboard.print(asker.picture(png))
  const next = await followUp(turn.reply, asker)
  if (next !== null) return exchange(next, asker, setting)
  if (turn.reply.content.kind === 'question' || turn.reply.content.kind === 'form') asker.keyboard.print('Dropped: nothing was changed.')
  return turn
}

/** What was typed and did not do, for the next prompt to begin with; a text of several lines does not fit there. */
function toCorrect({ content }: Reply): string {
  const typed = content.kind === 'formErrors' || content.kind === 'notice' ? (content.typed ?? '') : ''
  return typed.includes('\n') ? '' : typed
}

function show(turn: Turn, asker: Asker): string {
  return render(turn.reply, asker.sheet()) + savedWords(turn, text)
}
