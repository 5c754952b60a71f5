import { answerLine } from '../../core/answer-line.ts'
import type { Bot } from '../../core/dispatch.ts'
import type { House } from '../../core/house.ts'
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
  readonly draw: House['draw']
}

/** A picture that was written to a file. */
export interface SavedPicture extends SavedFile {
  readonly png: Uint8Array
}

/** An answer, and where its file and its pictures were written if it came with any. */
export interface Turn {
  readonly reply: Reply
  readonly saved: SavedFile | null
  readonly pictures: readonly SavedPicture[]
}

/** Answers one typed line, and writes the file that comes with the answer. A line that does not come apart is an answer too. */
export async function takeTurn(bot: Bot, line: string, setting: Setting): Promise<Turn> {
  const { who, folder, errors, signal } = setting
  const { removed } = withoutDirectionMarks(line)
  if (removed > 0) errors.write(`Left out of the line: ${removed} invisible marks that turn the direction of text.\n`)
  const { progress, done } = progressLine(errors, /^\/?(?:event\s+)?(\S*)/u.exec(line.trim())?.[1] ?? '', () => performance.now())
  try {
    const reply = await answerLine(bot, line, { who, from: 'terminal' }, progress)
    return reply.content.kind === 'file' ? await save(bot, reply, reply.content.file, folder, signal) : await drawn(bot, reply, setting)
  } finally {
    done()
  }
}

async function save(bot: Bot, reply: Reply, file: ReplyFile, folder: string, signal: AbortSignal): Promise<Turn> {
  try {
    return { ...without(reply), saved: await saveFile(file, folder, signal) }
  } catch (error) {
    return without(failure(explain(bot, error)))
  }
}

/** An answer whose pictures are drawn and written: where one cannot be, the answer still says what it would show. */
async function drawn(bot: Bot, reply: Reply, { draw, folder, signal }: Setting): Promise<Turn> {
  const pictures: SavedPicture[] = []
  for (const picture of reply.pictures ?? []) {
    try {
      const png = await draw(picture)
      pictures.push({ png, ...(await saveFile({ name: picture.name, chunks: once(png) }, folder, signal)) })
    } catch (error) {
      return { ...without(withNote(reply, explain(bot, error))), pictures }
    }
  }
  return { ...without(reply), pictures }
}

async function* once(png: Uint8Array): AsyncGenerator<Uint8Array> {
  yield png
}

function withNote(reply: Reply, note: string): Reply {
  const { content } = reply
  if (content.kind !== 'doc') return reply
  return { ...reply, ok: false, content: { ...content, blocks: [...content.blocks, { kind: 'lines', lines: [[{ t: 'text', v: note }]] }] } }
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
  return { reply, saved: null, pictures: [] }
}
