import { Refusal } from '../../src/core/bad-input.ts'
import { defineCommand } from '../../src/core/command.ts'
import type { Status } from '../../src/core/event.ts'
import type { Member } from '../../src/core/member.ts'
import type { Line } from '../../src/core/reply.ts'
import type { Revision } from '../../src/core/revision.ts'
import { sameValue } from '../../src/core/same-value.ts'
import { changeLines } from '../../src/render/history.ts'
import { text } from '../../src/render/inline.ts'
import { one, readWhole } from '../../src/text/options/option.ts'
import { changeThing, idOf, needOwnThing, needThing, type Thing, type ThingChange, thingCard } from '../things.ts'

export const undo = defineCommand({
  root: 'event',
  verb: 'undo',
  summary: 'Take back your last change',
  detail: 'An event just logged is retracted; an edit goes back to what stood before. Again takes back the change before that. The history keeps both.',
  role: 'logger',
  options: {
    change: one({ summary: 'The number of a change of yours, as a button has it; without it, your last', example: '12' }, (raw) =>
      readWhole(raw, 1, Number.MAX_SAFE_INTEGER),
    ),
  },
  examples: [{ line: 'undo', what: 'The last thing that you logged, edited, retracted or restored' }],
  async run(input, context) {
    const { desk, member, settings } = context
    const last = await (input.change === null ? desk.lastChange(member.key) : desk.ownChange(member.key, input.change))
    if (last === null)
      throw new Refusal(input.change === null ? 'There is no change of yours to take back.' : `Change ${input.change} is not yours, or is taken back already.`)
    const thing = await (addsReport(last) ? needThing(context, last) : needOwnThing(context, last))
    if (last.action === 'log') refuseLater(thing, await desk.history(last.subject, last.no), member)
    const undone = pairs(last)
      ? (await desk.undoPairing(last.seq, { by: member, at: context.now.toISOString(), from: context.from })).event
      : await changeThing(context, thing, { action: 'undo', ...before(last, thing), why: null, undoes: last.seq })
    const history = await desk.history(last.subject, last.no)
    const notes = [...changeLines(last.subject, history.at(-1)?.changes ?? []), ...asDelivered(undone)]
    return {
      content: thingCard(undone, { language: settings.language, zone: null, heading: 'Undone', notes, changes: history.length - 1 }),
      actions: [
        { label: 'History', command: `event history ${idOf(thing)}` },
        ...(undone.status === 'retracted' && !('mergedInto' in undone && undone.mergedInto !== null)
          ? [{ label: 'Restore', command: `event restore ${idOf(thing)}` }]
          : []),
      ],
      data: undone,
    }
  },
})

/** Whether a change did no more than add a report, which a logger may do to anybody's event. */
function addsReport({ subject, changes }: Revision): boolean {
  const [change, ...others] = changes
  if (subject !== 'event' || change?.field !== 'reports' || others.length > 0) return false
  const [before, after] = [change.before, change.after]
  return Array.isArray(before) && Array.isArray(after) && after.length === before.length + 1 && sameValue(after.slice(0, -1), before)
}

/** An actor of the starter register that was this desk’s by the change alone. */
function asDelivered(thing: Thing): Line[] {
  const own = thing.status === 'retracted' && 'starter' in thing.facts && thing.facts.starter !== null
  return own ? [[text('Your changes of it are taken back: it is as it was delivered.')]] : []
}

/** Whether a change merged two events or parted them. */
function pairs({ subject, action }: Revision): boolean {
  return subject === 'event' && (action === 'merge' || action === 'unmerge')
}

/** Taking back what was just logged must not take back what others have done with it since. */
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

/** What stood before a change; refuses where the same field was changed again since. */
function before(change: Revision, thing: Thing): Pick<ThingChange, 'facts' | 'status'> {
  if (change.action === 'log') return { status: 'retracted' }
  for (const { field, after } of change.changes) {
    const now = field === 'status' ? thing.status : (thing.facts as Readonly<Record<string, unknown>>)[field]
    if (!sameValue(now, after)) {
      throw new Refusal(`${idOf(thing)} was changed again since; taking your change back would undo that too.`, `Look at it: /event history ${idOf(thing)}`)
    }
  }
  const status = change.changes.find(({ field }) => field === 'status')
  const facts = Object.fromEntries(change.changes.filter(({ field }) => field !== 'status').map(({ field, before }) => [field, before]))
  return { facts, ...(status === undefined ? {} : { status: status.before as Status }) }
}
