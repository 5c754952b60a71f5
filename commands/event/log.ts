import { Missing } from '../../src/core/bad-input.ts'
import { defineCommand } from '../../src/core/command.ts'
import { eventId, type Facts } from '../../src/core/event.ts'
import { composeFacts } from '../../src/text/compose-facts.ts'
import { whyOption } from '../../src/text/options/event.ts'
import { logOptions } from '../../src/text/options/facts.ts'
import { savedEvent } from '../saved-event.ts'

export const log = defineCommand({
  root: 'event',
  verb: 'log',
  summary: 'Record an event',
  detail: 'It takes a type or a sentence, and a place or a party; all else can come later. What was understood is said back. Undo takes it back.',
  role: 'logger',
  options: { ...logOptions, why: whyOption },
  form: ['text', 'when', 'place', 'type', 'by', 'on', 'killed', 'wounded', 'src'],
  examples: [
    {
      line: 'log Cells stormed army positions when:"6 Aug 2020" place:"Jundya, Deir ez-Zor, Syria" type:clash by:ISIS on:"Syrian Arab Army" outcome:repelled src:"South Front"',
      what: 'A fight, who against whom, how it ended, who says so',
    },
    {
      line: 'log type:clash place:"Ras Ba’albak, Lebanon" by:ISIS on:Hezbollah killed:"ISIS 14" casualties:"Hezbollah 5" outcome:repelled',
      what: 'Losses of both sides; casualties are killed or wounded, not stated which',
    },
    {
      line: 'log type:airstrike when:"last Tuesday" place:"near Qamishli" wounded:"civilians 1+" killed:? said-by:"local officials" hedge:reportedly',
      what: 'At least one wounded; deaths not stated; a hedged account',
    },
  ],
  async run(input, context) {
    const { desk, member, now, from } = context
    const facts = composeFacts(input)
    const missing = missingOf(facts)
    if (missing.length > 0) throw new Missing(missing)
    const event = await desk.log(facts, { by: member, at: now.toISOString(), from }, input.why)
    const actions = [
      { label: 'Undo', command: 'event undo' },
      { label: 'Show', command: `event show ${eventId(event.no)}` },
    ]
    return savedEvent(context, event, { heading: 'Logged', notes: [], actions, changes: 0 })
  },
})

/** A record needs a type or a sentence, and a place or a party; nothing else. */
function missingOf(facts: Facts): string[] {
  const parties = facts.by.length + facts.on.length + facts.reports.flatMap((report) => report.claims).filter((claim) => claim.side !== null).length
  return [...(facts.type === null && facts.summary === '' ? ['text'] : []), ...(facts.places.length === 0 && parties === 0 ? ['place'] : [])]
}
