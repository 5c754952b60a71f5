import { Missing } from '../../src/core/bad-input.ts'
import { defineCommand } from '../../src/core/command.ts'
import { subscriptionId } from '../../src/core/digest/subscription.ts'
import { nextRun } from '../../src/digest/schedule.ts'
import { subscriptionOptions } from '../../src/text/options/digest.ts'
import { overtaken } from '../overtaken.ts'
import { matches } from './add.ts'
import { digestPage } from './page.ts'
import { settingsOf } from './settings-of.ts'
import { digestOption, needDigest } from './which.ts'

export const edit = defineCommand({
  root: 'digest',
  verb: 'edit',
  summary: 'Change a digest: when and where it comes, of what, how it looks',
  detail: 'Only what is given changes; the answer shows what is in force then. A day that has had its digest gets no second one.',
  role: 'editor',
  options: { digest: digestOption, ...subscriptionOptions },
  examples: [{ line: 'edit D-1 at:08:00 days:mon-fri', what: 'Later, and not at weekends' }],
  async run({ digest, ...given }, context) {
    const { desk, member, now } = context
    const before = await needDigest(context, digest)
    if (Object.values(given).every((value) => value === null || (Array.isArray(value) && value.length === 0))) throw new Missing(['at'])
    const facts = settingsOf(given, before.facts, context)
    const at = now.toISOString()
    const [last] = await desk.runs({ subscription: before.no, day: null, limit: 1, brief: true })
    const due = nextRun(facts, at, last?.day ?? null)
    const { no, version, workspace, status } = before
    const after = await desk.saveSubscription({ no, version, workspace, facts, status, due, by: member, at })
    if (after === null) throw overtaken(subscriptionId(no), '/digest list')
    return digestPage(context, `${subscriptionId(no)} as it is now`, after, given.filter === null ? [] : await matches(context, facts))
  },
})
