import { answerLine } from '../../core/answer-line.ts'
import type { Bot } from '../../core/dispatch.ts'
import { type Invocation, withoutDirectionMarks } from '../../core/invocation.ts'
import type { Reply, ReplyFile } from '../../core/reply.ts'
import { StoreTrouble } from '../../core/store.ts'
import { type ProgressStream, progressLine } from './progress-line.ts'
import { CannotSave, type SavedFile, saveFile } from './save-file.ts'

/** What the answers of a session have in common: who asks, where files go, where progress is written, what stops a long one. */
export interface Setting {
  readonly who: Invocation['who']
  readonly folder: string
  readonly errors: ProgressStream
  readonly signal: AbortSignal
}

/** An answer, and where its file was written if it came with one. */
export interface Turn {
  readonly reply: Reply
  readonly saved: SavedFile | null
}

/** Answers one typed line, and writes the file that comes with the answer. A line that does not come apart is an answer too. */
export async function takeTurn(bot: Bot, line: string, { who, folder, errors, signal }: Setting): Promise<Turn> {
  const { removed } = withoutDirectionMarks(line)
  if (removed > 0) errors.write(`Left out of the line: ${removed} invisible marks that turn the direction of text.\n`)
  const { progress, done } = progressLine(errors, /^\/?(\S*)/u.exec(line.trim())?.[1] ?? '', () => performance.now())
  try {
    const reply = await answerLine(bot, line, { who, from: 'terminal' }, progress)
    return reply.content.kind === 'file' ? await save(bot, reply, reply.content.file, folder, signal) : without(reply)
  } finally {
    done()
  }
}

async function save(bot: Bot, reply: Reply, file: ReplyFile, folder: string, signal: AbortSignal): Promise<Turn> {
  try {
    return { reply, saved: await saveFile(file, folder, signal) }
  } catch (error) {
    return without(failure(explain(bot, error)))
  }
}

function explain(bot: Bot, error: unknown): string {
  if (error instanceof CannotSave) return error.message
  const reference = error instanceof StoreTrouble ? error.code : bot.clock().getTime().toString(36)
  bot.report(reference, error)
  if (error instanceof StoreTrouble) return `${error.message} No file was left behind.`
  return `Something went wrong while the file was written, and none was left behind. Tell whoever runs Sitlog the reference ${reference}.`
}

function failure(message: string): Reply {
  return { content: { kind: 'notice', level: 'error', body: [{ t: 'text', v: message }], hint: null }, actions: [], visibility: 'private', ok: false }
}

function without(reply: Reply): Turn {
  return { reply, saved: null }
}
