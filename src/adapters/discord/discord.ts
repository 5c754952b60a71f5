import type { House } from '../../core/house.ts'
import type { Adapter } from '../adapter.ts'
import type { DiscordOptions } from './options.ts'
import type { Answering } from './run.ts'

/** The bot in Discord; what is being answered stands in `answering` for as long. Its library is loaded when it starts: where there is no token, nobody waits for it. */
export function discord(options: DiscordOptions, answering: Answering = new Set()): Adapter {
  const stopping = new AbortController()
  let running: Promise<void> = Promise.resolve()
  let open: House | null = null
  const why = 'The bot is only starting.'
  return {
    platform: 'discord',
    start(house) {
      open = house
      running = import('./run.ts').then(({ run }) => run(house, options, answering, stopping.signal))
      return running
    },
    async post(message) {
      return open === null ? { kind: 'later', seconds: 5, why } : (await import('./post.ts')).post(open, options, message)
    },
    async trace(message) {
      return open === null ? { kind: 'untold', why } : (await import('./post.ts')).trace(options, message)
    },
    async stop() {
      stopping.abort()
      await running.catch(() => undefined) // whoever started it hears of it
    },
  }
}
