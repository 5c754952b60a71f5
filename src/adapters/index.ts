import type { Config } from '../config.ts'
import { showPlain } from '../render/plain.ts'
import type { Adapter } from './adapter.ts'

/** The chat platforms, each loaded and made where its settings are there. Without any, the bot opens in the terminal. */
export const platforms: readonly ((config: Config) => Promise<Adapter> | null)[] = [
  ({ discord }) => discord && import('./discord/discord.ts').then((platform) => platform.discord({ ...discord, showPlain })),
  ({ slack }) => slack && import('./slack/slack.ts').then((platform) => platform.slack({ ...slack, showPlain })),
]
