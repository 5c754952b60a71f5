import type { Answer, Command } from './command.ts'
import { nearest } from './nearest.ts'
import { otherVerb } from './other-verbs.ts'
import type { ReplyAction } from './reply.ts'

/** Words that begin a question or a time: they belong to what is looked for. */
const KEPT = /^(?:who|what|which|when|where|how|any|last|latest|recent)$/
/** These alone ask for something, too. */
const WHOLE = /^(?:latest|recent)$/
/** "How do I log an event", "what can you do": asked of the bot, and not of the log. */
const OF_THE_BOT = /^(?:how (?:to|do i|do you|do we|can i|can we|does this|does it)|what can (?:you|i|we))\b/
/** What `show` opens: `E-1`. */
const ID = /^[etapsh]-\d+$/
/** A longer line is sent again by whoever typed it. */
const LONGEST_OFFERED = 1000

/** What to answer to a verb that there is not: which one may be meant, and the line with it, so that nothing need be typed again. */
export function unknownVerb(commands: readonly Command[], root: string, verb: string, typed: string): Answer {
  const all = commands.filter((command) => command.root === root).map((command) => command.verb)
  const [group = ''] = verb.split(' ')
  const inGroup = all.filter((known) => known.startsWith(`${group} `))
  if (inGroup.length > 0 && (verb === group || verb === `${group} help`)) return wantsMore(root, group, inGroup)
  const verbs = inGroup.length > 0 ? inGroup : all
  const said = saidOf(typed, verb)
  const meant = meantBy(commands, root, verb, said) ?? otherVerb(commands, root, verb) ?? nearVerb(root, verb, verbs)
  const message = `There is no /${root} ${verb.slice(0, 80)}.${meant === null ? '' : ` Did you mean ${meant}?`}`
  return {
    content: { kind: 'notice', level: 'error', body: [{ t: 'text', v: message }], hint: [{ t: 'text', v: `/${root} knows: ${verbs.join(', ')}.` }] },
    actions: said === null ? [] : offers(commands, root, said, meant),
    ok: false,
  }
}

function wantsMore(root: string, group: string, verbs: readonly string[]): Answer {
  const body = `/${root} ${group} takes one more word: ${verbs.join(', ')}.`
  const hint = `All of them: /${root} help ${group}`
  return { content: { kind: 'notice', level: 'info', body: [{ t: 'text', v: body }], hint: [{ t: 'text', v: hint }] }, ok: false }
}

/** The word that stood for the verb, as it was typed, and what came behind it; null of a line that is too long to be offered again. */
interface Said {
  readonly word: string
  readonly rest: string
}

function saidOf(typed: string, verb: string): Said | null {
  if (typed.length > LONGEST_OFFERED) return null
  const lower = ` ${typed.replace(/[\s/]/gu, ' ').toLowerCase()} `
  const from = lower.indexOf(` ${verb} `)
  if (from < 0 || lower.length !== typed.length + 2) return null
  const [word, rest] = [typed.slice(from, from + verb.length), typed.slice(from + verb.length).trim()]
  return /^["“«„]/u.test(word) ? { word: word.slice(1), rest: rest.replace(/["”»“]/gu, '') } : { word, rest } // a whole line in quotes
}

/** Another command that the words as a whole ask for. */
function meantBy(commands: readonly Command[], root: string, verb: string, said: Said | null): string | null {
  const known = (name: string): boolean => root === 'event' && commands.some((command) => command.root === root && command.verb === name)
  if (ID.test(verb) && known('show')) return '/event show'
  return said !== null && OF_THE_BOT.test(`${verb} ${said.rest}`.toLowerCase()) && known('help') ? '/event help' : null
}

function nearVerb(root: string, verb: string, verbs: readonly string[]): string | null {
  const near = nearest(verb, verbs)
  return near === null ? null : `/${root} ${near}`
}

/** The line with the verb that is meant. Where none is, the words of a sentence may be something to find, or something to log. */
function offers(commands: readonly Command[], root: string, { word, rest }: Said, meant: string | null): ReplyAction[] {
  const verb = word.toLowerCase()
  if (meant !== null) {
    const yes = (line: string): ReplyAction[] => [{ label: `Yes, ${meant}`, command: `${meant.slice(1)} ${line}`.trim() }]
    if (meant === '/event help') return yes('')
    if (ID.test(verb)) return yes(word.toUpperCase())
    if (KEPT.test(verb) && (rest !== '' || WHOLE.test(verb))) return yes(`${verb} ${rest}`)
    return rest === '' ? [] : yes(rest)
  }
  const known = (name: string): boolean => commands.some((command) => command.root === 'event' && command.verb === name)
  if (root !== 'event' || !known('find') || !known('log') || !/[\p{L}\p{N}]/u.test(word + rest)) return []
  const line = `${word} ${rest}`.trim()
  return [{ label: 'Find it', command: `event find ${line}` }, ...(rest === '' ? [] : [{ label: 'Log it', command: `event log ${line}` }])]
}
