import type { Command, Root } from '../../../core/command.ts'
import { LIMITS } from '../limits.ts'

/** The group in which verbs stand that a root has no room for: `/event more export`. */
export const MORE = 'more'

/** A verb as Discord offers it. */
export interface OfferedVerb {
  readonly command: Command
  /** The group it is in: the first of two words, `more`, or null. */
  readonly group: string | null
  /** Its last word. */
  readonly name: string
  /** The keys that are options; what is left out is typed into the free text. */
  readonly keys: readonly string[]
}

/** A root's verbs within what Discord takes: 25 entries, 25 options a verb, 8,000 characters in all. */
export function planVerbs(commands: readonly Command[], root: Root): OfferedVerb[] {
  const own = commands.filter((command) => command.root === root)
  const groups = new Set(own.flatMap(({ verb }) => (verb.includes(' ') ? [firstWord(verb)] : [])))
  const singles = own.filter(({ verb }) => !verb.includes(' '))
  const fits = groups.size + singles.length <= LIMITS.subcommands
  const late = new Set(fits ? [] : singles.slice(LIMITS.subcommands - groups.size - 1))
  const most = mostOptions(own)
  return own.map((command) => {
    const [first = '', second] = command.verb.split(' ')
    const keys = keysInOrder(command, own).slice(0, most)
    return { command, keys, name: second ?? first, group: second === undefined ? (late.has(command) ? MORE : null) : first }
  })
}

/** The verb that an offered path stands for: `place add`, or `export` of `more export`. */
export function verbOf(group: string | null, name: string): string {
  return group === null || group === MORE ? name : `${group} ${name}`
}

/** Keys at the beginning of a definition, which people use most. */
const FIRST = 6

/** In the order in which keys are given up last: what a bare verb asks for, the first ones, what no other verb has, the rest. */
function keysInOrder({ form = [], options }: Command, all: readonly Command[]): string[] {
  const keys = Object.keys(options)
  const peculiar = keys.filter((key) => all.every((other) => other.options === options || other.options[key] === undefined))
  return [...new Set([...form, ...keys.slice(0, FIRST), ...peculiar, ...keys])]
}

/** How many options each verb can have so that all of them fit. */
function mostOptions(commands: readonly Command[]): number {
  for (let most: number = LIMITS.optionsOfVerb; most > 1; most--) if (lettersWith(commands, most) <= LIMITS.commandLetters - SPARE) return most
  return 1
}

/** Names and descriptions of the root and its groups. */
const SPARE = 600

function lettersWith(commands: readonly Command[], most: number): number {
  const each = commands.map((command) => {
    const keys = keysInOrder(command, commands).slice(0, most)
    const options = keys.map((key) => key.length + Math.min(LIMITS.description, describe(command, key, keys).length))
    return command.verb.length + Math.min(LIMITS.description, command.summary.length) + options.reduce((sum, one) => sum + one, 0)
  })
  return each.reduce((sum, one) => sum + one, 0)
}

/** What an option says of itself; the free text says that it takes the keys which have no option. */
export function describe({ options }: Command, key: string, offered: readonly string[]): string {
  const option = options[key]
  if (option === undefined) throw new Error(`${key} is no option.`)
  const left = Object.keys(options).filter((name) => !offered.includes(name))
  return option.free && left.length > 0 ? `${option.summary}; also ${left[0]}:… and other keys` : option.summary
}

function firstWord(verb: string): string {
  return verb.split(' ')[0] ?? verb
}
