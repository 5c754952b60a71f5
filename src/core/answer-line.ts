import type { Context } from './command.ts'
import { answer, type Bot } from './dispatch.ts'
import type { Invocation } from './invocation.ts'
import type { Reply } from './reply.ts'
import type { Room } from './room.ts'
import { quoteRunOns } from './run-on.ts'
import { commandTyped, readLine } from './typed-line.ts'

/** Who typed a line, and where. */
export interface Typist {
  readonly who: Invocation['who']
  /** Platform and channel, for the history: `terminal`. */
  readonly from: string
  readonly room?: Room
}

/** Answers one typed line. Never throws: a line that does not come apart is an answer too. */
export async function answerLine(bot: Bot, line: string, typist: Typist, progress?: Context['progress']): Promise<Reply> {
  const read = readLine(await withQuotes(bot, line), bot.commands)
  if (!read.ok) return { content: { kind: 'formErrors', errors: read.errors, typed: read.typed }, actions: [], visibility: 'private', ok: false }
  return answer(bot, { ...read.invocation, ...typist }, progress)
}

/** As it was typed where names cannot be asked for just now. */
async function withQuotes(bot: Bot, line: string): Promise<string> {
  const command = commandTyped(line, bot.commands)
  return command === undefined ? line : quoteRunOns(bot, line, command).catch(() => line)
}
