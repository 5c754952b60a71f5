import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import type { Outcome, Outgoing, Trace } from '../../src/core/outgoing.ts'
import type { Poster } from '../../src/digest/courier.ts'
import { showPlain } from '../../src/render/plain.ts'

/** A message as it stands in the channel. */
export interface Standing {
  readonly id: string
  readonly key: string
  readonly channel: string
  readonly under: string | null
  readonly text: string
}

/** What goes wrong with an attempt: before it arrives, after, or not at all. */
export type Fault = 'lost before' | 'lost after' | 'later' | 'refused' | 'killed before' | 'killed after' | null

/** A chat platform whose channels are a file: it outlives whoever posts, and several can post at once. */
export function filePoster(file: string, platform: string, fault: (message: Outgoing) => Fault = () => null): Poster & { readonly platform: string } {
  const arrive = ({ key, to, under, reply }: Outgoing): string => {
    const id = `m${Math.random().toString(36).slice(2, 12)}`
    const channel = 'channel' in to ? to.channel : `@${to.member}`
    appendFileSync(file, `${JSON.stringify({ id, key, channel, under, text: showPlain(reply) } satisfies Standing)}\n`)
    return id
  }
  return {
    platform,
    async post(message): Promise<Outcome> {
      const wrong = fault(message)
      if (wrong === 'killed before') process.kill(process.pid, 'SIGKILL')
      if (wrong === 'later') return { kind: 'later', seconds: 1, why: 'Too many messages.' }
      if (wrong === 'refused') return { kind: 'refused', why: 'The bot is not in that channel.' }
      if (wrong === 'lost before') return { kind: 'unknown', why: 'The platform answered 503.' }
      const id = arrive(message)
      if (wrong === 'killed after') process.kill(process.pid, 'SIGKILL')
      return wrong === 'lost after' ? { kind: 'unknown', why: 'The platform answered 502.' } : { kind: 'sent', message: id }
    },
    async trace({ key }): Promise<Trace> {
      const found = standing(file).find((message) => message.key === key)
      return found === undefined ? { kind: 'absent' } : { kind: 'found', message: found.id }
    },
  }
}

/** All that stands in the channels, in the order in which it arrived. */
export function standing(file: string): Standing[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Standing)
}
