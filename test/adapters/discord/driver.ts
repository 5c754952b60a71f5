import Database from 'better-sqlite3'
import { commands } from '../../../commands/index.ts'
import { findCommand } from '../../../src/core/command.ts'
import { typeForm } from '../../../src/core/typed-form.ts'
import { readLine } from '../../../src/core/typed-line.ts'
import { joinGuild, Person } from '../../peers/discord/person.ts'
import type { Interaction } from '../../peers/discord/service.ts'
import type { Message } from '../../peers/discord/world.ts'
import type { Answer, Driver, Who } from '../contract.ts'
import { fields, offers, shown, visible } from './reading.ts'
import { startBot } from './start-bot.ts'

/** An answer, and the message or the open form that it is. */
type Seen = Answer & { readonly message: Message | null; readonly opened: Interaction | null }

/** How long nothing more has to be asked of the server, and nothing be in the making, before an exchange counts as over. */
const CALM_MS = 60

/** Buttons that open the form which an answer asks for. */
const OPENING = ['Fill in', 'Correct it']

/** The contract's conversation, in Discord. */
export async function discordDriver(): Promise<Driver> {
  const bot = await startBot()
  const { peer } = bot
  const { channel } = joinGuild(peer, 'Badia desk')
  const people: Record<Who, Person> = { ana: new Person(peer, 'ana', channel), ben: new Person(peer, 'ben', channel) }

  async function calm(): Promise<void> {
    for (let before = -1; before !== peer.calls.length || bot.answering.size > 0; ) {
      before = peer.calls.length
      await Promise.allSettled([...bot.answering])
      await new Promise((later) => setTimeout(later, CALM_MS))
    }
  }

  /** What a person reads after an interaction: the form that it opened, the message of their own that it made or changed; where only the channel is told, `pressed`. */
  async function read(interaction: Interaction, pressed: Seen | null = null): Promise<Seen> {
    await calm()
    if (interaction.modal !== null)
      return { text: [interaction.modal.title, ...Object.values(fields(interaction.modal))].join('\n'), buttons: [], message: null, opened: interaction }
    const told = [...interaction.followUps].reverse().flatMap((id) => peer.world.messages.get(id) ?? [])
    const own =
      told.find(({ only }) => only !== null) ??
      (interaction.answered === 6 && told.length > 0 ? undefined : peer.world.messages.get(interaction.original ?? ''))
    if (own === undefined && pressed !== null) return pressed
    const files = (own?.attachments ?? []).map(({ bytes }) => Buffer.from(bytes).toString('utf8'))
    return { text: [visible(shown(own)), ...files].join('\n'), buttons: offers(own), message: own ?? null, opened: null }
  }

  /** The form that an answer is, or that its button opens. */
  async function formOf(who: Who, { message, opened, text }: Seen): Promise<Interaction> {
    const label = offers(message ?? undefined).find((one) => OPENING.includes(one))
    if (opened !== null) return opened
    if (message === null || label === undefined) throw new Error(`This is no form:\n${text}`)
    return people[who].click(message, label)
  }

  return {
    async say(who, line) {
      const { path, options } = slashOf(people[who], line)
      return read(await people[who].slash(path, options))
    },
    async press(who, answer, label) {
      const seen = answer as Seen
      if (seen.message === null) throw new Error('A form has no buttons.')
      return read(await people[who].click(seen.message, label), seen)
    },
    async fill(who, form, values) {
      return read(await people[who].submit(await formOf(who, form as Seen), values))
    },
    async typedIn(form, key) {
      return String(fields((await formOf('ana', form as Seen)).modal)[key] ?? '')
    },
    channel: async () => people.ana.seen().flatMap((message) => (message.only === null ? [visible(shown(message))] : [])),
    at(instant) {
      bot.clock.now = new Date(instant)
    },
    async busy(ms) {
      const other = new Database(bot.file)
      other.exec('begin immediate')
      setTimeout(() => other.exec('rollback').close(), ms)
    },
    async close() {
      await bot.stop()
      await peer.close()
      if (peer.faults.length > 0) throw new Error(`Discord would have refused:\n${peer.faults.join('\n')}`)
    },
  }
}

/** A typed line as a person gives it in Discord: values as options, as far as there are any, the others in the free text. */
function slashOf(person: Person, line: string): { path: string; options: Record<string, string> } {
  const read = readLine(line, commands)
  if (!read.ok) return wholeAsText(line)
  const { root, verb, values } = read.invocation
  const path = `/${root} ${verb}`
  const command = findCommand(commands, root, verb)
  const free = Object.keys(command?.options ?? {}).find((key) => command?.options[key]?.free === true) ?? null
  const offered = person.optionsOf(path)
  const asOption = ([key, list]: [string, string[]]) => key !== free && offered.includes(key) && (list.length === 1 || command?.options[key]?.whole !== true)
  const given = Object.entries(values)
  const typed = typeForm(Object.fromEntries(given.filter((one) => !asOption(one))), free)
  const left = given.some(([key, list]) => key !== free && !asOption([key, list]))
  const text = left ? typed : (values[free ?? ''] ?? []).join(' ')
  return {
    path,
    options: {
      ...(text === '' || free === null ? {} : { [free]: text }),
      ...Object.fromEntries(given.filter(asOption).map(([key, list]) => [key, list.join('; ')])),
    },
  }
}

/** A line that does not come apart, with everything after its verb in the free text. */
function wholeAsText(line: string): { path: string; options: Record<string, string> } {
  const command = commands.find(({ root, verb }) => line.startsWith(`${root} ${verb} `))
  const free = Object.keys(command?.options ?? {}).find((key) => command?.options[key]?.free === true)
  if (command === undefined || free === undefined) throw new Error(`This line is no command: ${line}`)
  const path = `${command.root} ${command.verb}`
  return { path: `/${path}`, options: { [free]: line.slice(path.length + 1) } }
}
