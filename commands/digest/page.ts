import type { Answer, Context } from '../../src/core/command.ts'
import { type Subscription, subscriptionId } from '../../src/core/digest/subscription.ts'
import type { Line, ReplyAction } from '../../src/core/reply.ts'
import { showInstant } from '../../src/digest/words.ts'
import { subscriptionPage } from '../../src/render/digest-page.ts'

/** A subscription as it is in force: the answer to whatever changes or shows one. */
export async function digestPage(
  { desk }: Pick<Context, 'desk'>,
  title: string,
  one: Subscription,
  notes: readonly Line[] = [],
  more: readonly ReplyAction[] = [],
): Promise<Answer> {
  const [last = null] = await desk.runs({ subscription: one.no, day: null, limit: 1, brief: true })
  const id = subscriptionId(one.no)
  const offered = one.status === 'active' ? { label: 'Pause', command: `digest pause ${id}` } : { label: 'Resume', command: `digest resume ${id}` }
  return {
    content: subscriptionPage(title, one, nextRunOf(one), last, notes),
    actions: [{ label: 'See it now', command: `digest test ${id}` }, offered, ...more],
    data: { ...one, last },
  }
}

/** `Fri 7 Aug 2020, 07:00 (Asia/Damascus)`. */
export function nextRunOf({ due, facts: { zone, language } }: Subscription): string {
  return `${showInstant(due.at, zone, language)} (${zone})`
}
