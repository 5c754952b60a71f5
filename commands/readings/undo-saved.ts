import { Refusal } from '../../src/core/bad-input.ts'
import { type Answer, type Context, notice } from '../../src/core/command.ts'
import { eventId } from '../../src/core/event.ts'
import { readingId } from '../../src/core/reading/reading.ts'
import { isSavedFrom } from '../../src/core/reading/saved-facts.ts'
import type { Line } from '../../src/core/reply.ts'
import type { Revision } from '../../src/core/revision.ts'
import { event as eventNode, joined, text } from '../../src/render/inline.ts'
import { takeBack } from '../take-back.ts'
import type { Thing } from '../things.ts'
import { needReading } from './reading-of.ts'

/** So many of those that were taken back are offered to be restored. */
const MOST_OFFERED = 4

/** Takes back what the member saved of a reading, the last first; says what others have built on, and is left. */
export async function undoSaved(context: Context, no: number): Promise<Answer> {
  const reading = await needReading(context, no)
  const events = new Set(reading.drafts.flatMap(({ state }) => (state.is === 'saved' ? [state.event] : [])))
  const taken: Thing[] = []
  const left: Line[] = []
  for (const event of [...events].toReversed()) {
    const change = await savingOf(context, event, no)
    if (change === null) continue
    try {
      taken.unshift(await takeBack(context, change))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      left.unshift([text(error.message)])
    }
  }
  return answerOf(no, taken, left)
}

/** The member's change by which a draft of a reading became this event, or a report of it; null where there is none, or it is taken back. */
async function savingOf({ desk, member }: Context, event: number, reading: number): Promise<Revision | null> {
  const own = (await desk.history('event', event)).filter(({ byKey, why }) => byKey === member.key && isSavedFrom(why, reading))
  for (const { seq } of own.toReversed()) {
    const change = await desk.ownChange(member.key, seq)
    if (change !== null) return change
  }
  return null
}

function answerOf(no: number, taken: readonly Thing[], left: readonly Line[]): Answer {
  const id = readingId(no)
  const [first] = left
  if (taken.length === 0 && first === undefined) throw new Refusal(`Nothing that you saved of ${id} is left to take back.`, `Look at it: /event read ${id}`)
  const list = joined(
    taken.map((thing) => [...(thing.status === 'retracted' ? [] : [text('a report of ')]), eventNode(thing.no)]),
    ', ',
  )
  const done: Line = taken.length === 0 ? [text('Nothing was taken back.')] : [text('Taken back: '), ...list, text('.')]
  return {
    ...notice(
      taken.length === 0 ? 'error' : 'ok',
      [done, ...left].flatMap((line, at) => (at === 0 ? line : [text(' '), ...line])),
    ),
    actions: [
      ...taken
        .filter(({ status }) => status === 'retracted')
        .slice(0, MOST_OFFERED)
        .map((thing) => ({ label: `Restore ${eventId(thing.no)}`, command: `event restore ${eventId(thing.no)}` })),
      { label: id, command: `event read ${id}` },
    ],
    data: taken.map((thing) => thing.no),
  }
}
