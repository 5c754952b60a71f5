import { Missing, Refusal } from '../../../src/core/bad-input.ts'
import type { Answer, Context } from '../../../src/core/command.ts'
import type { Entry } from '../../../src/core/entry.ts'
import { fold } from '../../../src/core/fold.ts'
import { nearest } from '../../../src/core/nearest.ts'
import { quote } from '../../../src/core/quote.ts'
import { numberOf } from '../../../src/core/read-id.ts'
import type { Line } from '../../../src/core/reply.ts'
import { foldedNames, LINK_TYPES, type Source } from '../../../src/core/source/source.ts'
import { typeStance } from '../../../src/render/entries/source.ts'
import { text } from '../../../src/render/inline.ts'
import { changeThing, thingCard } from '../../things.ts'

export type SourceEntry = Entry<'source'>

/** The desk's source of that number or name; refuses where there is none, and says which was probably meant. */
export async function needSource({ desk }: Context, asked: string | null): Promise<SourceEntry> {
  if (asked === null) throw new Missing(['source'])
  const entries = await desk.entries('source')
  const no = numberOf('source', asked)
  const live = entries.filter(({ status }) => status === 'live')
  const found = no === null ? live.find(({ facts }) => foldedNames(facts).includes(fold(asked))) : entries.find((entry) => entry.no === no)
  if (found !== undefined) return found
  const near = nearest(
    fold(asked),
    live.flatMap(({ facts }) => foldedNames(facts)),
  )
  const meant = live.find(({ facts }) => near !== null && foldedNames(facts).includes(near))
  throw new Refusal(
    `The desk has no source “${asked}”.${meant === undefined ? '' : ` Did you mean ${meant.facts.name}?`}`,
    `Add it: /desk source add ${quote(asked)} kind:outlet`,
  )
}

/** Links by type, as they were typed, without those that are there already. */
export function withLinks(facts: Source, typed: Readonly<Record<(typeof LINK_TYPES)[number], readonly string[]>>): Source {
  const links = LINK_TYPES.flatMap((type) => typed[type].map((to) => ({ type, to })))
  const kept = facts.links.filter((link) => !links.some((one) => one.type === link.type && fold(one.to) === fold(link.to)))
  return { ...facts, links: [...kept, ...links] }
}

/** What is to become of a source; `heading` says so on its card. */
interface Wanted {
  readonly facts: Source
  readonly action: 'edit' | 'merge' | 'unmerge'
  readonly why: string | null
  readonly heading: string
}

/** Changes a source and shows it as it stands then. */
export async function changeSource(context: Context, entry: SourceEntry, { facts, action, why, heading }: Wanted): Promise<Answer> {
  const changed = await changeThing(context, entry, { action, facts: { mergedInto: undefined, ...facts }, why })
  if (changed.version === entry.version) throw new Refusal(`That is what S-${entry.no} ${entry.facts.name} says already; nothing was changed.`)
  return shownSource(context, await needSource(context, `S-${entry.no}`), heading)
}

/** A source's card; what was just done to it stands before its name. */
export async function shownSource(context: Context, entry: SourceEntry, heading: string | null): Promise<Answer> {
  const [history, entries] = await Promise.all([context.desk.history('source', entry.no), context.desk.entries('source')])
  const live = entries.filter(({ status }) => status === 'live')
  const { language } = context.settings
  const name = quote(entry.facts.name)
  return {
    content: thingCard(entry, {
      language,
      zone: null,
      heading,
      notes: [...mergers(live, entry), ...strangers(live, entry.facts)],
      changes: history.length - 1,
    }),
    actions: [
      ...(heading === null ? [] : [{ label: 'Undo', command: 'event undo' }]),
      { label: 'Its events', command: `event find source:${name}` },
      { label: 'History', command: `event history S-${entry.no}` },
    ],
    data: entry,
  }
}

/** Which source it is, where it was merged; or which others are it. */
function mergers(entries: readonly SourceEntry[], { no, facts: { mergedInto } }: SourceEntry): Line[] {
  const into = entries.find((other) => other.no === mergedInto)
  const parts = entries.filter((other) => other.facts.mergedInto === no)
  return [
    ...(into === undefined ? [] : [[text(`It is merged into S-${into.no} ${into.facts.name}: all that names it counts as that one’s.`)]]),
    ...parts.map(partLine),
  ]
}

/** `S-2 Weekly, WK is merged into it. What is said of that one holds for this one: republishes South Front.` */
function partLine({ no, facts: { name, spellings, stances, links } }: SourceEntry): Line {
  const said = [...stances.map(typeStance), ...links.map(({ type, to }) => `${type} ${to}`)]
  const holds = said.length === 0 ? 'Its names count as this one’s.' : `What is said of that one holds for this one: ${said.join(', ')}.`
  return [text(`S-${no} ${[name, ...spellings].join(', ')} is merged into it. ${holds}`)]
}

/** Linked sources that the desk has no entry of: links lead no further there. */
function strangers(entries: readonly SourceEntry[], { links }: Source): Line[] {
  const known = entries.flatMap(({ facts }) => foldedNames(facts))
  const unknown = links.map(({ to }) => to).filter((to) => !known.includes(fold(to)))
  return unknown.map((to) => [text(`${to} is no source of this desk yet; it counts as written. /desk source add ${quote(to)}`)])
}
