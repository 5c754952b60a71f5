import type { Config } from '../config.ts'
import { showPlain } from '../render/plain.ts'
import type { Adapter } from './adapter.ts'
import { discord } from './discord/discord.ts'
import { slack } from './slack/slack.ts'

/** The chat platforms, each made where its settings are there. Without any, the bot opens in the terminal. */
export const platforms: readonly ((config: Config) => Adapter | null)[] = [
  (config) => (config.discord === null ? null : discord({ ...config.discord, showPlain })),
  (config) => (config.slack === null ? null : slack({ ...config.slack, showPlain })),
]
