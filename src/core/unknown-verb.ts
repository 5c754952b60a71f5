import type { Answer, Command } from './command.ts'
import { nearest } from './nearest.ts'
import { otherVerb } from './other-verbs.ts'
import type { ReplyAction } from './reply.ts'

/** Words that begin a question: they belong to what is looked for. */
const ASKING = /^(?:who|what|which|when|where|how|any)$/
/** A longer line is sent again by whoever typed it. */
const LONGEST_OFFERED = 1000

/** What to answer to a verb that there is not: which one may be meant, and the line with it, so that nothing need be typed again. */
export function unknownVerb(commands: readonly Command[], root: string, verb: string, typed: string): Answer {
  const all = commands.filter((command) => command.root === root).map((command) => command.verb)
  const [group = ''] = verb.split(' ')
  const inGroup = all.filter((known) => known.startsWith(`${group} `))
  if (inGroup.length > 0 && (verb === group || verb === `${group} help`)) return wantsMore(root, group, inGroup)
  const verbs = inGroup.length > 0 ? inGroup : all
  const near = nearest(verb, verbs)
  const meant = otherVerb(commands, root, verb) ?? (near === null ? null : `/${root} ${near}`)
  const message = `There is no /${root} ${verb.slice(0, 80)}.${meant === null ? '' : ` Did you mean ${meant}?`}`
  return {
    content: { kind: 'notice', level: 'error', body: [{ t: 'text', v: message }], hint: [{ t: 'text', v: `/${root} knows: ${verbs.join(', ')}.` }] },
    actions: offers(commands, root, verb, meant, typed),
    ok: false,
  }
}

function wantsMore(root: string, group: string, verbs: readonly string[]): Answer {
  const body = `/${root} ${group} takes one more word: ${verbs.join(', ')}.`
  const hint = `All of them: /${root} help ${group}`
  return { content: { kind: 'notice', level: 'info', body: [{ t: 'text', v: body }], hint: [{ t: 'text', v: hint }] }, ok: false }
}

/** The line with the verb that is meant. Where none is, the words of a sentence may be something to find, or something to log. */
function offers(commands: readonly Command[], root: string, verb: string, meant: string | null, typed: string): ReplyAction[] {
  const rest = typed.slice(typed.indexOf(verb) + verb.length).trim()
  if (rest === '' || !typed.includes(verb) || typed.length > LONGEST_OFFERED) return []
  if (meant !== null) return [{ label: `Yes, ${meant}`, command: `${meant.slice(1)} ${ASKING.test(verb.toLowerCase()) ? `${verb} ` : ''}${rest}` }]
  const known = (name: string): boolean => commands.some((command) => command.root === 'event' && command.verb === name)
  if (root !== 'event' || !known('find') || !known('log')) return []
  return [
    { label: 'Find it', command: `event find ${verb} ${rest}` },
    { label: 'Log it', command: `event log ${verb} ${rest}` },
  ]
}
