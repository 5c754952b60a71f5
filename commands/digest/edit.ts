import { defineCommand } from '../../src/core/command.ts'
import { type SubscriptionFacts, subscriptionId } from '../../src/core/digest/subscription.ts'
import type { Line } from '../../src/core/reply.ts'
import { sameValue } from '../../src/core/same-value.ts'
import { nextRun } from '../../src/digest/schedule.ts'
import { code, text } from '../../src/render/inline.ts'
import { subscriptionOptions } from '../../src/text/options/digest.ts'
import { overtaken } from '../overtaken.ts'
import { matches } from './add.ts'
import { digestPage } from './page.ts'
import { editLine, settingsOf, worthSaying } from './settings-of.ts'
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
    if (Object.values(given).every((value) => value === null || (Array.isArray(value) && value.length === 0))) {
      const asked = [text('Say what is to change; what you leave out stays: '), code(editLine(subscriptionId(before.no), worthSaying(before.facts)))]
      return digestPage(context, `What is to change in ${subscriptionId(before.no)}?`, before, [asked])
    }
    const facts = settingsOf(given, before.facts, context)
    const at = now.toISOString()
    const [last] = await desk.runs({ subscription: before.no, day: null, limit: 1, brief: true })
    const due = nextRun(facts, at, last?.day ?? null)
    const { no, version, workspace, status } = before
    const after = await desk.saveSubscription({ no, version, workspace, facts, status, due, by: member, at })
    if (after === null) throw overtaken(subscriptionId(no), '/digest list')
    const notes = given.filter === null ? [] : await matches(context, facts)
    return digestPage(context, `${subscriptionId(no)} as it is now`, after, [...notes, ...asItWas(subscriptionId(no), before.facts, facts)])
  },
})

/** The line that takes the change back; none where nothing changed. */
function asItWas(id: string, before: SubscriptionFacts, after: SubscriptionFacts): Line[] {
  const changed = Object.entries(before).filter(([key, value]) => !sameValue(value, after[key as keyof SubscriptionFacts]))
  return changed.length === 0 ? [] : [[text('As it was: '), code(editLine(id, Object.fromEntries(changed)))]]
}
