import {
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandInteractionDataOption,
  type APIAttachment,
  ApplicationCommandOptionType,
} from 'discord.js'
import { type Command, findCommand, type Root } from '../../../core/command.ts'
import type { FormError } from '../../../core/reply.ts'
import { readForm } from '../../../core/typed-form.ts'
import { lineOf } from '../../../core/typed-line.ts'
import { rootOf } from '../register/plan-verbs.ts'

/** A command as its options give it. */
export interface Slash {
  readonly root: Root
  readonly verb: string
  readonly values: Readonly<Record<string, string[]>>
  /** The line that says the same, for answers that quote it. */
  readonly typed: string
  /** What was wrong with keys that were typed into the free text. */
  readonly errors: readonly FormError[]
  /** The option that is being typed, for completion. */
  readonly focused: string | null
  readonly focusedText: string
}

interface Data {
  readonly name: string
  readonly options?: readonly APIApplicationCommandInteractionDataOption[]
  readonly resolved?: { readonly attachments?: Readonly<Record<string, APIAttachment>> }
}

/** Takes a command's options apart. The free text may hold keys as in the typed form, for those that have no option of their own. */
export function readSlash({ name, options = [], resolved }: Data, commands: readonly Command[]): Slash {
  const root = rootOf(name)
  const { verb, basic } = unwrap(options)
  const command = findCommand(commands, root, verb)
  const pairs = basic.map((option) => [option.name, given(option, resolved)] as const)
  const values: Record<string, string[]> = Object.fromEntries(pairs.filter(([, value]) => value !== '').map(([key, value]) => [key, [value]]))
  const free = Object.keys(command?.options ?? {}).find((key) => command?.options[key]?.free === true) ?? null
  const whole = free !== null && command?.options[free]?.report === true
  const errors = command === undefined || free === null || whole ? [] : spread(values, free, Object.keys(command.options))
  const focus = basic.find((option) => 'focused' in option && option.focused === true)
  return {
    root,
    verb,
    values,
    typed: `/${command === undefined ? `${root} ${verb}` : lineOf(command, values)}`,
    errors,
    focused: focus?.name ?? null,
    focusedText: focus === undefined ? '' : given(focus, resolved),
  }
}

/** Moves keys that stand in the free text to where they belong; the text without keys stays as it was typed. */
function spread(values: Record<string, string[]>, free: string, names: readonly string[]): readonly FormError[] {
  const [text = ''] = values[free] ?? []
  const form = readForm(text, { names, free })
  const keyed = Object.entries(form.values).filter(([key]) => key !== free)
  const slips = form.errors.filter(({ key }) => key !== 'quotes')
  if (slips.length > 0 || (keyed.length > 0 && form.errors.length > 0)) return form.errors
  if (keyed.length === 0) return []
  delete values[free]
  for (const [key, list] of Object.entries(form.values)) values[key] = [...(values[key] ?? []), ...list]
  return []
}

function unwrap(options: readonly APIApplicationCommandInteractionDataOption[]): {
  verb: string
  basic: readonly APIApplicationCommandInteractionDataBasicOption[]
} {
  const [first] = options
  if (first?.type === ApplicationCommandOptionType.SubcommandGroup) {
    const [inner] = first.options
    return { verb: `${first.name} ${inner?.name ?? ''}`, basic: inner?.options ?? [] }
  }
  return first?.type === ApplicationCommandOptionType.Subcommand ? { verb: first.name, basic: first.options ?? [] } : { verb: '', basic: [] }
}

/** A file's value is its name, by which the program asks for its text. */
function given(option: APIApplicationCommandInteractionDataBasicOption, resolved: Data['resolved']): string {
  if (option.type !== ApplicationCommandOptionType.Attachment) return String(option.value)
  return resolved?.attachments?.[option.value]?.filename ?? option.value
}
