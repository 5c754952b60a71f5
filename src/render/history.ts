import { entryId, type Subject } from '../core/entry.ts'
import { eventId, NO_FACTS } from '../core/event.ts'
import { logValues } from '../core/log-line.ts'
import type { Content, Line } from '../core/reply.ts'
import type { Change, Revision } from '../core/revision.ts'
import { entryForms } from './entries/index.ts'
import { quiet, strong, text, user } from './inline.ts'

const DONE: Readonly<Record<Revision['action'], string>> = {
  log: 'logged',
  edit: 'edited',
  retract: 'retracted',
  restore: 'restored',
  merge: 'merged',
  unmerge: 'parted',
  undo: 'undone',
}

/** A history: who, when, from where, each key before and after, and why. */
export function historyDoc(subject: Subject, no: number, revisions: readonly Revision[]): Content {
  const lines = revisions.flatMap((revision, at) => [entry(revision, at + 1), ...changeLines(subject, revision.changes)])
  return { kind: 'doc', title: `History of ${entryId(subject, no)}`, blocks: [{ kind: 'lines', lines }] }
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
export function changeLines(subject: Subject, changes: readonly Change[]): Line[] {
  return changes.flatMap((change) => {
    if (change.field === 'mergedInto' && subject === 'event') return [changeLine('part of', ids([change.before]), ids([change.after]))]
    if (change.field === 'apart') return [changeLine('not the same as', ids(change.before), ids(change.after))]
    if (change.field === 'status') return [changeLine('status', String(change.before), String(change.after))]
    const [before, after] = [typed(subject, change.field, change.before), typed(subject, change.field, change.after)]
    return Object.keys(after)
      .filter((key) => before[key]?.join('; ') !== after[key]?.join('; '))
      .map((key) => {
        const [gone, come] = subject === 'event' && key !== 'also' ? [before[key], after[key]] : unlike(before[key] ?? [], after[key] ?? [])
        return changeLine(key, gone?.join('; ') ?? '', come?.join('; ') ?? '')
      })
  })
}

/** What stands in one list alone: an entry may have a hundred names of which one has changed, an event fifty reports. In other order, all. */
function unlike(before: readonly string[], after: readonly string[]): [gone: readonly string[], come: readonly string[]] {
  const parts = [before.filter((one) => !after.includes(one)), after.filter((one) => !before.includes(one))] as const
  return parts[0].length + parts[1].length === 0 ? [before, after] : [...parts]
}

/** `E-10, E-14`. */
function ids(numbers: unknown): string {
  return Array.isArray(numbers) ? numbers.flatMap((no) => (typeof no === 'number' ? eventId(no) : [])).join(', ') : ''
}

/** One field as it is typed, by key. */
function typed(subject: Subject, field: string, value: unknown): Readonly<Record<string, readonly string[]>> {
  return subject === 'event' ? logValues({ ...NO_FACTS, [field]: value }) : entryForms[subject].values({ [field]: value })
}

function changeLine(key: string, before: string, after: string): Line {
  return [text(`   ${key}: `), quiet(before === '' ? 'nothing' : before), text(' → '), after === '' ? quiet('nothing') : text(after)]
}
