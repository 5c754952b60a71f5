import { answerLine } from '../../core/answer-line.ts'
import { Refusal } from '../../core/bad-input.ts'
import type { Bot } from '../../core/dispatch.ts'
import { botOf, type House } from '../../core/house.ts'
import type { Invocation } from '../../core/invocation.ts'
import type { Reply } from '../../core/reply.ts'
import type { SlackOptions } from './options.ts'
import { memberKey, type Spot, whereabouts } from './parse/spot.ts'
import type { People } from './people.ts'
import type { Stage } from './stage.ts'
import type { Web } from './web.ts'

/** What everything that answers in Slack works with. */
export interface Talk {
  readonly house: House
  readonly options: SlackOptions
  readonly web: Web
  readonly people: People
}

/** One person's exchange with the bot: who, where, on which desk, and where answers are shown. */
export interface Turn {
  readonly talk: Talk
  readonly bot: Bot
  readonly spot: Spot
  readonly stage: Stage
  readonly who: Invocation['who']
}

/** Opens an exchange. */
export async function takeTurn(talk: Talk, spot: Spot, stage: Stage): Promise<Turn> {
  const [bot, { name }] = await Promise.all([botOf(talk.house, spot.workspace, readNoFile), talk.people.of(spot)])
  return { talk, bot, spot, stage, who: { key: memberKey(spot), name } }
}

/** Answers a typed line, whoever typed it: the person, a button or a form. */
export function reply({ bot, spot, who }: Pick<Turn, 'bot' | 'spot' | 'who'>, line: string): Promise<Reply> {
  return answerLine(bot, line, { who, ...whereabouts(spot) })
}

async function readNoFile(): Promise<string> {
  throw new Refusal('A command in Slack cannot carry a file.', 'Whoever runs Sitlog can import it in the terminal: npm start -- --db FILE')
}
