import type { Context } from '../src/core/command.ts'
import type { ReplyAction } from '../src/core/reply.ts'

/** The same question as a map and as a chart; nothing where nothing was found. `values` are those of the line that have to change for it. */
export function pictureActions({ again }: Context, events: number, values: Parameters<Context['again']>[0] = {}): ReplyAction[] {
  if (events === 0) return []
  return [
    { label: 'Map', command: again(values, 'map') },
    { label: 'Chart', command: again(values, 'chart') },
  ]
}
