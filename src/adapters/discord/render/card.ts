import { eventId } from '../../../core/event.ts'
import type { CardField, Content } from '../../../core/reply.ts'
import { bold, inline, small } from '../inline.ts'
import { ACCENTS, type Menu, panel, type Row } from '../panel.ts'
import { coded } from '../text.ts'
import { correctMenu } from './correct.ts'
import type { Renderer } from './renderer.ts'

type Card = Extract<Content, { kind: 'eventCard' | 'entryCard' }>

/** One event or entry: what it is, what looks odd, field by field, and the line that recreates it. */
export const eventCard: Renderer<'eventCard'> = (content, commands) => {
  const menus: Menu[] = content.event.status === 'live' ? correctMenu(eventId(content.event.no), content.recreate, commands) : []
  return panel({ accent: ACCENTS.card, ...parts(content), menus })
}

export const entryCard: Renderer<'entryCard'> = (content) => panel({ accent: ACCENTS.card, ...parts(content) })

function parts({ heading, notes, fields, recreate }: Card) {
  return {
    head: [`### ${inline(heading)}`, ...notes.map((note) => `▸ ${inline(note)}`)],
    rows: fields.map(fieldRow),
    tail: recreate === null ? [] : [small(coded(recreate))],
    unit: 'fields',
  }
}

/** The label stands before the first line; further lines are set in under it. */
export function fieldRow({ label, lines }: CardField): Row {
  const [first = [], ...others] = lines
  return { text: [`${bold(label)}  ${inline(first)}`, ...others.map((line) => `\u2003${inline(line)}`)].filter((line) => line !== '').join('\n') }
}
