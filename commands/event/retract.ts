import { Missing, Refusal } from '../../src/core/bad-input.ts'
import { defineCommand, notice } from '../../src/core/command.ts'
import { eventId } from '../../src/core/event.ts'
import { event as eventNode, text } from '../../src/render/inline.ts'
import { eventOption, whyOption } from '../../src/text/options/event.ts'
import { needOwnEvent, overtaken } from '../need-event.ts'

export const retract = defineCommand({
  root: 'event',
  verb: 'retract',
  summary: 'Take an event out of every sum, and keep it struck through',
  role: 'logger',
  options: { event: eventOption, why: whyOption },
  form: ['event', 'why'],
  examples: [{ line: 'retract E-1 why:"the same as E-2"', what: 'It stays in the log and counts nowhere; restore brings it back' }],
  async run(input, { desk, member, now, from }) {
    const event = await needOwnEvent(desk, input.event, member)
    if (event.status === 'retracted') throw new Refusal(`${eventId(event.no)} is retracted already.`, `Bring it back: /event restore ${eventId(event.no)}`)
    if (input.why === null) throw new Missing(['why'])
    const retracted = await desk.revise({
      no: event.no,
      version: event.version,
      action: 'retract',
      facts: {},
      status: 'retracted',
      why: input.why,
      stamp: { by: member, at: now.toISOString(), from },
    })
    if (retracted === null) throw overtaken(event.no)
    return {
      ...notice('ok', [eventNode(event.no), text(` is retracted: it stays in the log, struck through, and counts in no sum. Why: ${input.why}`)]),
      actions: [
        { label: 'Undo', command: 'event undo' },
        { label: 'Restore', command: `event restore ${eventId(event.no)}` },
      ],
      data: retracted,
    }
  },
})
