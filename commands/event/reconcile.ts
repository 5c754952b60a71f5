import { BadInput, Refusal } from '../../src/core/bad-input.ts'
import { type Context, defineCommand } from '../../src/core/command.ts'
import type { Entry } from '../../src/core/entry.ts'
import { type Event, eventId } from '../../src/core/event.ts'
import { EVERYTHING } from '../../src/core/query.ts'
import type { Desk } from '../../src/core/store.ts'
import { accountsOf } from '../../src/core/total/accounting.ts'
import type { Membership, Total } from '../../src/core/total/total.ts'
import { reconcileDoc } from '../../src/render/reconcile.ts'
import { readEventNo, whyOption } from '../../src/text/options/event.ts'
import { many } from '../../src/text/options/option.ts'
import { totalOption } from '../../src/text/options/total.ts'
import { eventsInDays, judgeTotal } from '../judge-total.ts'
import { changeThing, needOwnThing, needThing } from '../things.ts'

/** So many events of the days of a total are looked at. */
const MOST = 1000

const decision = (summary: string) => many({ summary, example: 'E-1', complete: 'event' }, readEventNo)

export const reconcile = defineCommand({
  root: 'event',
  verb: 'reconcile',
  summary: 'Compare a total with the events of the log',
  detail:
    'An event is in for sure where its days, place, perpetrator and side all are; it is perhaps in where one of them is not known.\ninclude:, maybe: and exclude: settle it for single events; that stays in the total’s history.',
  role: 'reader',
  options: {
    total: totalOption,
    include: decision('Events that are in it'),
    maybe: decision('Events that are perhaps in it'),
    exclude: decision('Events that are not in it'),
    why: whyOption,
  },
  form: ['total'],
  examples: [
    { line: 'reconcile T-1', what: 'What of it the log holds, what is left, what may be in it' },
    { line: 'reconcile T-1 exclude:E-1 why:"another operation"', what: 'An event that is not in it' },
  ],
  async run(input, context) {
    const decided = (['include', 'maybe', 'exclude'] as const).flatMap((key) => input[key].map((event) => ({ event, is: MEANT[key], key })))
    const entry =
      decided.length === 0 ? await needThing(context, { subject: 'total', no: input.total }, 'total') : await decide(context, input.total, decided, input.why)
    const { events, more } = await eventsInDays(context.desk, entry.facts, EVERYTHING, MOST)
    const judged = await judgeTotal(context, entry.facts, [...events, ...(await decidedElsewhere(context.desk, entry.facts, events))])
    const accounts = accountsOf(entry.facts.report.claims, judged)
    const open = entry.status === 'retracted' ? [] : judged.filter((one) => one.is === 'maybe' && !one.decided).slice(0, 3)
    return {
      content: reconcileDoc(entry, accounts, judged, more, context.settings.language),
      actions: [
        ...(decided.length === 0 ? [] : [{ label: 'Undo', command: 'event undo' }]),
        ...open.flatMap(({ event }) => [
          { label: `${eventId(event.no)} is in it`, command: `event reconcile T-${entry.no} include:${eventId(event.no)}` },
          { label: `${eventId(event.no)} is not`, command: `event reconcile T-${entry.no} exclude:${eventId(event.no)}` },
        ]),
      ],
      data: {
        total: entry,
        accounts,
        more,
        events: judged.filter((one) => one.is !== 'excluded' || one.decided).map(({ event, ...how }) => ({ no: event.no, ...how })),
      },
    }
  },
})

const MEANT: Readonly<Record<'include' | 'maybe' | 'exclude', Membership>> = { include: 'included', maybe: 'maybe', exclude: 'excluded' }

/** The live events that the desk decided of, and that its days do not hold. */
async function decidedElsewhere(desk: Desk, { members }: Total, events: readonly Event[]): Promise<Event[]> {
  const read = new Set(events.map(({ no }) => no))
  const others = await Promise.all(members.filter(({ event }) => !read.has(event)).map(({ event }) => desk.event(event)))
  return others.filter((event) => event?.status === 'live').filter((event) => event !== null)
}

/** Keeps what was decided of single events; the last word on an event stands. */
async function decide(
  context: Context,
  no: number | null,
  decided: readonly (Total['members'][number] & { readonly key: string })[],
  why: string | null,
): Promise<Entry<'total'>> {
  const thing = await needOwnThing(context, { subject: 'total', no }, 'total')
  const { facts } = thing
  for (const { event, key } of decided) {
    if (decided.filter((other) => other.event === event).length > 1)
      throw new BadInput([{ key, message: `${eventId(event)} is given twice; it is in the total, perhaps, or not.`, example: `${key}:${eventId(event)}` }])
    await needThing(context, { subject: 'event', no: event })
  }
  const members = [...facts.members.filter(({ event }) => decided.every((other) => other.event !== event)), ...decided.map(({ event, is }) => ({ event, is }))]
  if (members.length > 1000) throw new Refusal('The desk can decide of 1,000 events for each total.')
  return changeThing(context, thing, { action: 'edit', facts: { members: members.sort((a, b) => a.event - b.event) }, why })
}
