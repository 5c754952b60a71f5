import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { commands } from '../../../commands/index.ts'
import { answerLine } from '../../../src/core/answer-line.ts'
import { findCommand } from '../../../src/core/command.ts'
import type { Bot } from '../../../src/core/dispatch.ts'
import { keepActions } from '../../../src/core/keep-actions.ts'
import type { Content, Reply } from '../../../src/core/reply.ts'
import { typeForm } from '../../../src/core/typed-form.ts'
import { readLine } from '../../../src/core/typed-line.ts'
import { noGazetteer } from '../../../src/gazetteer/no-gazetteer.ts'
import { makePicture } from '../../../src/render/pictures/spec/make-picture.ts'
import { showPlain } from '../../../src/render/plain.ts'
import { openStore } from '../../../src/store/open-store.ts'
import type { Answer, Driver, Who } from '../contract.ts'

/** An answer with what is behind it: the reply, what its buttons do, and of a form that was filled in what stands in it. */
interface Seen extends Answer {
  readonly reply: Reply
  readonly does: ReadonlyMap<string, string>
  readonly typed: Readonly<Record<string, readonly string[]>>
}

/** The contract's conversation without a platform: replies as they are, and as they read in a terminal. There is no channel. */
export async function terminalDriver(): Promise<Driver> {
  const folder = mkdtempSync(join(tmpdir(), 'sitlog-contract-'))
  let now = '2020-08-07T12:00:00Z'
  const clock = () => new Date(now)
  const store = await openStore({ file: join(folder, 'log.db'), now: clock })
  const desk = await store.desk('terminal')
  const bot: Bot = { commands, desk, gazetteer: noGazetteer, readFile: async () => '', clock, makePicture, report: () => undefined }

  async function say(who: Who, line: string, typed: Seen['typed'] = {}): Promise<Seen> {
    const key = `terminal:${who}`
    const reply = await answerLine(bot, line, { who: { key, name: who }, from: 'terminal' })
    const offered = [...reply.actions, ...choicesOf(reply.content)]
    const offer = { desk, switchboard: store.switchboard, workspace: 'terminal', member: key }
    const tokens = await keepActions(
      offer,
      offered.map(({ command }) => command),
    )
    const kept = await Promise.all(tokens.map((token) => store.switchboard.keptLine('terminal', token)))
    const does = new Map(offered.map(({ label }, at) => [label, kept[at]?.line ?? '']))
    return { text: showPlain(reply), buttons: [...does.keys()], reply, does, typed: reply.content.kind === 'form' ? valuesOf(reply.content.typed) : typed }
  }

  return {
    say,
    press: (who, answer, label) => say(who, (answer as Seen).does.get(label) ?? ''),
    async fill(who, form, values) {
      const { reply, typed } = form as Seen
      const { content } = reply
      const line = content.kind === 'form' || content.kind === 'formErrors' ? content.typed : ''
      const read = readLine(line, commands)
      const [root = '', verb = ''] = read.ok ? [read.invocation.root, read.invocation.verb] : line.split(' ')
      const free = Object.entries(findCommand(commands, root, verb)?.options ?? {}).find(([, option]) => option.free)?.[0] ?? null
      const filled = { ...typed, ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, [value]])) }
      return say(who, `${root} ${verb} ${typeForm(filled, free)}`, filled)
    },
    channel: async () => null,
    typedIn: async (form, key) => (form as Seen).typed[key]?.[0] ?? '',
    at: (instant) => {
      now = instant
    },
    async busy(ms) {
      const other = new Database(join(folder, 'log.db'))
      other.exec('begin immediate')
      setTimeout(() => {
        other.exec('rollback')
        other.close()
      }, ms)
    },
    async close() {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function choicesOf(content: Content) {
  return content.kind === 'question' ? content.choices : []
}

function valuesOf(line: string): Seen['typed'] {
  const read = readLine(line, commands)
  return read.ok ? read.invocation.values : {}
}
