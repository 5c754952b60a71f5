import type { Fault } from './spec.ts'

interface Option {
  readonly type: number
  readonly name: string
  readonly description: string
  readonly required?: boolean
  readonly choices?: readonly { readonly name: string; readonly value: unknown }[]
  readonly options?: readonly Option[]
  readonly name_localizations?: Readonly<Record<string, string>>
  readonly description_localizations?: Readonly<Record<string, string>>
}

/** Names of commands and options (developers/interactions/application-commands, “Naming”). */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u
/** All names, descriptions and choices of one command together. */
const MOST_LETTERS = 8000

/** What Discord refuses of a set of commands and its API description does not say. */
export function commandFaults(commands: readonly Option[]): Fault[] {
  return [...twice(commands, ''), ...commands.flatMap((command) => (command.type === 2 || command.type === 3 ? [] : slashFaults(command)))]
}

function slashFaults(command: Option): Fault[] {
  const letters = lettersOf(command)
  return [
    ...(letters > MOST_LETTERS ? [{ path: command.name, message: `Command exceeds maximum size (${MOST_LETTERS}): ${letters}` }] : []),
    ...optionFaults(command, command.name),
  ]
}

function optionFaults({ name, options = [] }: Option, path: string): Fault[] {
  const late = options.findIndex((option, at) => option.required === true && options.slice(0, at).some((before) => before.required !== true))
  return [
    ...(NAME.test(name) && name === name.toLowerCase() ? [] : [{ path, message: `String value did not match validation regex: ${name}` }]),
    ...(late < 0 ? [] : [{ path, message: 'Required options must be placed before non-required options' }]),
    ...twice(options, path),
    ...options.flatMap((option) => optionFaults(option, `${path}.${option.name}`)),
  ]
}

function twice(options: readonly Option[], path: string): Fault[] {
  const names = options.map(({ name, type }) => `${type === 2 || type === 3 ? type : 1}:${name}`)
  return names.flatMap((name, at) => (names.indexOf(name) < at ? [{ path, message: `There are two called ${name}` }] : []))
}

/** As Discord counts: of several languages the longest. */
function lettersOf({ name, description, choices = [], options = [], ...localised }: Option): number {
  const longest = (text: string, others: Readonly<Record<string, string>> = {}): number =>
    Math.max(...[text, ...Object.values(others)].map(({ length }) => length))
  const own = longest(name, localised.name_localizations) + longest(description, localised.description_localizations)
  const chosen = choices.map((choice) => choice.name.length + String(choice.value).length)
  return [own, ...chosen, ...options.map(lettersOf)].reduce((sum, part) => sum + part, 0)
}
