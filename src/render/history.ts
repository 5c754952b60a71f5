import { type Change, eventId, type Facts, type Revision } from '../core/event.ts'
import { logValues } from '../core/log-line.ts'
import type { Content, Line } from '../core/reply.ts'
import { UNKNOWN } from '../core/when.ts'
import { quiet, strong, text, user } from './inline.ts'

const NOTHING: Facts = { type: null, summary: '', when: UNKNOWN, places: [], by: [], on: [], outcome: null, weapons: [], tags: [], reports: [] }

const DONE: Readonly<Record<Revision['action'], string>> = { log: 'logged', edit: 'edited', retract: 'retracted', restore: 'restored', undo: 'undone' }

/** An event's history: who, when, from where, each key before and after, and why. */
export function historyDoc(no: number, revisions: readonly Revision[]): Content {
  const lines = revisions.flatMap((revision, at) => [entry(revision, at + 1), ...changeLines(revision.changes)])
  return { kind: 'doc', title: `History of ${eventId(no)}`, blocks: [{ kind: 'lines', lines }] }
}

function entry(revision: Revision, number: number): Line {
  const why = revision.why === null ? [] : [text(` · because: ${revision.why}`)]
  return [
    text(`${number}. `),
    strong(DONE[revision.action]),
    text(' by '),
    user(revision.by),
    quiet(` · ${revision.at.slice(0, 16).replace('T', ' ')} UTC · ${revision.from}`),
    ...why,
  ]
}

/** Each key that a change touched, as it is typed: `killed: 9+ → 12`. */
export function changeLines(changes: readonly Change[]): Line[] {
  return changes.flatMap((change) => {
    if (change.field === 'status') return [changeLine('status', String(change.before), String(change.after))]
    const before = logValues({ ...NOTHING, [change.field]: change.before })
    const after = logValues({ ...NOTHING, [change.field]: change.after })
    return Object.keys(after)
      .filter((key) => before[key]?.join('; ') !== after[key]?.join('; '))
      .map((key) => changeLine(key, before[key]?.join('; ') ?? '', after[key]?.join('; ') ?? ''))
  })
}

function changeLine(key: string, before: string, after: string): Line {
  return [text(`   ${key}: `), quiet(before === '' ? 'nothing' : before), text(' → '), after === '' ? quiet('nothing') : text(after)]
}
