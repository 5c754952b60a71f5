import { type Sum, showInterval } from '../core/count.ts'
import { counted } from '../core/counted.ts'
import { type Entry, entryId } from '../core/entry.ts'
import { eventId } from '../core/event.ts'
import type { Block, Content, Line } from '../core/reply.ts'
import type { Account } from '../core/total/accounting.ts'
import type { Judged } from '../core/total/membership.ts'
import { showWhen } from '../core/when.ts'
import { entryForms } from './entries/index.ts'
import { code, count, event as eventNode, joined, quiet, strong, text } from './inline.ts'
import { lossLine } from './losses.ts'
import { showPlaces } from './place.ts'
import { showRest, wholeLine } from './total-counts.ts'

/** So many events are listed under each heading. */
const SHOWN = 20

/** A total beside the log: each count, what the log holds of it, and the events by how they stand to it. */
export function reconcileDoc(
  { no, status, facts }: Entry<'total'>,
  accounts: readonly Account[],
  judged: readonly Judged[],
  more: boolean,
  language: string,
): Content {
  const id = entryId('total', no)
  const of = (is: Judged['is']) => judged.filter((one) => one.is === is)
  const ruledOut = of('excluded').filter(({ decided }) => decided)
  return {
    kind: 'doc',
    title: `${id} ${entryForms.total.title(facts)} · ${showWhen(facts.when, language)}`,
    blocks: [
      { kind: 'lines', lines: [...(status === 'retracted' ? [retractedLine(id)] : []), ...accounts.map(accountLine)] },
      ...section('In it', of('included'), ({ decided }) => (decided ? [quiet(' · by decision of the desk')] : []), language),
      ...section('Perhaps in it', of('maybe'), (one) => [text(` · ${one.decided ? 'the desk says perhaps' : one.reasons.join('; ')}`)], language),
      ...section('Ruled out by the desk', ruledOut, () => [], language),
      {
        kind: 'lines',
        lines: closing(id, status === 'retracted' ? [] : [...of('maybe'), ...of('included')].filter(({ decided }) => !decided), more),
      },
    ],
  }
}

function retractedLine(id: string): Line {
  return [
    strong(`${id} is retracted: it counts no more.`),
    text(' This is how the log stands to what it said. To bring it back: '),
    code(`/event restore ${id}`),
  ]
}

/** `killed: SAA 173 · the log holds ≥41 in 6 events · unaccounted ≤132 (derived) · perhaps 7 more`. */
function accountLine({ whole, accounted, events, silent, unaccounted, over, possible }: Account): Line {
  const held = events === 0 ? [text('the log holds none of it')] : [text('the log holds '), count(sumOf(accounted)), text(` in ${counted(events, 'event')}`)]
  return joined(
    [
      [text(`${whole.kind}: `), ...wholeLine(whole)],
      held,
      silent === 0 ? [] : [text(`${counted(silent, 'event')} in it ${silent === 1 ? 'gives' : 'give'} no such figure`)],
      unaccounted === null ? [] : [text('unaccounted '), count(showRest(unaccounted, accounted.about)), quiet(' (derived)')],
      over ? [strong('the log holds more than the total: an event is not in it, or a figure is wrong')] : [],
      possible.counted === 0 ? [] : [text('perhaps '), count(sumOf(possible)), text(' more')],
    ],
    ' · ',
  )
}

function sumOf(sum: Sum): string {
  return showInterval(sum, sum.about)
}

function section(heading: string, judged: readonly Judged[], tail: (one: Judged) => Line, language: string): Block[] {
  if (judged.length === 0) return []
  const lines = judged.slice(0, SHOWN).map((one) => [...eventLine(one, language), ...tail(one)])
  const rest = judged.length > SHOWN ? [[quiet(`and ${(judged.length - SHOWN).toLocaleString('en')} more`)]] : []
  return [
    { kind: 'heading', text: heading },
    { kind: 'lines', lines: [...lines, ...rest] },
  ]
}

function eventLine({ event }: Judged, language: string): Line {
  const { facts } = event
  const where = facts.places.length === 0 ? [] : [text(showPlaces(facts.places))]
  return joined([[eventNode(event.no)], [text(showWhen(facts.when, language))], where, lossLine(event)], ' · ')
}

function closing(id: string, open: readonly Judged[], more: boolean): Line[] {
  const [first] = open
  const decide =
    first === undefined
      ? []
      : [[text('Decide of an event: '), code(`/event reconcile ${id} exclude:${eventId(first.event.no)} why:"…"`), text('; or include:, maybe:')]]
  return [
    ...decide,
    ...(more ? [[text('There are more events in its days than were looked at; the figures above are of the oldest of them.')]] : []),
    [quiet('A total is never added to events, and kinds never to one another.')],
  ]
}
