import { randomUUID } from 'node:crypto'
import { type Client, Events } from 'discord.js'
import type { House } from '../../core/house.ts'
import { connect, disconnect } from './connect.ts'
import type { Front } from './front.ts'
import { handle } from './glue.ts'
import { takeLease } from './lease.ts'
import type { DiscordOptions } from './options.ts'
import { commandJson } from './register/command-json.ts'
import { register } from './register/register.ts'
import { firstTime } from './seen.ts'

/** What is being answered, so that stopping can wait for it. */
export type Answering = Set<Promise<void>>

/** Answers until it is stopped, or another process has taken the place. What is being answered is finished first. */
export async function run(house: House, options: DiscordOptions, answering: Answering, signal: AbortSignal): Promise<void> {
  const ended = new AbortController()
  const lease = takeLease(house, randomUUID(), () =>
    ended.abort(new Error('Another Sitlog has taken this one’s place in Discord: it was cut off from its database for too long.')),
  )
  const either = AbortSignal.any([signal, ended.signal])
  signal.addEventListener('abort', () => void lease.release())
  try {
    if (!(await lease.taken) || signal.aborted) return
    const client = await logIn(house, options, answering, (error) => ended.abort(error))
    await new Promise<void>((done) => (either.aborted ? done() : either.addEventListener('abort', () => done(), { once: true })))
    await Promise.allSettled(answering)
    await disconnect(client)
    if (ended.signal.aborted) throw ended.signal.reason
  } finally {
    await lease.release()
  }
}

async function logIn(house: House, options: DiscordOptions, answering: Answering, end: (error: Error) => void): Promise<Client<true>> {
  const [first, visibility] = [firstTime(), new Map<string, 'private' | 'channel'>()]
  const commands = commandJson(house.commands)
  const report = (error: unknown): void => house.report('discord', error)
  const client: Client = connect(options, {
    interaction(interaction) {
      if (!first(interaction.id)) return
      const front: Front = { house, rest: client.rest, visibility, showPlain: options.showPlain }
      const answered = handle(front, interaction).finally(() => answering.delete(answered))
      answering.add(answered)
    },
    joined: (guild) => void welcome(guild).catch(report),
    left: (guild) => report(new Error(`The bot was removed from server ${guild}. Its log is kept; digests for it stop.`)),
    trouble: report,
    ended: end,
  })
  /** Registers in the server, where that is asked for, and learns whether its desk answers aloud. */
  const welcome = async (guild: string): Promise<void> => {
    const application = client.application?.id ?? (await ready).application.id
    await register({ rest: client.rest, switchboard: house.switchboard, application, guild }, options.register === 'guild' ? commands : [])
    const workspace = `discord:${guild}`
    visibility.set(workspace, (await (await house.deskOf(workspace)).settings()).visibility)
  }
  const ready = new Promise<Client<true>>((done) => client.once(Events.ClientReady, done))
  await client.login(options.token)
  const { application } = await ready
  // Without it the commands of before go on; the next start tries again.
  await register(
    { rest: client.rest, switchboard: house.switchboard, application: application.id, guild: null },
    options.register === 'global' ? commands : [],
  ).catch(report)
  return ready
}
