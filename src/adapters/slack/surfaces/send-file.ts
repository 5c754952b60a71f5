import { createReadStream } from 'node:fs'
import { mkdtemp, open, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Reply, ReplyFile } from '../../../core/reply.ts'
import { note } from '../message.ts'
import { clean, escaped } from '../text.ts'
import type { Turn } from '../turn.ts'
import { type Held, upload } from '../upload.ts'
import { refusalCode } from '../web.ts'

/** Sends a file to the person alone, in the direct messages with the bot, and says so where it was asked for. */
export async function sendFile(turn: Turn, { content }: Reply, file: ReplyFile): Promise<void> {
  const { stage, bot } = turn
  const words = content.kind === 'file' ? [content.body, ...content.notes].map((line) => clean(line.map(({ v }) => v).join(''))).join('\n') : file.name
  const folder = await mkdtemp(join(tmpdir(), 'sitlog-file-'))
  try {
    const size = await write(file, join(folder, 'whole'))
    await deliver(turn, { name: clean(file.name), size, bytes: () => Readable.toWeb(createReadStream(join(folder, 'whole'))) as never }, words)
    await stage.tell(note(`${words}\nSent to you as ${file.name} (${showSize(size)}), in your direct messages with Sitlog.`), false)
  } catch (error) {
    bot.report('file', error)
    const why = refusalCode(error)
    const help =
      why === null
        ? 'Try again, or ask for less of it, as with since:'
        : `Slack says ${why}: ask whoever runs Sitlog whether the app may write files and direct messages.`
    await stage.tell(note(`The file was not sent. ${help}`), false)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Gives a file to a person in their direct messages. */
export async function deliver({ talk, spot }: Turn, held: Held, words: string): Promise<void> {
  const client = talk.web.interactive(spot)
  const opened = await client.conversations.open({ users: spot.user })
  await upload(client, held, { channel: opened.channel?.id ?? '', thread: null, words: escaped(words) })
}

/** Writes it as it is read: Slack wants to know the size first, and a large one is never held whole. */
async function write({ chunks }: ReplyFile, path: string): Promise<number> {
  const handle = await open(path, 'wx', 0o600)
  try {
    for await (const chunk of chunks) await handle.writeFile(chunk)
  } finally {
    await handle.close()
  }
  return (await stat(path)).size
}

function showSize(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
