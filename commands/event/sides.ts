import { Refusal } from '../../src/core/bad-input.ts'
import { defineCommand } from '../../src/core/command.ts'
import { eventId } from '../../src/core/event.ts'
import { sidesDoc } from '../../src/render/sides.ts'
import { eventOption } from '../../src/text/options/event.ts'
import { needThing } from '../things.ts'

export const sides = defineCommand({
  root: 'event',
  verb: 'sides',
  summary: 'An event as sources close to either side tell it',
  detail:
    'Who is close to whom is told by words such as pro-government or rebel commander, and by /desk source. A side that gives its own losses makes an admission, one that gives its enemy’s a claim by a party.',
  role: 'reader',
  options: { event: eventOption },
  form: ['event'],
  examples: [{ line: 'sides E-1', what: 'Each account under the side that it leans to' }],
  async run(input, context) {
    const event = await needThing(context, { subject: 'event', no: input.event })
    const id = eventId(event.no)
    if (event.facts.reports.length === 0) throw new Refusal(`${id} has no report.`, `Add one: /event report ${id} src:SOHR killed:3`)
    return {
      content: sidesDoc(event),
      actions: [
        { label: 'Show', command: `event show ${id}` },
        { label: 'Add a report', command: `event report ${id}` },
      ],
      data: event.facts.reports.map((report, at) => ({ report, voice: event.voices[at] })),
    }
  },
})
