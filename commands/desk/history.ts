import { defineCommand } from '../../src/core/command.ts'
import type { DeskChange } from '../../src/core/desk-change.ts'
import type { Line } from '../../src/core/reply.ts'
import { quiet, strong, text, user } from '../../src/render/inline.ts'

const SHOWN = 50

export const deskHistory = defineCommand({
  root: 'desk',
  verb: 'history',
  summary: 'Who changed the desk’s settings, roles and digests, when, and what stood before',
  detail: 'The newest first. What was done to an event stands in /event history.',
  role: 'reader',
  options: {},
  examples: [{ line: 'history', what: 'The last 50 changes of settings, roles and digests' }],
  async run(_, { desk }) {
    const changes = await desk.deskChanges(SHOWN)
    const lines = changes.length === 0 ? [[text('Settings and roles are as the desk was opened.')]] : changes.map(changeLine)
    return { content: { kind: 'doc', title: 'History of this desk', blocks: [{ kind: 'lines', lines }] }, data: changes }
  },
})

function changeLine({ at, by, from, what, whose, before, after }: DeskChange): Line {
  return [
    strong(whose === null ? what : `${what} of ${whose}`),
    text(': '),
    quiet(shown(before)),
    text(` → ${shown(after)} · by `),
    user(by),
    quiet(` · ${at.slice(0, 16).replace('T', ' ')} UTC · ${from}`),
  ]
}

/** A value as it is typed: `Asia/Damascus`, `SY; IQ`, `several=4`. */
function shown(value: unknown): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return 'nothing'
  if (Array.isArray(value)) return value.join('; ')
  const pairs = typeof value === 'object' ? Object.entries(value).map(([word, least]) => `${word}=${least}`) : [String(value)]
  return pairs.length === 0 ? 'nothing' : pairs.join('; ')
}
