import { Refusal } from '../../src/core/bad-input.ts'
import { defineCommand } from '../../src/core/command.ts'
import { type Event, eventId, type Facts, type Revision, type Status } from '../../src/core/event.ts'
import type { Member } from '../../src/core/member.ts'
import { sameValue } from '../../src/core/same-value.ts'
import { eventCard } from '../../src/render/event-card.ts'
import { changeLines } from '../../src/render/history.ts'
import { needOwnEvent, overtaken } from '../need-event.ts'

export const undo = defineCommand({
  root: 'event',
  verb: 'undo',
  summary: 'Take back your last change',
  detail: 'An event just logged is retracted; an edit goes back to what stood before. Again takes back the change before that. The history keeps both.',
  role: 'logger',
  options: {},
  examples: [{ line: 'undo', what: 'The last thing that you logged, edited, retracted or restored' }],
  async run(_, { desk, member, settings, now, from }) {
    const last = await desk.lastChange(member.key)
    if (last === null) throw new Refusal('There is no change of yours to take back.')
    const event = await needOwnEvent(desk, last.no, member)
    if (last.action === 'log') refuseLater(event, await desk.history(event.no), member)
    const { facts, status } = before(last, event)
    const undone = await desk.revise({
      no: event.no,
      version: event.version,
      action: 'undo',
      facts,
      ...(status === null ? {} : { status }),
      why: null,
      stamp: { by: member, at: now.toISOString(), from },
      undoes: last.seq,
    })
    if (undone === null) throw overtaken(event.no)
    const history = await desk.history(event.no)
    return {
      content: eventCard(undone, {
        language: settings.language,
        zone: null,
        heading: 'Undone',
        notes: changeLines(history.at(-1)?.changes ?? []),
        changes: history.length - 1,
      }),
      actions: [
        { label: 'History', command: `event history ${eventId(event.no)}` },
        ...(undone.status === 'retracted' ? [{ label: 'Restore', command: `event restore ${eventId(event.no)}` }] : []),
      ],
      data: undone,
    }
  },
})

/** Taking an event back that was just logged must not take back what others have done with it since. */
function refuseLater(event: Event, history: readonly Revision[], member: Member): void {
  const id = eventId(event.no)
  if (event.status === 'retracted')
    throw new Refusal(`${id}, which you logged, is retracted already. There is nothing else of yours to take back.`, `Look at it: /event history ${id}`)
  const other = history.find(({ by, action }) => action !== 'log' && by !== member.name)
  if (other !== undefined)
    throw new Refusal(
      `${other.by} has changed ${id} since you logged it; taking it back would undo that too.`,
      `Retract it, saying why: /event retract ${id} why:"…"`,
    )
}

/** What stood before a change; refuses where the same field was changed again since. */
function before(change: Revision, event: Event): { facts: Partial<Facts>; status: Status | null } {
  if (change.action === 'log') return { facts: {}, status: 'retracted' }
  for (const { field, after } of change.changes) {
    const now = field === 'status' ? event.status : event.facts[field]
    if (!sameValue(now, after)) {
      throw new Refusal(
        `${eventId(event.no)} was changed again since; taking your change back would undo that too.`,
        `Look at it: /event history ${eventId(event.no)}`,
      )
    }
  }
  const status = change.changes.find(({ field }) => field === 'status')
  const facts = Object.fromEntries(change.changes.filter(({ field }) => field !== 'status').map(({ field, before }) => [field, before]))
  return { facts, status: status === undefined ? null : (status.before as Status) }
}
