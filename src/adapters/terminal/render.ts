import type { Content, Reply } from '../../core/reply.ts'
import { text } from './inline.ts'
import { renderers } from './render/index.ts'
import type { Renderer } from './render/renderer.ts'
import type { Sheet } from './sheet.ts'
import { wrap } from './wrap.ts'

/** An answer as it stands on the screen, and under it what can be done next, by number. A question numbers its own choices. */
export function render(reply: Reply, sheet: Sheet): string {
  const next = reply.actions.map((action, at) => `${at + 1}\u00a0${text(action.label).replaceAll(' ', '\u00a0')}`).join('  ')
  const lines = [...show(reply.content, sheet), ...(next === '' ? [] : [sheet.pens.dim(wrap(next, sheet.width))])]
  return lines.join('\n')
}

function show<K extends Content['kind']>(content: Extract<Content, { kind: K }>, sheet: Sheet): string[] {
  return (renderers[content.kind] as Renderer<K>)(content, sheet)
}
