import { defineCommand } from '../../src/core/command.ts'
import { eventId } from '../../src/core/event.ts'
import { eventCard } from '../../src/render/event-card.ts'
import { eventOption } from '../../src/text/options/event.ts'
import { needEvent } from '../need-event.ts'

export const show = defineCommand({
  root: 'event',
  verb: 'show',
  summary: 'Show one event whole, with the line that recreates it',
  role: 'reader',
  options: { event: eventOption },
  form: ['event'],
  examples: [{ line: 'show E-1', what: 'What, when, where, who to whom, each report with its claims' }],
  async run(input, { desk, settings }) {
    const event = await needEvent(desk, input.event)
    const history = await desk.history(event.no)
    const id = eventId(event.no)
    return {
      content: eventCard(event, { language: settings.language, zone: null, heading: null, changes: history.length - 1 }),
      actions: [
        { label: 'History', command: `event history ${id}` },
        event.status === 'live' ? { label: 'Retract', command: `event retract ${id}` } : { label: 'Restore', command: `event restore ${id}` },
      ],
      data: event,
    }
  },
})
