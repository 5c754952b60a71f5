import type { Button, KnownBlock } from '@slack/types'
import type { Content, Reply } from '../../core/reply.ts'
import { buttonRow } from './buttons.ts'
import { LIMITS } from './limits.ts'
import { type Piece, plain } from './piece.ts'
import { type Budget, MESSAGE, type Plan, plan } from './plan.ts'
import { renderers } from './render/index.ts'
import { showLine } from './render/list.ts'
import type { Renderer, Sheet } from './render/renderer.ts'
import { clean } from './text.ts'

/** A picture that Slack has already, by the id of its file. */
export interface Drawn {
  readonly file: string
  readonly alt: string
}

/** How an answer is shown: beside the renderers' sheet, buttons of the adapter's own, pictures, and the room there is. */
export interface Setting extends Sheet {
  readonly more?: readonly Button[]
  readonly pictures?: readonly Drawn[]
  readonly budget?: Budget
}

/** An answer as blocks, with the buttons of what can be done next under it. */
export function render(reply: Reply, { tokens, tables, more = [], pictures = [], budget = MESSAGE }: Setting): Plan {
  const foot: KnownBlock[] = buttonRow('next', reply.actions, tokens, more)
  const images = pictures.map(({ file, alt }): Piece => {
    return { is: 'block', block: { type: 'image', slack_file: { id: file }, alt_text: plain(clean(alt) || 'Picture', LIMITS.alt).text }, cut: null }
  })
  return plan([...show(reply.content, { tokens, tables }), ...images], foot, budget)
}

function show<K extends Content['kind']>(content: Extract<Content, { kind: K }>, sheet: Sheet): readonly Piece[] {
  return (renderers[content.kind] as Renderer<K>)(content, sheet)
}

/** The typed lines for which an answer has buttons, those of its rows included. */
export function offersOf({ content, actions }: Reply): string[] {
  const own = actions.map(({ command }) => command)
  return [...new Set([...own, ...inside(content)])]
}

function inside(content: Content): string[] {
  if (content.kind === 'question') return content.choices.map(({ command }) => command)
  if (content.kind === 'eventList') return content.rows.map(({ no }) => showLine(no))
  if (content.kind === 'drafts') return content.drafts.flatMap((draft) => draft.actions.map(({ command }) => command))
  const blocks =
    content.kind === 'doc' || content.kind === 'help' ? content.blocks : content.kind === 'digest' ? content.sections.flatMap((one) => one.blocks) : []
  return blocks.flatMap((block) => (block.kind === 'events' ? block.rows.map(({ no }) => showLine(no)) : []))
}
