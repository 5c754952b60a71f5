import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commands } from '../commands/index.ts'
import { answerLine } from '../src/core/answer-line.ts'
import type { Bot } from '../src/core/dispatch.ts'
import type { Reply } from '../src/core/reply.ts'
import { noGazetteer } from '../src/gazetteer/no-gazetteer.ts'
import { makePicture } from '../src/render/pictures/spec/make-picture.ts'
import { openStore } from '../src/store/open-store.ts'

/** A bot on a database of its own, in a folder that goes with it. */
export interface TestBot {
  readonly bot: Bot
  /** What the bot answers to a typed line. */
  say(line: string, name?: string): Promise<Reply>
  close(): Promise<void>
}

export async function testBot(now = '2020-08-07T12:00:00Z'): Promise<TestBot> {
  const scratch = mkdtempSync(join(tmpdir(), 'sitlog-'))
  const clock = () => new Date(now)
  const store = await openStore({ file: join(scratch, 'log.db'), now: clock })
  const bot: Bot = {
    commands,
    desk: await store.desk('desk'),
    gazetteer: noGazetteer,
    readFile: async () => 'name,kind,countries,also\nNorthern Lions,rebel group,Syria,Lions of the North\n',
    clock,
    makePicture,
    report: (reference, error) => {
      throw new Error(`The bot reported ${reference}.`, { cause: error })
    },
  }
  const say = (line: string, name = 'ana') => answerLine(bot, line, { who: { key: `terminal:${name}`, name }, from: 'terminal' })
  const close = async () => {
    await store.close()
    rmSync(scratch, { recursive: true })
  }
  return { bot, say, close }
}

/** The text that an export writes. */
export async function exported(reply: Reply): Promise<string> {
  if (reply.content.kind !== 'file') throw new Error(`This is a ${reply.content.kind}, not a file.`)
  let written = ''
  for await (const piece of reply.content.file.chunks) written += piece
  return written
}
