import { type Context, defineCommand } from '../../src/core/command.ts'
import type { Content, ReplyAction } from '../../src/core/reply.ts'
import { toldLine } from '../../src/render/digest-page.ts'
import { idOption } from '../../src/text/options/id.ts'
import { thingWithNames } from '../actor-names.ts'
import { idOf, needThing, subjectOf, type Thing, thingCard } from '../things.ts'

export const show = defineCommand({
  root: 'event',
  verb: 'show',
  summary: 'Show one event whole, with the line that recreates it',
  detail: 'Takes any number: an event E-1, a total T-1, an actor A-1, a place P-1, a source S-1, a holding H-1.',
  role: 'reader',
  options: { event: idOption },
  form: ['event'],
  examples: [{ line: 'show E-1', what: 'What, when, where, who to whom, each report with its claims' }],
  async run(input, context) {
    const thing = await needThing(context, input.event)
    const id = idOf(thing)
    const history = await context.desk.history(subjectOf(thing), thing.no)
    const card = thingCard(await thingWithNames(context, thing), {
      language: context.settings.language,
      zone: null,
      heading: null,
      changes: history.length - 1,
    })
    return {
      content: await withDigests(context, thing, card),
      actions: [{ label: 'History', command: `event history ${id}` }, nextStep(thing)],
      data: thing,
    }
  },
})

/** The card of an event with the digests that told of it. */
async function withDigests({ desk, settings }: Context, thing: Thing, card: Content): Promise<Content> {
  if ('register' in thing || card.kind !== 'eventCard') return card
  const told = await desk.carriedBy(thing.no)
  return told.length === 0 ? card : { ...card, fields: [...card.fields, { label: 'Digests', lines: [toldLine(told, settings.language)] }] }
}

/** What can become of it: one that counts is retracted, one that is part of another parted, one that is retracted brought back. */
function nextStep(thing: Thing): ReplyAction {
  if (thing.status === 'live') return { label: 'Retract', command: `event retract ${idOf(thing)}` }
  const merged = 'mergedInto' in thing && thing.mergedInto !== null
  return merged ? { label: 'Part', command: `event part ${idOf(thing)}` } : { label: 'Restore', command: `event restore ${idOf(thing)}` }
}
