import { Missing, Refusal } from '../../src/core/bad-input.ts'
import { type Context, defineCommand } from '../../src/core/command.ts'
import type { Entry } from '../../src/core/entry.ts'
import { numberOf } from '../../src/core/read-id.ts'
import { sameValue } from '../../src/core/same-value.ts'
import { stampOf } from '../../src/core/stamp.ts'
import { NO_TOTAL, type Total } from '../../src/core/total/total.ts'
import { entryCard } from '../../src/render/entries/entry-card.ts'
import { changeLines } from '../../src/render/history.ts'
import { text } from '../../src/render/inline.ts'
import { changeTotal, type TotalInput } from '../../src/text/change-total.ts'
import { whyOption } from '../../src/text/options/event.ts'
import { totalOptions } from '../../src/text/options/total.ts'
import { spanTrouble } from '../../src/text/span-words.ts'
import { changeThing, needOwnThing } from '../things.ts'
import { refuseForeignParts } from '../total-parts.ts'

export const total = defineCommand({
  root: 'event',
  verb: 'total',
  summary: 'Record a source’s own sum over a period or area, with its parts',
  detail:
    'A total is never added to events. What its parts leave is derived and marked so; parts that are more than the whole, or of another side, country or time, are refused.\nWith the number of a total, T-1, it changes that one: a key replaces what stood there, - takes it away.\nContradictions in the source (two weeks in the headline, 13–29 March in the text) go into summary or quote.',
  role: 'logger',
  options: { ...totalOptions, why: whyOption },
  form: ['text', 'when', 'place', 'by', 'killed', 'part', 'src'],
  examples: [
    {
      line: 'total when:"13..29 Mar 2018" place:Syria by:ISIS killed:"Syrian Army 173; ISIS >47" part:"Damascus: Syrian Army killed >114; Damascus: ISIS killed 17+" src:SOHR',
      what: 'Two sides, and how many of each in one place',
    },
    { line: 'total T-1 killed:"Syrian Army 173+" why:"the headline says at least"', what: 'Changes it, saying why' },
  ],
  async run(input, context) {
    const no = numberOf('total', input.text ?? '')
    return no === null ? add({ ...input, summary: input.summary ?? input.text }, context, input.why) : change(no, input, context, input.why)
  },
})

async function add(input: TotalInput, context: Context, why: string | null) {
  const facts = changeTotal(NO_TOTAL, input)
  refuseLess(facts)
  await refuseForeignParts(context, facts)
  const { desk } = context
  const stamp = stampOf(context)
  const entry = await desk.saveEntry({ register: 'total', no: null, version: 0, action: 'log', facts, why, stamp })
  if (entry === null) throw new Error('A new total cannot be overtaken.')
  return answer(entry, context, 'Recorded', 0)
}

async function change(no: number, input: TotalInput, context: Context, why: string | null) {
  const thing = await needOwnThing(context, { subject: 'total', no })
  const before = thing.facts
  const facts = changeTotal(before, input)
  if (sameValue(facts, before))
    throw new Refusal(`That is what T-${no} says already; nothing was changed.`, `Give a key: /event total T-${no} killed:174 why:"…"`)
  if (why === null) throw new Missing(['why'])
  refuseLess(facts)
  await refuseForeignParts(context, facts)
  const changed = await changeThing(context, thing, { action: 'edit', facts, why })
  const history = await context.desk.history('total', no)
  return answer(changed, context, 'Changed', history.length - 1)
}

/** A total needs a count, and a period, an area or who did it. */
function refuseLess({ report, when, places, by }: Total): void {
  const scoped = places.length + by.length > 0 || when.start !== null || when.end !== null
  if (report.claims.length === 0) throw new Missing(scoped ? ['killed'] : ['killed', 'when'])
  if (!scoped) throw new Missing(['when'])
}

async function answer(entry: Entry<'total'>, { desk, settings }: Context, heading: string, changes: number) {
  const trouble = spanTrouble(entry.facts)
  const last = changes === 0 ? [] : changeLines('total', (await desk.history('total', entry.no)).at(-1)?.changes ?? [])
  const notes = [...last, ...(trouble === null ? [] : [[text(trouble)]])]
  return {
    content: entryCard(entry, { language: settings.language, zone: settings.zone, heading, notes, changes }),
    actions: [
      { label: 'Undo', command: 'event undo' },
      { label: 'Reconcile', command: `event reconcile T-${entry.no}` },
    ],
    data: entry,
  }
}
