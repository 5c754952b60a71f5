import { z } from 'zod'
import type { Switchboard } from '../../../core/switchboard.ts'
import { LIMITS } from '../limits.ts'

const metaSchema = z.object({
  /** Root and verb. */
  command: z.string(),
  /** The line as it was typed before the form was opened; null where it is kept under `kept`. */
  line: z.string().nullable(),
  kept: z.string().nullable(),
  /** The keys that the form asks for. */
  keys: z.array(z.string()),
  /** Of a form that corrects: what, and the version that was seen. */
  edits: z.object({ id: z.string(), version: z.number() }).nullable(),
  /** Where the answer goes: the response_url of what opened the form, and its channel. */
  answerTo: z.string().nullable(),
  channel: z.string().nullable(),
  thread: z.string().nullable(),
})

/** What a form carries through Slack, so that it needs no memory of the bot's. */
export type FormMeta = z.infer<typeof metaSchema>

/** As the text that a view carries. A long line is kept by the bot, and goes as a token. */
export async function packMeta(board: Switchboard, workspace: string, member: string, meta: FormMeta): Promise<string> {
  const packed = JSON.stringify(meta)
  if (packed.length <= LIMITS.metadata || meta.line === null) return packed
  const [kept = null] = await board.keepLines(workspace, [{ line: meta.line, only: member, once: false }])
  return JSON.stringify({ ...meta, line: null, kept })
}

/** Reads it back, the line with it; null where it is none of ours, or was kept too long ago. */
export async function unpackMeta(board: Switchboard, workspace: string, packed: string): Promise<(FormMeta & { readonly line: string }) | null> {
  const read = metaSchema.safeParse(json(packed))
  if (!read.success) return null
  const { line, kept } = read.data
  if (line !== null) return { ...read.data, line }
  const found = kept === null ? null : await board.keptLine(workspace, kept)
  return found === null ? null : { ...read.data, line: found.line }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
