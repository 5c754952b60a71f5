import type { Gazetteer } from './gazetteer.ts'
import type { Member, Role } from './member.ts'
import type { Content, Line, Reply, ReplyAction } from './reply.ts'
import type { Room } from './room.ts'
import type { Settings } from './settings.ts'
import type { MakePicture } from './sketch.ts'
import type { Completion, Desk } from './store.ts'

export const ROOTS = ['event', 'digest', 'desk'] as const
export type Root = (typeof ROOTS)[number]

/** What reading a value may depend on. */
export interface Reading {
  readonly now: Date
  readonly settings: Settings
}

/** One key of a verb: what it is, how a typed value is read, what the platforms need to offer it. */
export interface Option<Value> {
  readonly summary: string
  /** A value that reads; it stands in help, in errors, and in a test. */
  readonly example: string
  /** Reads one typed value; throws BadValue or Ambiguous. */
  read(raw: string, reading: Reading): Value
  /** True where the key may stand several times; `;` separates values where it cannot. */
  readonly many: boolean
  /** True of a repeatable key in whose values `;` separates nothing: each is a form of its own. */
  readonly whole?: true
  /** Keys that are typed inside the value, between « and »: beside it they are a slip. */
  readonly holds?: readonly string[]
  /** True for the free text before and between the keys. At most one in a verb. */
  readonly free: boolean
  /** True of free text that may be the keys of other verbs themselves, as help is asked on them. */
  readonly aboutKeys?: true
  /** True of free text that is a whole report: the keys stand before it, and from its first word on everything belongs to it. */
  readonly report?: true
  /** Where completion comes from: names, or a fixed list. */
  readonly complete: NameSource | readonly string[] | null
}

/** Names that the desk has; `anywhere` is its places, then the world's. */
export type NameSource = Completion | 'anywhere'

export type Options = Readonly<Record<string, Option<unknown>>>

/** What `run` is given: a value or nothing for a single key, a list for a repeatable one. */
export type Input<O extends Options> = {
  readonly [Key in keyof O]: O[Key] extends Option<infer Value> ? (O[Key] extends { many: true } ? readonly Value[] : Value | null) : never
}

/** What a command works with, beside its input. */
export interface Context {
  readonly desk: Desk
  readonly gazetteer: Gazetteer
  readonly member: Member
  readonly settings: Settings
  readonly now: Date
  /** Platform and channel, for the history: `terminal`. */
  readonly from: string
  /** The workspace and the channel where it was said, by the platform's ids. */
  readonly room: Room
  readonly commands: readonly Command[]
  /** The line that was typed, for answers that quote it. */
  readonly typed: string
  /** The same line with some values replaced, added or, with null, left out; of another verb of the root, the keys that it has too. For the next page, or another view of the answer. */
  again(values: Readonly<Record<string, string | null>>, verb?: string): string
  /** The text of a file that was named: in the terminal by its path. Throws Refusal where it cannot be had. */
  readFile(name: string): Promise<string>
  /** Makes a picture of events; null where they give none. */
  readonly makePicture: MakePicture
  /** Reports progress of work longer than a second; `total` null where unknown. */
  progress(done: number, total: number | null): void
}

/** A command's answer before dispatch adds visibility. */
export interface Answer {
  readonly content: Content
  readonly actions?: readonly ReplyAction[]
  readonly ok?: boolean
  readonly data?: unknown
  readonly receipt?: Line
  readonly share?: string
  /** Of a secret: private whatever the desk does by default. */
  readonly visibility?: 'private'
  readonly pictures?: NonNullable<Reply['pictures']>
}

/** A worked example: a line as typed after the root; a test plays it on a desk with a few events. */
export interface Example {
  readonly line: string
  readonly what: string
}

export interface Definition<O extends Options> {
  readonly root: Root
  readonly verb: string
  readonly summary: string
  /** Further paragraphs for `help`. */
  readonly detail?: string
  readonly role: Role
  readonly options: O
  readonly examples: readonly Example[]
  /** Keys that a bare verb asks for; empty where a bare verb is a whole command. */
  readonly form?: readonly (keyof O & string)[]
  run(input: Input<O>, context: Context): Promise<Answer>
}

/** One slash command, as the rest of the program sees it. */
export type Command = Omit<Definition<Options>, 'run'> & { run(input: Readonly<Record<string, unknown>>, context: Context): Promise<Answer> }

/** Turns a typed definition into a command. The input has been read by the definition's own options, so it fits. */
export function defineCommand<const O extends Options>(definition: Definition<O>): Command {
  return { ...definition, run: (input, context) => definition.run(input as Input<O>, context) }
}

/** The command of a root and verb. */
export function findCommand(commands: readonly Command[], root: string, verb: string | undefined): Command | undefined {
  return commands.find((known) => known.root === root && known.verb === verb)
}

/** A short answer in one sentence. */
export function notice(level: 'ok' | 'info' | 'warn' | 'error', body: Line, hint: Line | null = null): Answer {
  return { content: { kind: 'notice', level, body, hint }, ok: level !== 'error' }
}
