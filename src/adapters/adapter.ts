import type { Bot } from '../core/dispatch.ts'
import type { Reply } from '../core/reply.ts'

/**
 * The whole of what a chat platform has to do. It turns what people type into invocations, hands them to `answer(bot, …)`,
 * and shows the reply in the platform's own way; a new platform is a folder that exports one of these.
 */
export interface Adapter {
  /** Listens and answers until the people leave or `stop` is called; then resolves. Rejects if it cannot begin. */
  start(bot: Bot): Promise<void>
  /** Shows a reply that nobody asked for just now, such as a digest, in the platform's channel of that id. */
  post(channel: string, reply: Reply): Promise<void>
  /** Takes nothing new, finishes what is being answered, and lets `start` resolve. */
  stop(): Promise<void>
}
