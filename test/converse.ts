import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { commands } from '../commands/index.ts'
import { answerLine } from '../src/core/answer-line.ts'
import type { Bot } from '../src/core/dispatch.ts'
import type { Gazetteer } from '../src/core/gazetteer.ts'
import { noGazetteer } from '../src/gazetteer/no-gazetteer.ts'
import { makePicture } from '../src/render/pictures/spec/make-picture.ts'
import { showPlain } from '../src/render/plain.ts'
import { openGazetteer } from '../src/store/gazetteer/open-gazetteer.ts'
import { openStore } from '../src/store/open-store.ts'
import { baseOf } from './store/gazetteer/scratch.ts'

/** The files that a conversation can name. */
const FILES: Readonly<Record<string, string>> = {
  'actors.csv':
    'name,kind,countries,also\nNorthern Lions,rebel group,Syria,Lions of the North;NL\nISIS,,Libya,ISIS in Sirte\nHezbollah,,,HZB\n!!!,,,\nBadia Guards,knights,,\n',
  'actors.json':
    '[{"name":"Northern Cubs","relations":[{"type":"part-of","to":"Northern Lions","source":"SOHR"}]},{"name":"Loop","relations":[{"type":"part-of","to":"Nobody","source":"SOHR"}]}]',
  'places.csv': 'name,lat,lon\nJundya,35,40\n',
}

/**
 * Plays a conversation on a new database and gives it back with the bot's answers as they are now.
 * `name> line` speaks, `@now ISO` sets the clock, `@gazetteer` gives the bot a few
 * towns of a made-up Syria, `# …` is a comment, everything else is what the bot said.
 */
export async function converse(transcript: string, file: string): Promise<string> {
  let now = new Date('2020-08-07T12:00:00Z')
  const store = await openStore({ file, now: () => now })
  const gazetteer = /^@gazetteer$/m.test(transcript) ? await smallGazetteer(dirname(file)) : noGazetteer
  try {
    const bot: Bot = {
      commands,
      desk: await store.desk('desk'),
      gazetteer,
      readFile: async (name) => FILES[name] ?? readFileSync(join(import.meta.dirname, 'transcripts/reports', name), 'utf8'),
      clock: () => now,
      makePicture,
      report: (reference, error) => {
        throw new Error(`The bot reported ${reference}.`, { cause: error })
      },
    }
    const spoken: string[] = []
    for (const line of transcript.split('\n')) {
      const [, name, said] = /^(\w+)> (.*)$/.exec(line) ?? []
      if (line.startsWith('@now ')) now = new Date(line.slice(5))
      if (/^(?:#|@now |@gazetteer$)/.test(line)) spoken.push(line)
      if (name !== undefined && said !== undefined) spoken.push(line, await reply(bot, name, said), '')
    }
    return spoken.join('\n')
  } finally {
    await gazetteer.close()
    await store.close()
  }
}

async function smallGazetteer(folder: string): Promise<Gazetteer> {
  const gazetteer = openGazetteer({ file: join(folder, 'gazetteer.db'), base: baseOf(folder), progress: () => undefined })
  await gazetteer.ready()
  return gazetteer
}

/** What the bot says to one line, each line of it marked. `\n` and the like in a transcript stand for the characters. */
async function reply(bot: Bot, name: string, said: string): Promise<string> {
  const line = said.replace(/\\x([0-9a-f]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
  const replied = await answerLine(bot, line, { who: { key: `terminal:${name}`, name }, from: 'terminal' })
  return showPlain(replied)
    .split('\n')
    .map((text) => `  | ${text}`.trimEnd())
    .join('\n')
}
