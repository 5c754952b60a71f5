import type { Config } from '../config.ts'
import type { Adapter } from './adapter.ts'

/** The chat platforms, each made where its settings are there. Without any, the bot opens in the terminal. */
export const platforms: readonly ((config: Config) => Adapter | null)[] = []
