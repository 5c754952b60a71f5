import type { House } from '../core/house.ts'
import type { Outcome, Outgoing, Trace } from '../core/outgoing.ts'

/**
 * The whole of what a chat platform has to do. It turns what people do into invocations, hands them to `answer(bot, …)`,
 * and shows the reply in the platform's own way; a new platform is a folder that exports one of these.
 */
export interface Adapter {
  /** The platform's name, with which the keys of its workspaces begin. */
  readonly platform: string
  /** Listens and answers until the people leave or `stop` is called; then resolves. Rejects if it cannot begin. */
  start(house: House): Promise<void>
  /** Posts a message that nobody asked for just now, such as a digest. Never throws, and does not try again by itself. */
  post(message: Outgoing): Promise<Outcome>
  /** Looks whether a message whose outcome is unknown arrived after all. */
  trace(message: Outgoing): Promise<Trace>
  /** Takes nothing new, finishes what is being answered, and lets `start` resolve. */
  stop(): Promise<void>
}
