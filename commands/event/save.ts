import { Missing, Refusal } from '../../src/core/bad-input.ts'
import { type Answer, type Context, defineCommand, notice } from '../../src/core/command.ts'
import { counted } from '../../src/core/counted.ts'
import { eventId, type Facts } from '../../src/core/event.ts'
import { type KeptReading, readingId } from '../../src/core/reading/reading.ts'
import type { Line } from '../../src/core/reply.ts'
import { stampOf } from '../../src/core/stamp.ts'
import { checkWhole } from '../../src/core/twin/merging.ts'
import { event as eventNode, joined, text } from '../../src/render/inline.ts'
import { whyOption } from '../../src/text/options/event.ts'
import { savedAsOption, type WhichDrafts, whichDraftsOption } from '../../src/text/options/reading.ts'
import { findPlaces } from '../find-places.ts'
import { readingAnswer } from '../readings/answer.ts'
import { needReading } from '../readings/reading-of.ts'
import { addLinks } from '../readings/retold.ts'
import { savedEvent } from '../saved-event.ts'
import { needThing } from '../things.ts'

export const save = defineCommand({
  root: 'event',
  verb: 'save',
  summary: 'Save drafts of a report that was read, as events or as a report of one',
  detail:
    'All of them or none. The history of each event says which values the text did not say of it. A draft is saved once; one that was dropped can be saved still.',
  role: 'logger',
  options: { drafts: whichDraftsOption, as: savedAsOption, why: whyOption },
  form: ['drafts'],
  examples: [
    { line: 'save R-1 1 3-4', what: 'Some drafts of a report' },
    { line: 'save R-1.2 as:E-1', what: 'One of them, as a report of an event that is there' },
    { line: 'save R-1', what: 'All that are open' },
  ],
  async run(input, context) {
    if (input.drafts === null) throw new Missing(['drafts'])
    const { drafts: which, as, why } = input
    if (as?.is === 'reading') return linked(await addLinks(context, which.no, as.no), which.no)
    const reading = await needReading(context, which.no)
    const drafts = chosen(reading, which)
    if (as !== null) checkWhole(await needThing(context, { subject: 'event', no: as.no }))
    const stamp = stampOf(context)
    const saved = await context.desk.saveDrafts({ no: reading.no, drafts, into: as?.no ?? null, why, stamp })
    const [only = 0, ...others] = saved.events
    return others.length === 0 || as !== null ? oneSaved(context, only, saved.reading, as !== null) : manySaved(context, saved.events, saved.reading)
  },
})

/** The drafts that are named; or all that are open and say enough for a record. */
function chosen(reading: KeptReading, which: WhichDrafts): readonly number[] {
  const { no, drafts } = reading
  for (const number of which.drafts ?? []) if (saysLess(reading, number)) throw tooLittle(no, number)
  if (which.drafts !== null) return which.drafts
  const open = drafts.flatMap(({ state }, at) => (state.is === 'open' ? [at + 1] : []))
  const whole = open.filter((number) => !saysLess(reading, number))
  const [first] = open
  if (first === undefined) throw new Refusal(`${readingId(no)} has no open draft.`, `Look at it: /event read ${readingId(no)}`)
  if (whole.length === 0) throw tooLittle(no, first)
  return whole
}

/** Whether a draft has less than a record needs: a place or a party. */
function saysLess({ drafts }: KeptReading, number: number): boolean {
  const facts = drafts[number - 1]?.facts
  return facts !== undefined && facts.places.length + facts.by.length + facts.on.length === 0 && !facts.reports.some(hasSide)
}

function tooLittle(no: number, number: number): Refusal {
  const id = readingId(no, number)
  return new Refusal(`${id} names no place and no party. Nothing was saved.`, `Say one: /event draft ${id} place:Jundya`)
}

function hasSide({ claims }: Facts['reports'][number]): boolean {
  return claims.some(({ side }) => side !== null)
}

async function oneSaved(context: Context, no: number, reading: KeptReading, added: boolean): Promise<Answer> {
  const event = await needThing(context, { subject: 'event', no })
  const history = await context.desk.history('event', no)
  const left = reading.drafts.filter(({ state }) => state.is === 'open').length
  const id = readingId(reading.no)
  return savedEvent(context, event, {
    heading: added ? 'Report added:' : 'Logged',
    notes: [[text(history.at(-1)?.why ?? '')]],
    actions: [
      { label: 'Undo', command: 'event undo' },
      { label: 'Show', command: `event show ${eventId(no)}` },
      ...(left === 0 ? [] : [{ label: `${counted(left, 'more draft')} of ${id}`, command: `event read ${id}` }]),
    ],
    changes: history.length - 1,
  })
}

async function manySaved(context: Context, numbers: readonly number[], reading: KeptReading): Promise<Answer> {
  const asked: Line[] = []
  for (const no of numbers) {
    const found = await findPlaces(context, await needThing(context, { subject: 'event', no }))
    asked.push(...found.notes.map((note) => [eventNode(no), text(': '), ...note]))
  }
  return readingAnswer(context, reading, {
    done: [text('Saved as '), ...listed(numbers)],
    notes: [...asked, ...leftOpen(reading)],
    actions: [{ label: 'Undo all', command: `event undo of:${readingId(reading.no)}` }],
  })
}

/** What could not be saved with the others, and why. */
function leftOpen(reading: KeptReading): Line[] {
  const left = reading.drafts.flatMap(({ state }, at) => (state.is === 'open' && saysLess(reading, at + 1) ? [readingId(reading.no, at + 1)] : []))
  return left.length === 0 ? [] : [[text(`${left.join(', ')} names no place and no party, and stays open.`)]]
}

function linked(numbers: readonly number[], no: number): Answer {
  if (numbers.length === 0) return notice('info', [text(`Those events have the link of ${readingId(no)} already.`)])
  return {
    ...notice('ok', [text('Added the link to '), ...listed(numbers), text('. It is a further link of the same origin, and no new account.')]),
    actions: [{ label: 'Undo the last', command: 'event undo' }],
    data: numbers,
  }
}

function listed(numbers: readonly number[]): Line {
  return joined(
    numbers.map((no) => [eventNode(no)]),
    ', ',
  )
}
