import { type Command, ROOTS, type Root } from '../../../core/command.ts'
import { LIMITS } from '../limits.ts'

/** A verb as Discord offers it. */
export interface OfferedVerb {
  readonly command: Command
  /** The first of two words; null for a verb of one. */
  readonly group: string | null
  /** Its last word. */
  readonly name: string
  /** The keys that are options; what is left out is typed into the free text. */
  readonly keys: readonly string[]
}

/** A slash command: a root, or what the root has no room for. */
export interface OfferedCommand {
  readonly name: string
  readonly root: Root
  readonly verbs: readonly OfferedVerb[]
}

const MORE = '-more'

/** A root's verbs in commands of at most 25 entries and 8,000 characters, in the order of help: `/event`, with its help in any case, and for the last ones `/event-more`. */
export function planVerbs(commands: readonly Command[], root: Root): OfferedCommand[] {
  const entries = entriesOf(commands.filter((command) => command.root === root))
  const help = entries.filter(([verb]) => verb?.name === 'help')
  const parts: OfferedVerb[][][] = [[]]
  for (const entry of entries.filter((one) => !help.includes(one))) {
    const last = parts.at(-1) ?? []
    const others = parts.length === 1 ? help : []
    const full = last.length + others.length >= LIMITS.subcommands || letters([...last, ...others, entry]) > LIMITS.commandLetters
    if (full) parts.push([entry])
    else last.push(entry)
  }
  parts[0]?.push(...help)
  return parts.map((part, at) => ({ name: nameOf(root, at), root, verbs: part.flat() }))
}

/** `event`, `event-more`, `event-more-2`. */
function nameOf(root: Root, part: number): string {
  return `${root}${['', MORE][part] ?? `${MORE}-${part}`}`
}

/** The root that an offered command is of. */
export function rootOf(name: string): Root {
  return ROOTS.find((root) => name === root || name.startsWith(`${root}${MORE}`)) ?? 'event'
}

/** Verbs of one word by themselves, those that share a first word together. */
function entriesOf(commands: readonly Command[]): OfferedVerb[][] {
  const entries = new Map<string, OfferedVerb[]>()
  for (const command of commands) {
    const [first = '', second] = command.verb.split(' ')
    const verb = { command, group: second === undefined ? null : first, name: second ?? first, keys: keysInOrder(command).slice(0, LIMITS.optionsOfVerb) }
    entries.set(first, [...(entries.get(first) ?? []), verb])
  }
  return [...entries.values()]
}

/** The keys that a bare verb asks for come first, then the others as they are defined. */
function keysInOrder({ form = [], options }: Command): string[] {
  return [...new Set([...form, ...Object.keys(options)])]
}

/** What a root or a group says of itself is not counted one by one. */
const SPARE = 400

/** All names and descriptions together, as Discord counts them. */
function letters(entries: readonly (readonly OfferedVerb[])[]): number {
  const shown = (text: string): number => Math.min(LIMITS.description, text.length)
  const each = entries
    .flat()
    .flatMap(({ command, name, keys }) => [name.length + shown(command.summary), ...keys.map((key) => key.length + shown(describe(command, key, keys)))])
  return each.reduce((sum, one) => sum + one, SPARE)
}

/** What an option says of itself; the free text says that it takes the keys which have no option. */
export function describe({ options }: Command, key: string, offered: readonly string[]): string {
  const option = options[key]
  if (option === undefined) throw new Error(`${key} is no option.`)
  const left = Object.keys(options).filter((name) => !offered.includes(name))
  return option.free && left.length > 0 ? `${option.summary}; also keys: ${left.map((name) => `${name}:`).join(' ')}` : option.summary
}
