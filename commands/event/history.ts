import { defineCommand } from '../../src/core/command.ts'
import { eventId } from '../../src/core/event.ts'
import { historyDoc } from '../../src/render/history.ts'
import { eventOption } from '../../src/text/options/event.ts'
import { needEvent } from '../need-event.ts'

export const history = defineCommand({
  root: 'event',
  verb: 'history',
  summary: 'Who changed an event, when, what, and why',
  role: 'reader',
  options: { event: eventOption },
  form: ['event'],
  examples: [{ line: 'history E-1', what: 'Every change, before and after' }],
  async run(input, { desk }) {
    const event = await needEvent(desk, input.event)
    const revisions = await desk.history(event.no)
    return { content: historyDoc(event.no, revisions), actions: [{ label: 'Show', command: `event show ${eventId(event.no)}` }], data: revisions }
  },
})
