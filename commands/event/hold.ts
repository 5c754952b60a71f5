import { BadInput, Missing, Refusal } from '../../src/core/bad-input.ts'
import { type Answer, type Context, defineCommand } from '../../src/core/command.ts'
import type { Holding } from '../../src/core/control/holding.ts'
import { inQuotes } from '../../src/core/quote.ts'
import { numberOf } from '../../src/core/read-id.ts'
import type { Line } from '../../src/core/reply.ts'
import { stampOf } from '../../src/core/stamp.ts'
import { entryCard } from '../../src/render/entries/entry-card.ts'
import { changeLines } from '../../src/render/history.ts'
import { text } from '../../src/render/inline.ts'
import { changeHolding, type HoldingInput } from '../../src/text/change-holding.ts'
import { whyOption } from '../../src/text/options/event.ts'
import { holdingOptions } from '../../src/text/options/holding.ts'
import { lostQuotes } from '../lost-quotes.ts'
import { changeThing, idOf, needOwnThing, thingCard } from '../things.ts'

export const hold = defineCommand({
  root: 'event',
  verb: 'hold',
  summary: 'Record who is said to hold what, on which days',
  detail:
    'A statement that tells of no event: a place held, an area in km², an end of presence, all but some towns. It is numbered H-1, shown, retracted and undone like an event, and answered by control. With H-1 in place of the sentence, the keys change that one and - takes a value away.',
  role: 'logger',
  options: { ...holdingOptions, why: whyOption },
  form: ['holder', 'place', 'when', 'src'],
  examples: [
    {
      line: 'hold holder:SDF place:"east of the Euphrates" when:"29 Mar 2018" except:"al-Sha\'afa; Al-Baghouz" except-by:ISIS extent:partly src:SOHR',
      what: 'All but two towns, and who holds those',
    },
    { line: 'hold holder:ISIS when:"29 Mar 2018" area:"5,650 km², about 3 %" src:SOHR', what: 'An area as a source gives it' },
    {
      line: 'hold holder:ISIS place:"west of the Euphrates" when:"6 Dec 2017" extent:presence ends:yes src:SOHR',
      what: 'The end of a presence, which is not the end of attacks',
    },
  ],
  async run(input, context) {
    const no = numberOf('holding', input.text ?? '')
    return no === null ? record(input, context) : change(no, input, context)
  },
})

type Typed = HoldingInput & { readonly why: string | null }

async function record(input: Typed, context: Context): Promise<Answer> {
  if (input.holder === null) throw new Missing(['holder'])
  const facts = changeHolding(null, input)
  const { desk, settings, typed } = context
  const stamp = stampOf(context)
  const entry = await desk.saveEntry({ register: 'holding', no: null, version: 0, action: 'log', facts, why: input.why, stamp })
  if (entry === null) throw new Error('A new statement was overtaken.')
  return {
    content: entryCard(entry, {
      language: settings.language,
      zone: settings.zone,
      heading: 'Recorded',
      notes: [...warnings(facts), ...lostQuotes(typed)],
      changes: 0,
    }),
    actions: [{ label: 'Undo', command: 'event undo' }, ...ledgerAction(facts)],
    data: entry,
  }
}

async function change(no: number, input: Typed, context: Context): Promise<Answer> {
  const thing = await needOwnThing(context, { subject: 'holding', no }, 'text')
  const before = thing.facts
  const facts = changeHolding(before, input)
  if (input.why === null) throw new BadInput([{ key: 'why', message: 'A change says why; it stays in the history.', example: 'why:"misread the report"' }])
  const changed = await changeThing(context, thing, { action: 'edit', facts, why: input.why })
  if (changed.version === thing.version) throw new Refusal(`That is what ${idOf(thing)} says already; nothing was changed.`)
  const history = await context.desk.history('holding', no)
  const { language, zone } = context.settings
  return {
    content: thingCard(changed, {
      language,
      zone,
      heading: 'Edited',
      notes: [...changeLines('holding', history.at(-1)?.changes ?? []), ...warnings(facts)],
      changes: history.length - 1,
    }),
    actions: [{ label: 'Undo', command: 'event undo' }, ...ledgerAction(facts)],
    data: changed,
  }
}

/** What is legal and looks wrong: it is saved, and said. */
function warnings({ when, except, exceptHolder, report }: Holding): Line[] {
  return [
    ...(when.start === null && when.end === null ? ['Without a date it decides no answer of control.'] : []),
    ...(except.length > 0 && exceptHolder === null ? ['Who holds what is excepted is not said: except-by: names them.'] : []),
    ...(report.published !== null && when.start !== null && report.published < when.start ? ['The report is older than what it tells of.'] : []),
  ].map((warning) => [text(warning)])
}

function ledgerAction({ places, holder }: Holding): { label: string; command: string }[] {
  const [place] = places
  if (place === undefined) return [{ label: 'What it holds', command: `event control holder:${inQuotes(holder)}` }]
  return [{ label: 'Who holds it', command: `event control ${inQuotes(place.name)}` }]
}
