import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { digestReader } from '../../commands/digest/reader.ts'
import { commands } from '../../commands/index.ts'
import { answerLine } from '../../src/core/answer-line.ts'
import type { Bot } from '../../src/core/dispatch.ts'
import type { Outgoing } from '../../src/core/outgoing.ts'
import { PACE } from '../../src/digest/courier.ts'
import { postRound } from '../../src/digest/round.ts'
import { runDue } from '../../src/digest/run-due.ts'
import { noGazetteer } from '../../src/gazetteer/no-gazetteer.ts'
import { makePicture } from '../../src/render/pictures/spec/make-picture.ts'
import { showPlain } from '../../src/render/plain.ts'
import { openStore } from '../../src/store/open-store.ts'
import { filePoster, standing } from './file-poster.ts'

const WORKSPACE = 'chat:T1'
const REPORTS = readFileSync(join(import.meta.dirname, '../transcripts/five-reports.txt'), 'utf8')

/**
 * Plays days on a new database and gives them back with what the bot says as it is now. `ana> line` speaks in channel C1 and is answered;
 * `ana: line` speaks, and the answer is left out; `@now ISO` sets the clock; `@tick` makes and posts what is due, and shows what then
 * stands in the channels, which `watch` is shown as well; `@report The fifth` logs that report of five-reports.txt; `# …` is a comment.
 */
export async function playDays(script: string, file: string, watch: (message: Outgoing) => void = () => undefined): Promise<string> {
  let now = new Date('2020-08-07T12:00:00Z')
  const clock = (): Date => now
  const store = await openStore({ file, now: clock })
  const channels = join(dirname(file), 'channels')
  const report = (reference: string, error: unknown): never => {
    throw new Error(`The bot reported ${reference}.`, { cause: error })
  }
  const bot: Bot = { commands, desk: await store.deskOf(WORKSPACE), gazetteer: noGazetteer, readFile: async () => '', clock, makePicture, report }
  const say = (name: string, line: string) =>
    answerLine(bot, line, { who: { key: `${WORKSPACE}:${name}`, name }, from: 'chat', room: { workspace: WORKSPACE, channel: 'C1' } })
  const well = async (name: string, line: string): Promise<void> => {
    const reply = await say(name, line)
    if (!reply.ok) throw new Error(`${line}\n${showPlain(reply)}`)
  }
  let seen = 0
  const tick = async (): Promise<string[]> => {
    const watched = (message: Outgoing): null => {
      watch(message)
      return null
    }
    const posters = [filePoster(channels, 'chat', watched)]
    await runDue({ house: { deskOf: store.deskOf, clock, report }, board: store.digests, reader: digestReader(noGazetteer, clock), platforms: ['chat'] })
    await postRound({ board: store.digests, posters, clock, holder: 'test', report }, { ...PACE, channelMs: 0 }, new AbortController().signal)
    const posted = standing(channels).slice(seen)
    seen += posted.length
    return posted.map(({ channel, under, text }) => `${marked(text, `${channel}${under === null ? '' : ' ↳'} |`)}\n`)
  }
  const logReport = async (name: string): Promise<void> => {
    for (const typed of linesOf(name)) await well('ana', typed)
  }
  /** What comes of a line of the script; null for what the bot said before. */
  const play = async (line: string): Promise<string[] | null> => {
    const [, name = '', mark, said = ''] = /^(\w+)([>:]) (.*)$/.exec(line) ?? []
    if (mark === '>') return [`${marked(showPlain(await say(name, said)), '|')}\n`]
    if (mark === ':') await well(name, said)
    else if (line === '@tick') return tick()
    else if (line.startsWith('@now ')) now = new Date(line.slice(5))
    else if (line.startsWith('@report ')) await logReport(line.slice(8))
    else if (!line.startsWith('#')) return null
    return []
  }
  const played: string[] = []
  try {
    for (const line of script.split('\n')) {
      const said = await play(line)
      if (said !== null) played.push(line, ...said)
    }
  } finally {
    await store.close()
  }
  return played.join('\n')
}

/** The lines by which one of the five reports was logged. */
function linesOf(report: string): string[] {
  const part = REPORTS.split(/^# /m).find((text) => text.startsWith(report)) ?? ''
  return [...part.matchAll(/^ana> (.*)$/gm)].map(([, line = '']) => line)
}

function marked(text: string, mark: string): string {
  return text
    .split('\n')
    .map((line) => `  ${mark} ${line}`.trimEnd())
    .join('\n')
}
