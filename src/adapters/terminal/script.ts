import { cleanText } from '../../core/clean-text.ts'
import type { Bot } from '../../core/dispatch.ts'
import type { Reply } from '../../core/reply.ts'
import { readLines } from './read-lines.ts'
import { savedWords } from './saved-words.ts'
import { showJson } from './show-json.ts'
import { type Setting, type Turn, takeTurn } from './take-turn.ts'

/** How scripted answers are printed: one line of JSON each, or plain text. */
export interface Printing {
  readonly json: boolean
  showPlain(reply: Reply): string
  /** Resolves to false once nobody reads any more. */
  print(text: string): Promise<boolean>
}

/** Answers the lines one after the other, in their order; resolves to whether all went well. Empty lines and `#` lines are skipped. */
export async function runScript(bot: Bot, chunks: AsyncIterable<string>, setting: Setting, printing: Printing): Promise<boolean> {
  let well = true
  for await (const line of readLines(chunks)) {
    if (setting.signal.aborted) return false
    if (line.trim() === '' || line.startsWith('#')) continue
    const turn = await takeTurn(bot, line, setting)
    well &&= turn.reply.ok
    if (!(await printing.print(show(turn, printing)))) return false
  }
  return well
}

function show(turn: Turn, { json, showPlain }: Printing): string {
  const { reply, saved, pictures } = turn
  const plain = cleanText(showPlain(reply) + savedWords(turn, (path) => path))
  return json ? `${showJson(reply, plain, saved, pictures)}\n` : `${plain}\n\n`
}
