import { BadInput } from '../../src/core/bad-input.ts'
import { type Context, defineCommand } from '../../src/core/command.ts'
import { type SubscriptionFacts, subscriptionId } from '../../src/core/digest/subscription.ts'
import type { Line } from '../../src/core/reply.ts'
import { nextRun } from '../../src/digest/schedule.ts'
import { text } from '../../src/render/inline.ts'
import { subscriptionOptions } from '../../src/text/options/digest.ts'
import { unknownNames } from '../unknown-names.ts'
import { digestPage } from './page.ts'
import { digestReader } from './reader.ts'
import { settingsOf } from './settings-of.ts'

export const add = defineCommand({
  root: 'digest',
  verb: 'add',
  summary: 'Have a digest posted here, every day, week or month',
  detail:
    'It tells what was recorded since the one before, so that nothing is missed and nothing comes twice. Without filter: it is of every event.\nA time that the clocks skip is the first moment after; one that comes twice runs once.',
  role: 'editor',
  options: subscriptionOptions,
  form: ['at', 'zone', 'filter', 'days'],
  examples: [
    { line: 'add at:07:00 zone:Asia/Damascus', what: 'Everything, every morning' },
    {
      line: 'add at:08:30 zone:Europe/Kyiv days:mon-fri filter:«by:ISIS place:"Deir ez-Zor"» empty:silence',
      what: 'One party in one province, on working days',
    },
    { line: 'add at:18:00 window:week days:sat', what: 'The week, every Saturday evening' },
  ],
  async run(input, context) {
    const { desk, member, now, room } = context
    const facts = settingsOf(input, null, context)
    if (facts.channel === '' && room.workspace !== 'terminal')
      throw new BadInput([{ key: 'channel', message: 'Say in which channel it is to be posted: there is none here.', example: 'channel:C024BE91L' }])
    const at = now.toISOString()
    const due = nextRun(facts, at)
    const added = await desk.saveSubscription({ no: null, version: 0, workspace: room.workspace, facts, status: 'active', due, by: member, at })
    if (added === null) throw new Error('A new digest was overtaken by a change of it.')
    const id = subscriptionId(added.no)
    return digestPage(context, `${id} is added`, added, await matches(context, facts), [{ label: 'Remove', command: `digest remove ${id}` }])
  },
})

/** How much of the log a filter finds: one that finds nothing, or everything, may be a slip. */
export async function matches({ desk, gazetteer, now }: Context, { filter, language }: SubscriptionFacts): Promise<Line[]> {
  if (filter === '') return []
  const { query, echo } = await digestReader(gazetteer, () => now).query(desk, filter, language)
  const [{ total, exact }, all] = await Promise.all([desk.find(query, { sort: 'logged', page: 1, size: 1 }), desk.chunk(query, 0, 1)])
  if (total === 0 && all.length === 0) return [[text(`${echo}: the log has none so far.`)], ...(await unknownNames(desk, query))]
  return [[text(`${echo}: the log has ${total.toLocaleString('en')}${exact ? '' : ' or more'}.`)]]
}
