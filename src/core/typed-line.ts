import { type Command, findCommand, ROOTS, type Root } from './command.ts'
import { type Invocation, LONGEST_LINE, LONGEST_WITH_REPORT, lineTrouble, withControlsShown, withoutControls, withoutDirectionMarks } from './invocation.ts'
import type { FormError } from './reply.ts'
import { readReportForm, typeReportForm } from './report-form.ts'
import { readForm, type TypedForm, typeForm } from './typed-form.ts'

/** A typed line as an invocation, or what was wrong with it. */
export type TypedLine =
  | { readonly ok: true; readonly invocation: Pick<Invocation, 'root' | 'verb' | 'values' | 'typed'>; readonly removed: number }
  | { readonly ok: false; readonly errors: readonly FormError[]; readonly typed: string }

/** Reads `[/]root verb …`. The root may be left out before a verb of `event`; a bare root asks for its help. */
export function readLine(line: string, commands: readonly Command[]): TypedLine {
  const { root, verb, rest, command } = commandOf(line, commands)
  const report = command !== undefined && reportKey(command) !== null
  const trouble = report ? lineTrouble(withoutControls(line), LONGEST_WITH_REPORT) : lineTrouble(line)
  if (trouble !== null) return { ok: false, errors: [{ key: 'line', message: trouble, example: null }], typed: withControlsShown(line.slice(0, 500)) }
  const { line: typed, removed } = withoutDirectionMarks(withPlainBreaks(line.trim()))
  if (command === undefined) return { ok: true, invocation: { root, verb, values: {}, typed }, removed }
  const form = formOf(afterWords(withoutDirectionMarks(rest).line, verb), command, commands)
  if (form.errors.length > 0) return { ok: false, errors: form.errors, typed: shownAgain(typed) }
  return { ok: true, invocation: { root, verb, values: mutable(form.values), typed }, removed }
}

/** The command of a line whose keys may stand anywhere in it; undefined where there is none, or it takes a whole report. */
export function commandTyped(line: string, commands: readonly Command[]): Command | undefined {
  const { command } = commandOf(line, commands)
  return command === undefined || reportKey(command) !== null || lineTrouble(line) !== null ? undefined : command
}

/** What a line begins with, and the rest of it with plain line breaks. */
function commandOf(line: string, commands: readonly Command[]) {
  const { root, rest } = rootOf(withPlainBreaks(line.trim()), commands)
  const verb = verbOf(rest, root, commands)
  return { root, verb, rest, command: findCommand(commands, root, verb) }
}

function formOf(line: string, { root, options }: Command, commands: readonly Command[]): TypedForm {
  const names = Object.keys(options)
  const free = names.find((name) => options[name]?.free === true) ?? null
  const holder = names.find((name) => options[name]?.holds !== undefined)
  const inside = holder === undefined ? {} : { holder: { key: holder, holds: options[holder]?.holds ?? [] } }
  const elsewhere = free !== null && options[free]?.aboutKeys === true ? [] : keysOf(root, commands)
  const keys = { names, free, elsewhere, ...inside }
  return free !== null && options[free]?.report === true ? readReportForm(withoutControls(line), { ...keys, free }) : readForm(line, keys)
}

/** The key that takes a whole report; null of most verbs. */
function reportKey({ options }: Command): string | null {
  return Object.keys(options).find((name) => options[name]?.report === true) ?? null
}

/** The line that gives a command these values. */
export function lineOf(command: Pick<Command, 'root' | 'verb' | 'options'>, values: Readonly<Record<string, readonly string[]>>): string {
  const { root, verb, options } = command
  const names = Object.keys(options)
  const free = names.find((name) => options[name]?.free === true) ?? null
  const form = free !== null && options[free]?.report === true ? typeReportForm(values, { names, free }) : typeForm(values, free)
  return `${root} ${verb} ${form}`.trim()
}

/** What was typed, for an answer that says what was wrong: of a very long line, its beginning. */
export function shownAgain(typed: string): string {
  return typed.length > LONGEST_LINE ? `${typed.slice(0, SHOWN)} …` : typed
}

const SHOWN = 500

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
