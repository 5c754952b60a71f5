import type { Command } from '../../core/command.ts'
import type { Content, Reply } from '../../core/reply.ts'
import type { Offered, Panel } from './panel.ts'
import { renderers } from './render/index.ts'
import type { Renderer } from './render/renderer.ts'
import { offered } from './use-of.ts'

/** Where an answer is shown: whom it can still be shared with, and what else is offered there. */
export interface Setting {
  readonly commands: readonly Command[]
  /** False in the channel itself, and where nothing can be pressed. */
  readonly shareable: boolean
  readonly more?: readonly Offered[]
}

/** An answer as a panel, with what it offers: its own actions, then what the place adds, then sharing. */
export function render(reply: Reply, { commands, shareable, more = [] }: Setting): Panel {
  const shown = (renderers[reply.content.kind] as Renderer<Content['kind']>)(reply.content as never, commands)
  const share: Offered[] = shareable && reply.share !== undefined ? [{ label: 'Share', use: { does: 'share', line: reply.share } }] : []
  return { ...shown, buttons: [...shown.buttons, ...reply.actions.map((action) => offered(action, commands)), ...more, ...share] }
}
