import { Refusal } from '../../../src/core/bad-input.ts'
import { defineCommand } from '../../../src/core/command.ts'
import { quote } from '../../../src/core/quote.ts'
import { stampOf } from '../../../src/core/stamp.ts'
import { text } from '../../../src/render/inline.ts'
import { actorOptions } from '../../../src/text/options/actor.ts'
import { whyOption } from '../../../src/text/options/event.ts'
import { needActor } from '../../need-actor.ts'
import { overtaken } from '../../overtaken.ts'

export const removeActor = defineCommand({
  root: 'desk',
  verb: 'actor remove',
  summary: 'Take an actor of this desk out of the register',
  detail: 'One that came with the starter registry is then as it was delivered. Events keep its name as they have it; undo brings it back.',
  role: 'editor',
  options: { name: actorOptions.name, why: whyOption },
  form: ['name', 'why'],
  examples: [{ line: 'actor remove Eastern Defence Corps why:"never existed"', what: 'It keeps its history' }],
  async run({ name, why }, context) {
    const { desk } = context
    const { no, version, facts, merged, incoming } = await needActor(context, name)
    if (no === null)
      throw new Refusal(
        `${facts.name} came with the starter registry, and this desk has changed nothing of it.`,
        'A name can be taken from it: /desk actor alias … drop:"…"',
      )
    const stamp = stampOf(context)
    const saved = await desk.saveEntry({ register: 'actor', no, version, action: 'retract', facts, status: 'retracted', why, stamp })
    if (saved === null) throw overtaken(facts.name, `/desk actor show ${quote(facts.name)}`)
    const loose = facts.starter === null ? merged.length + incoming.length : 0
    const said = facts.starter === null ? `A-${no} ${facts.name} is no actor of this desk any more.` : `${facts.name} is as it was delivered again.`
    const note = loose === 0 ? '' : ` ${loose} ${loose === 1 ? 'actor points' : 'actors point'} to it, and to nothing now.`
    return {
      content: { kind: 'notice', level: 'ok', body: [text(`${said}${note}`)], hint: null },
      actions: [
        { label: 'Undo', command: 'event undo' },
        { label: 'History', command: `event history A-${no}` },
      ],
      data: saved,
    }
  },
})
