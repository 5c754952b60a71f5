import { BadInput, Missing, Refusal } from './bad-input.ts'
import { cleanValues } from './clean-values.ts'
import { type Answer, type Command, type Context, findCommand } from './command.ts'
import type { Gazetteer } from './gazetteer.ts'
import { type Invocation, invocationSchema } from './invocation.ts'
import { withLostWords } from './lost-words.ts'
import { allows } from './member.ts'
import { type ReadInput, readInput, replaceValue } from './read-input.ts'
import type { FormField, Reply, ReplyAction } from './reply.ts'
import { type Desk, StoreTrouble } from './store.ts'
import { lineOf, shownAgain } from './typed-line.ts'
import { unknownVerb } from './unknown-verb.ts'

/** What the bot is made of, handed in by `main.ts` or a test. */
export interface Bot {
  readonly commands: readonly Command[]
  readonly desk: Desk
  readonly gazetteer: Gazetteer
  readonly clock: () => Date
  readonly makePicture: Context['makePicture']
  /** The text of a file that an analyst names. Throws Refusal where it cannot be had. */
  readFile(name: string): Promise<string>
  /** Where the operator reads what the analyst is spared: a short reference and the error. */
  report(reference: string, error: unknown): void
}

/** Answers one invocation. Never throws: whatever goes wrong is an answer. */
export async function answer(bot: Bot, invocation: Invocation, progress: Context['progress'] = () => undefined): Promise<Reply> {
  try {
    const { root, verb, values: given, typed, who, from, room } = invocationSchema.parse(invocation)
    const command = findCommand(bot.commands, root, verb)
    const values = cleanValues(given, command?.options)
    if (command === undefined) return reply(unknownVerb(bot.commands, root, verb, typed))
    const [member, settings] = await Promise.all([bot.desk.member(who.key, who.name), bot.desk.settings()])
    if (!allows(member, command.role)) {
      throw new Refusal(`This needs the role ${command.role}; yours is ${member.role}.`, `An admin can change it: /desk members NAME role:${command.role}`)
    }
    const now = bot.clock()
    const context: Context = {
      desk: bot.desk,
      gazetteer: bot.gazetteer,
      readFile: bot.readFile,
      makePicture: bot.makePicture,
      member,
      settings,
      now,
      from,
      room,
      commands: bot.commands,
      typed,
      again: (other, verb) => lineAgain(findCommand(bot.commands, root, verb) ?? command, values, other),
      progress,
    }
    const read = readInput(command, values, { now, settings })
    if (read.errors.length > 0) throw new BadInput(read.errors)
    if (read.ambiguity !== null) return reply(ask(command, values, read.ambiguity))
    if (command.form !== undefined && Object.keys(values).length === 0) return reply(form(command, command.form, [], typed))
    return withShare(reply(await run(command, read, context), settings.visibility), command, context)
  } catch (error) {
    return reply(explain(bot, invocation, error))
  }
}

/** What only shows can be shared by the line that asked for it. */
function withShare(answered: Reply, { role }: Command, { typed }: Context): Reply {
  const asks = answered.content.kind === 'form' || answered.content.kind === 'question' || answered.content.kind === 'file'
  return answered.share !== undefined || role !== 'reader' || asks || !answered.ok ? answered : { ...answered, share: typed }
}

/** The line that gives a command those of the values that it has keys for, changed as asked. */
function lineAgain(command: Command, values: Invocation['values'], other: Parameters<Context['again']>[0]): string {
  const changed = { ...values, ...Object.fromEntries(Object.entries(other).map(([key, value]) => [key, value === null ? [] : [value]])) }
  return lineOf(command, Object.fromEntries(Object.entries(changed).filter(([key, given]) => key in command.options && given.length > 0)))
}

async function run(command: Command, read: ReadInput, context: Context): Promise<Answer> {
  try {
    return await command.run(read.input, context)
  } catch (error) {
    if (!(error instanceof Missing)) throw error
    return form(command, error.keys, error.keys, context.typed)
  }
}

function reply(answered: Answer, visibility: Reply['visibility'] = 'private'): Reply {
  return { actions: [], ok: true, ...answered, visibility: answered.visibility ?? visibility }
}

/** A form asks for keys; those of `needed` cannot be left out, and what was typed is kept. */
function form(command: Command, keys: readonly string[], needed: readonly string[], typed: string): Answer {
  const missing = keys.map((key): FormField => {
    const option = command.options[key]
    if (option === undefined) throw new Error(`The form of /${command.root} ${command.verb} asks for ${key}, which is no option.`)
    return { key, summary: option.summary, example: option.example, needed: needed.includes(key) }
  })
  return { content: { kind: 'form', root: command.root, verb: command.verb, missing, typed }, ok: false }
}

/** Puts the question of a value that reads two ways; each choice is the whole line with the value replaced. */
function ask(command: Command, values: Invocation['values'], { key, raw, question }: NonNullable<ReadInput['ambiguity']>): Answer {
  const choices = question.choices.map(({ label, value }): ReplyAction => {
    return { label, command: lineOf(command, replaceValue(values, key, raw, value)) }
  })
  return { content: { kind: 'question', question: [{ t: 'text', v: `${key}: ${question.message}` }], choices }, ok: false }
}

/** Every error as an answer. What is not the analyst's doing is reported to the operator under a reference. */
function explain(bot: Bot, invocation: Invocation, error: unknown): Answer {
  if (error instanceof BadInput)
    return {
      content: {
        kind: 'formErrors',
        errors: error.errors.map((one) => withLostWords(one, invocation, findCommand(bot.commands, invocation.root, invocation.verb))),
        typed: shownAgain(invocation.typed),
      },
      ok: false,
    }
  if (error instanceof Refusal) return failure(error.message, error.hint, wouldBeLost(bot, invocation) ? shownAgain(invocation.typed) : null)
  if (error instanceof StoreTrouble) {
    bot.report(error.code, error)
    return failure(error.message, null, shownAgain(invocation.typed))
  }
  const reference = `${bot.clock().getTime().toString(36)}`
  bot.report(reference, error)
  return failure(
    `Something went wrong here. Look whether the change was saved before you send it again, and tell whoever runs Sitlog the reference ${reference}.`,
    null,
    shownAgain(invocation.typed),
  )
}

/** A longer line is sooner copied than typed again. */
const SOON_TYPED = 40

/** Whether a change was asked for in so many words that its writer wants them back. A question is asked again anyway. */
function wouldBeLost({ commands }: Bot, { root, verb, typed }: Invocation): boolean {
  return typed.length > SOON_TYPED && findCommand(commands, root, verb)?.role !== 'reader'
}

function failure(message: string, hint: string | null, typed: string | null): Answer {
  const [body, next] = [message, hint].map((said) => (said === null ? null : [{ t: 'text' as const, v: said }]))
  return { content: { kind: 'notice', level: 'error', body: body ?? [], hint: next ?? null, ...(typed === null ? {} : { typed }) }, ok: false }
}
