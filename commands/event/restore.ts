import { Refusal } from '../../src/core/bad-input.ts'
import { defineCommand } from '../../src/core/command.ts'
import { eventId } from '../../src/core/event.ts'
import { eventCard } from '../../src/render/event-card.ts'
import { eventOption, whyOption } from '../../src/text/options/event.ts'
import { needOwnEvent, overtaken } from '../need-event.ts'

export const restore = defineCommand({
  root: 'event',
  verb: 'restore',
  summary: 'Bring a retracted event back',
  role: 'logger',
  options: { event: eventOption, why: whyOption },
  form: ['event'],
  examples: [{ line: 'restore E-3 why:"a different attack after all"', what: 'It counts again' }],
  async run(input, { desk, member, settings, now, from }) {
    const event = await needOwnEvent(desk, input.event, member)
    if (event.status === 'live') throw new Refusal(`${eventId(event.no)} is not retracted.`)
    const restored = await desk.revise({
      no: event.no,
      version: event.version,
      action: 'restore',
      facts: {},
      status: 'live',
      why: input.why,
      stamp: { by: member, at: now.toISOString(), from },
    })
    if (restored === null) throw overtaken(event.no)
    const history = await desk.history(event.no)
    return {
      content: eventCard(restored, { language: settings.language, zone: null, heading: 'Restored', changes: history.length - 1 }),
      actions: [{ label: 'Undo', command: 'event undo' }],
      data: restored,
    }
  },
})
