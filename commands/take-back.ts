import { Refusal } from '../src/core/bad-input.ts'
import type { Context } from '../src/core/command.ts'
import type { Member } from '../src/core/member.ts'
import { type Revision, stoodBefore } from '../src/core/revision.ts'
import { sameValue } from '../src/core/same-value.ts'
import { stampOf } from '../src/core/stamp.ts'
import { changeThing, idOf, needOwnThing, needThing, type Thing, type ThingChange } from './things.ts'

/** Takes back a change of the member's, and gives what it changed as it stands then. Throws Refusal where others have built on it since. */
export async function takeBack(context: Context, change: Revision): Promise<Thing> {
  const { desk, member } = context
  const thing = await (addsReport(change) ? needThing(context, change) : needOwnThing(context, change))
  if (change.action === 'log') refuseLater(thing, await desk.history(change.subject, change.no), member)
  const stamp = stampOf(context)
  return pairs(change)
    ? (await desk.undoPairing(change.seq, stamp)).event
    : changeThing(context, thing, { action: 'undo', ...before(change, thing), why: null, undoes: change.seq })
}

/** Whether a change did no more than add a report, which a logger may do to anybody's event. */
function addsReport({ subject, changes }: Revision): boolean {
  const [change, ...others] = changes
  if (subject !== 'event' || change?.field !== 'reports' || others.length > 0) return false
  const [before, after] = [change.before, change.after]
  return Array.isArray(before) && Array.isArray(after) && after.length === before.length + 1 && sameValue(after.slice(0, -1), before)
}

/** Whether a change merged two events or parted them. */
function pairs({ subject, action }: Revision): boolean {
  return subject === 'event' && (action === 'merge' || action === 'unmerge')
}

/** Refuses to undo a logging that others have built on since. */
function refuseLater(thing: Thing, history: readonly Revision[], member: Member): void {
  const id = idOf(thing)
  if (thing.status === 'retracted')
    throw new Refusal(`${id}, which you logged, is retracted already. There is nothing else of yours to take back.`, `Look at it: /event history ${id}`)
  const other = history.find(({ byKey, action }) => action !== 'log' && byKey !== member.key)
  if (other !== undefined)
    throw new Refusal(
      `${other.by} has changed ${id} since you logged it; taking it back would undo that too.`,
      `Retract it, saying why: /event retract ${id} why:"…"`,
    )
}

/** The values before a change. Throws Refusal where the same field was changed again since. */
function before(change: Revision, thing: Thing): Pick<ThingChange, 'facts' | 'status'> {
  for (const { field, after } of change.changes) {
    const now = field === 'status' ? thing.status : (thing.facts as Readonly<Record<string, unknown>>)[field]
    if (!sameValue(now, after)) {
      throw new Refusal(`${idOf(thing)} was changed again since; taking your change back would undo that too.`, `Look at it: /event history ${idOf(thing)}`)
    }
  }
  return stoodBefore(change)
}
