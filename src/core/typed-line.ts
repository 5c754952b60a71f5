import type { Command, Root } from './command.ts'
import { ROOTS } from './command.ts'
import { type Invocation, lineTrouble, withControlsShown, withoutDirectionMarks } from './invocation.ts'
import type { FormError } from './reply.ts'
import { readForm } from './typed-form.ts'

/** A typed line as an invocation, or what was wrong with it. */
export type TypedLine =
  | { readonly ok: true; readonly invocation: Pick<Invocation, 'root' | 'verb' | 'values' | 'typed'>; readonly removed: number }
  | { readonly ok: false; readonly errors: readonly FormError[]; readonly typed: string }

/** Reads `[/]root verb …`. The root may be left out before a verb of `event`; a bare root asks for its help. */
export function readLine(line: string, commands: readonly Command[]): TypedLine {
  const trouble = lineTrouble(line)
  if (trouble !== null) return { ok: false, errors: [{ key: 'line', message: trouble, example: null }], typed: withControlsShown(line.slice(0, 500)) }
  const { line: typed, removed } = withoutDirectionMarks(withPlainBreaks(line.trim()))
  const { root, rest } = rootOf(typed, commands)
  const verb = verbOf(rest, root, commands)
  const command = commands.find((known) => known.root === root && known.verb === verb)
  if (command === undefined) return { ok: true, invocation: { root, verb, values: {}, typed }, removed }
  const names = Object.keys(command.options)
  const form = readForm(afterWords(rest, verb), {
    names,
    free: names.find((name) => command.options[name]?.free === true) ?? null,
    elsewhere: keysOf(root, commands),
  })
  if (form.errors.length > 0) return { ok: false, errors: form.errors, typed }
  return { ok: true, invocation: { root, verb, values: mutable(form.values), typed }, removed }
}

/** The verb that a line begins with, of one word or of two; the first words where it is none. */
function verbOf(rest: string, root: Root, commands: readonly Command[]): string {
  const [first = '', second = ''] = (/^(\S*)(?:\s+(\S+))?/u.exec(rest) ?? []).slice(1).map((word) => word?.toLowerCase())
  const verbs = commands.filter((command) => command.root === root).map((command) => command.verb)
  if (verbs.includes(`${first} ${second}`)) return `${first} ${second}`
  if (verbs.includes(first)) return first
  const group = verbs.some((verb) => verb.startsWith(`${first} `))
  return group ? `${first} ${second}`.trim() : first || 'help'
}

/** What follows the words of a verb. */
function afterWords(rest: string, verb: string): string {
  return verb.split(' ').reduce((line, word) => line.trimStart().slice(word.length), rest)
}

/** Line breaks of every kind as `\n`, which all that prints a text knows. */
function withPlainBreaks(line: string): string {
  return line.replace(/\r\n?|[\u2028\u2029]/gu, '\n')
}

function rootOf(typed: string, commands: readonly Command[]): { root: Root; rest: string } {
  const [, word = '', rest = ''] = /^\/?(\S*)\s*(.*)$/su.exec(typed) ?? []
  const root = ROOTS.find((known) => known === word.toLowerCase())
  if (root !== undefined && commands.some((command) => command.root === root)) return { root, rest }
  return { root: 'event', rest: typed.replace(/^\//, '') }
}

function mutable(values: Readonly<Record<string, readonly string[]>>): Invocation['values'] {
  return Object.fromEntries(Object.entries(values).map(([key, list]) => [key, [...list]]))
}

/** The keys that any verb of a root has. */
function keysOf(root: Root, commands: readonly Command[]): string[] {
  return commands.filter((command) => command.root === root).flatMap((command) => Object.keys(command.options))
}
