import { type Command, findCommand, type NameSource, type Option, ROOTS, type Root } from '../../core/command.ts'
import { fold } from '../../core/fold.ts'
import { quote } from '../../core/quote.ts'
import { type WordAt, wordAt } from './word-at.ts'

/** What a word may become. `word` is the end of the line that the candidates replace. */
export interface Candidates {
  readonly word: string
  readonly candidates: readonly string[]
}

/** Asks the desk for names that fit the typed letters. */
export type Names = (what: NameSource, typed: string) => Promise<readonly string[]>

/** Words of the terminal itself. */
export const LEAVING = ['exit', 'quit']

/** Completes a typed line up to the cursor: roots and verbs, then the verb's keys, the values after a key, and names where the verb takes them bare. */
export async function complete(line: string, commands: readonly Command[], names: Names): Promise<Candidates> {
  const at = wordAt(line)
  const typed = [...at.before.matchAll(/\S+/gu)].map(([word]) => word.replace(/^\//u, '').toLowerCase())
  if (typed.length === 0) return verbsAndRoots(at, commands)
  const root = ROOTS.find((known) => known === typed[0])
  const words = root === undefined ? typed : typed.slice(1)
  const command = findCommand(commands, root ?? 'event', words.slice(0, 2).join(' ')) ?? findCommand(commands, root ?? 'event', words[0])
  return command === undefined ? starting(at, wordsAfter(words, verbsOf(commands, root ?? 'event'))) : afterVerb(at, command, names)
}

/** How verbs go on after some of their words: some have two. */
function wordsAfter(words: readonly string[], verbs: readonly string[]): string[] {
  const begun = words.map((word) => `${word} `).join('')
  return verbs.flatMap((verb) => (verb.startsWith(begun) ? [verb.slice(begun.length)] : []))
}

/** Completes the value of one key on its own, as a form asks for it. */
export async function completeValue(typed: string, option: Option<unknown>, names: Names): Promise<Candidates> {
  return { word: typed, candidates: await valuesOf(option, typed, names) }
}

function verbsAndRoots(at: WordAt, commands: readonly Command[]): Candidates {
  const slash = at.raw.startsWith('/') ? '/' : ''
  const roots = ROOTS.filter((root) => commands.some((command) => command.root === root))
  const words = [...verbsOf(commands, 'event'), ...roots, ...(slash === '' ? LEAVING : [])]
  return starting(
    at,
    words.map((word) => slash + word),
  )
}

function verbsOf(commands: readonly Command[], root: Root): string[] {
  return commands.filter((command) => command.root === root).map((command) => command.verb)
}

async function afterVerb(at: WordAt, { options }: Command, names: Names): Promise<Candidates> {
  if (at.key !== null) {
    const key = at.key.toLowerCase()
    const values = options[key] === undefined ? [] : await valuesOf(options[key], at.value, names)
    return spaced(
      at,
      values.map((value) => `${key}:${quote(value)}`),
    )
  }
  const free = Object.values(options).find((option) => option.free)
  const bare = free === undefined ? [] : await valuesOf(free, at.value, names)
  if (at.raw !== at.value) return spaced(at, bare.map(quote))
  const keys = Object.keys(options).filter(
    (key) => options[key]?.free === false && key.startsWith(at.raw.toLowerCase()) && (options[key].many || !at.before.includes(` ${key}:`)),
  )
  return bare.length > 0 && keys.length === 0
    ? spaced(at, bare.map(quote))
    : { word: at.raw, candidates: [...bare.map(quote), ...keys.map((key) => `${key}:`)] }
}

/** The values that a key may take. Where it takes several, what stands before the last `;` is left as it is. */
async function valuesOf({ complete: from, many }: Option<unknown>, value: string, names: Names): Promise<string[]> {
  if (from === null) return []
  const cut = many ? value.lastIndexOf(';') + 1 : 0
  const typed = value.slice(cut).trimStart()
  const head = cut === 0 ? '' : `${value.slice(0, cut)} `
  const found = typeof from === 'string' ? await names(from, typed) : from.filter((word) => fold(word).startsWith(fold(typed)))
  return found.map((name) => head + name)
}

function starting(at: WordAt, words: readonly string[]): Candidates {
  return spaced(
    at,
    words.filter((word) => word.startsWith(at.raw.toLowerCase())),
  )
}

/** The only candidate is a finished word: the next one can follow. */
function spaced(at: WordAt, candidates: readonly string[]): Candidates {
  return { word: at.raw, candidates: candidates.length === 1 ? [`${candidates[0]} `] : candidates }
}
