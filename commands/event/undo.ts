import { BadValue, Refusal } from '../../src/core/bad-input.ts'
import { type Context, defineCommand } from '../../src/core/command.ts'
import type { DeskChange } from '../../src/core/desk-change.ts'
import { subscriptionId } from '../../src/core/digest/subscription.ts'
import { entryId } from '../../src/core/entry.ts'
import type { Line } from '../../src/core/reply.ts'
import type { Revision } from '../../src/core/revision.ts'
import { changeLines } from '../../src/render/history.ts'
import { text } from '../../src/render/inline.ts'
import { one, readWhole } from '../../src/text/options/option.ts'
import { readingNo } from '../../src/text/options/reading.ts'
import { thingWithNames, withActorNames } from '../actor-names.ts'
import { takeBackLine } from '../digest/take-back.ts'
import { undoSaved } from '../readings/undo-saved.ts'
import { takeBack } from '../take-back.ts'
import { idOf, type Thing, thingCard } from '../things.ts'
import { undoImport } from '../undo-import.ts'

export const undo = defineCommand({
  root: 'event',
  verb: 'undo',
  summary: 'Take back your last change',
  detail:
    'An event just logged is retracted; an edit goes back to what stood before; a file of actors goes whole. Again takes back the change before that. The history keeps both.',
  role: 'logger',
  options: {
    change: one({ summary: 'The number of a change of yours, as a button has it; without it, your last', example: '12' }, (raw) =>
      readWhole(raw, 1, Number.MAX_SAFE_INTEGER),
    ),
    of: one({ summary: 'All that you saved of a reading', example: 'R-1' }, (raw) => {
      const no = readingNo(raw)
      if (no === null) throw new BadValue(`“${raw.slice(0, 40)}” is no reading. Readings are R-1, R-2, …`, 'R-1')
      return no
    }),
  },
  examples: [
    { line: 'undo', what: 'The last thing that you logged, edited, retracted or restored' },
    { line: 'undo of:R-1', what: 'Every event that you saved of a reading' },
  ],
  async run(input, context) {
    if (input.of !== null) return undoSaved(context, input.of)
    const { desk, member, settings } = context
    const last = await (input.change === null ? desk.lastChange(member.key) : desk.ownChange(member.key, input.change))
    if (input.change === null) {
      await refuseSettings(context, last)
      await refuseDigest(context, last)
    }
    if (last === null)
      throw new Refusal(input.change === null ? 'There is no change of yours to take back.' : `Change ${input.change} is not yours, or is taken back already.`)
    if (last.imported !== null) return undoImport(context, last.imported)
    const undone = await takeBack(context, last)
    const history = await desk.history(last.subject, last.no)
    const [latest] = await withActorNames(context, history.slice(-1))
    const notes = [...changeLines(last.subject, latest?.changes ?? []), ...asDelivered(undone)]
    return {
      content: thingCard(await thingWithNames(context, undone), {
        language: settings.language,
        zone: null,
        heading: 'Undone',
        notes,
        changes: history.length - 1,
      }),
      actions: [
        { label: 'History', command: `event history ${idOf(undone)}` },
        ...(undone.status === 'retracted' && !('mergedInto' in undone && undone.mergedInto !== null)
          ? [{ label: 'Restore', command: `event restore ${idOf(undone)}` }]
          : []),
      ],
      data: undone,
    }
  },
})

/** The last change was one of a digest, which another line takes back: an older one is not undone in its place. */
async function refuseDigest({ desk, member }: Context, last: Revision | null): Promise<void> {
  const changed = await desk.lastDigestChange(member.key)
  if (changed === null || (last !== null && last.at > changed.at)) return
  const id = subscriptionId(changed.subscription.no)
  const back = takeBackLine(changed.subscription, changed.changes)
  throw new Refusal(`Your last change was of the digest ${id}, which undo does not take back.`, `Take it back: ${back}${earlierLine(last)}`)
}

/** So many changes of the desk are looked through for the member's own. */
const LATEST = 20

/** The last change was of a setting or a role: an older one is not undone in its place. */
async function refuseSettings({ desk, member }: Context, last: Revision | null): Promise<void> {
  const changed = (await desk.deskChanges(LATEST)).find(({ byKey }) => byKey === member.key)
  // At one instant nobody can tell which came last; a change of the log is what undo is for.
  if (changed === undefined || isOfDigest(changed) || (last !== null && last.at >= changed.at)) return
  const what = changed.whose === null ? `the desk’s setting ${changed.what}` : `the role of ${changed.whose}`
  throw new Refusal(`Your last change was of ${what}, which undo does not take back.`, `What stood before: /desk history${earlierLine(last)}`)
}

/** `digest D-1 at`: settings have no spaces. */
function isOfDigest({ what }: DeskChange): boolean {
  return what.startsWith('digest ')
}

/** How the change before is taken back all the same. */
function earlierLine(last: Revision | null): string {
  return last === null ? '' : ` · Your change of ${entryId(last.subject, last.no)} before: /event undo change:${last.seq}`
}

/** An actor of the starter register that was this desk’s by the change alone. */
function asDelivered(thing: Thing): Line[] {
  const own = thing.status === 'retracted' && 'starter' in thing.facts && thing.facts.starter !== null
  return own ? [[text('Your changes of it are taken back: it is as it was delivered.')]] : []
}
