import { Refusal } from '../src/core/bad-input.ts'
import { type Answer, type Context, ROOTS, type Root } from '../src/core/command.ts'
import { nearest } from '../src/core/nearest.ts'
import { otherVerb } from '../src/core/other-verbs.ts'
import { keyHelp, rootHelp, TOPICS, topicHelp, verbHelp } from '../src/render/help.ts'

/**
 * Help on a verb of a root, on a group of verbs, on a key (of all verbs, or of the one before it: `find near:`), on a topic, or on the root itself; a root
 * before the verb asks for that one’s: `help digest add`.
 */
export function helpOn(root: Root, topic: string | null, { commands, settings }: Pick<Context, 'commands' | 'settings'>): Answer {
  const words = (topic ?? '')
    .toLowerCase()
    .replace(/^\s*\//u, '')
    .replace(/:\s*$/u, '')
    .trim()
    .split(/\s+/u)
  const other = ROOTS.find((known) => known === words[0])
  const [of, asked] = other === undefined ? [root, words.join(' ')] : [other, words.slice(1).join(' ')]
  if (asked === '') return { content: rootHelp(commands, of) }
  const page = TOPICS.find((known) => known === asked)
  if (page !== undefined) return { content: topicHelp(page, settings) }
  const verbs = commands.filter((command) => command.root === of)
  const command = verbs.find((known) => known.verb === asked)
  if (command !== undefined) return { content: verbHelp(command) }
  const group = verbs.filter((known) => known.verb.startsWith(`${asked} `))
  if (group.length > 0) return { content: rootHelp(group, of) }
  const key = words.at(-1) ?? ''
  const taker = verbs.find(({ verb, options }) => asked === `${verb} ${key}` && Object.hasOwn(options, key))
  if (taker !== undefined) return { content: keyHelp([taker], key) }
  const takers = verbs.filter(({ options }) => Object.hasOwn(options, asked))
  if (takers.length > 0) return { content: keyHelp(takers, asked) }
  const meant = otherVerb(commands, of, asked)
  if (meant !== null) throw new Refusal(`There is no help on “${asked}”. Did you mean ${meant}?`, `How it is typed: ${meant.replace(' ', ' help ')}`)
  const near = nearest(asked, [...verbs.map((known) => known.verb), ...TOPICS])
  throw new Refusal(`There is no help on “${asked.slice(0, 80)}”.${near === null ? '' : ` Did you mean ${near}?`}`, `All verbs: /${of} help`)
}
