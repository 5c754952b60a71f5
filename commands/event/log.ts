import { Missing } from '../../src/core/bad-input.ts'
import { defineCommand, type Input } from '../../src/core/command.ts'
import { eventId, type Facts } from '../../src/core/event.ts'
import { stampOf } from '../../src/core/stamp.ts'
import { composeFacts } from '../../src/text/compose-facts.ts'
import { whyOption } from '../../src/text/options/event.ts'
import { logOptions } from '../../src/text/options/facts.ts'
import { readNote } from '../readings/read-note.ts'
import { savedEvent } from '../saved-event.ts'

const options = { ...logOptions, why: whyOption }

export const log = defineCommand({
  root: 'event',
  verb: 'log',
  summary: 'Record an event',
  detail:
    'It takes a type or a sentence, and a place or a party; all else can come later. What was understood is said back. Undo takes it back.\nWith any key it is logged as typed; a text without keys, or with src: alone, is read like a report, and shown before it is saved.',
  role: 'logger',
  options,
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
    {
      line: 'log ISIS cells stormed positions near al-Mayadin; according to pro-militant sources 8 fighters were killed and 3 captured',
      what: 'Plain words: what is read out of them is shown, and saved by a button',
    },
  ],
  async run(input, context) {
    const { desk } = context
    const facts = composeFacts(input)
    const missing = missingOf(facts)
    const reading = isProse(input, missing) ? await readNote(context, input.text ?? '', input.src[0]) : null
    if (reading !== null) return reading
    if (missing.length > 0) throw new Missing(missing)
    const event = await desk.log(facts, stampOf(context), input.why)
    const actions = [
      { label: 'Undo', command: 'event undo' },
      { label: 'Show', command: `event show ${eventId(event.no)}` },
    ]
    return savedEvent(context, event, { heading: 'Logged', notes: [], actions, changes: 0 })
  },
})

/** A line that has nothing but text, or text and one source, and too little to be logged as typed. */
function isProse({ text, src, ...keyed }: Input<typeof options>, missing: readonly string[]): boolean {
  if (text === null || src.length > 1 || (src.length === 1 && missing.length === 0)) return false
  return Object.values(keyed).every((value) => value === null || (Array.isArray(value) && value.length === 0))
}

/** A record needs a type or a sentence, and a place or a party; nothing else. */
function missingOf(facts: Facts): string[] {
  const parties = facts.by.length + facts.on.length + facts.reports.flatMap((report) => report.claims).filter((claim) => claim.side !== null).length
  return [...(facts.type === null && facts.summary === '' ? ['text'] : []), ...(facts.places.length === 0 && parties === 0 ? ['place'] : [])]
}
