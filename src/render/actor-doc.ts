import { type Actor, INTER, type Relation } from '../core/actor/actor.ts'
import { saysRelation } from '../core/actor/check-actor.ts'
import type { ActorSheet } from '../core/actor/sheet.ts'
import { counted } from '../core/counted.ts'
import { countryName } from '../core/country.ts'
import type { Block, Content, Line } from '../core/reply.ts'
import { quiet, text } from './inline.ts'

/** So many members are listed; the others are counted. */
const MEMBERS_SHOWN = 12
/** So many names are shown even in short. */
const FEW = 8

/** An actor whole: what it is, its names, its relations both ways with their sources, how often the log names it. Under a heading, in short. */
export function actorDoc(sheet: ActorSheet, heading: string | null, notes: readonly Line[]): Content {
  const { no, facts, events } = sheet
  const id = no === null ? ' (starter registry)' : ` (A-${no})`
  return {
    kind: 'doc',
    title: `${heading === null ? '' : `${heading} `}${facts.name}${id}`,
    blocks: [
      {
        kind: 'lines',
        lines: [
          ...notes,
          ...about(facts),
          ...relations(sheet, heading === null ? MEMBERS_SHOWN : 0),
          [text(`In the log: ${counted(events, 'event')} under its own names`)],
        ],
      },
      ...(heading === null || facts.names.length <= FEW ? nameTable(facts) : []),
      ...(facts.sources.length === 0 || heading !== null ? [] : [lines('Listed in', facts.sources.join('; '))]),
    ],
  }
}

function lines(label: string, value: string): Block {
  return { kind: 'lines', lines: [[quiet(`${label}: `), text(value)]] }
}

function about({ inter, countries, note }: Actor): Line[] {
  const what = [
    inter === null ? 'kind not stated' : `${INTER[inter]} (inter ${inter})`,
    ...(countries.length === 0 ? [] : [countries.map(countryName).join(', ')]),
  ]
  return [[text(what.join(' · '))], ...(note === null ? [] : [[text(note)]])]
}

function relations({ facts, incoming, merged, called }: ActorSheet, shown: number): Line[] {
  const name = (key: string): string => called.find((one) => one.key === key)?.name ?? key
  const own = facts.relations.map((relation) => relationLine(`It ${saysRelation(relation.type)} ${name(relation.to)}`, relation))
  const others = incoming.slice(0, shown).map(({ from, relation }) => relationLine(`${name(from)} ${saysRelation(relation.type)} it`, relation))
  const more = incoming.length - others.length
  return [
    ...(facts.mergedInto === null ? [] : [[text(`Merged into ${name(facts.mergedInto)}: its names are that actor’s`)]]),
    ...merged.map((key): Line => [text(`${name(key)} is merged into it`)]),
    ...own,
    ...others,
    ...(more > 0 ? [[text(`${shown === 0 ? '' : 'and '}${more} ${shown === 0 ? (more === 1 ? 'actor points' : 'actors point') : 'more point'} to it`)]] : []),
  ]
}

function relationLine(says: string, { from, until, source }: Relation): Line {
  return [text(`${says}${span(from, until)}`), quiet(` · ${source}`)]
}

function span(from: string | undefined, until: string | undefined): string {
  return `${from === undefined ? '' : `, since ${from}`}${until === undefined ? '' : `, until ${until}`}`
}

function nameTable({ names }: Actor): Block[] {
  if (names.length === 0) return []
  const rows = names.map(({ name, kind, lang, from, until, usedBy }) => [name, kind, lang ?? '', from ?? '', until ?? '', usedBy ?? ''])
  return [{ kind: 'table', columns: ['name', 'kind', 'language', 'from', 'until', 'used by'], rows }]
}
