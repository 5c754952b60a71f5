import { BadValue, Missing, Refusal } from '../../src/core/bad-input.ts'
import type { Context } from '../../src/core/command.ts'
import { type Subscription, subscriptionId } from '../../src/core/digest/subscription.ts'
import { one } from '../../src/text/options/option.ts'

/** Reads `D-1`, `d1` or `1`. Throws BadValue. */
function readSubscriptionNo(raw: string): number {
  const [, digits] = /^\s*(?:d-?)?0*([1-9]\d{0,5})\s*$/i.exec(raw) ?? []
  if (digits === undefined) throw new BadValue(`“${raw.slice(0, 40)}” is no digest. Digests are numbered D-1, D-2, …`, 'D-1')
  return Number(digits)
}

export const ofOption = one({ summary: 'Which digest, by its number; may be left out where there is one', example: 'D-1' }, readSubscriptionNo)

/** The digest that a verb is about, as its free text. */
export const digestOption = { ...ofOption, free: true } as const

/** The digest of that number; without one, the only one there is. Throws Missing or Refusal. */
export async function needDigest({ desk }: Pick<Context, 'desk'>, no: number | null, key = 'digest'): Promise<Subscription> {
  const all = await desk.subscriptions()
  const [only, ...others] = all
  if (only === undefined) throw new Refusal('This desk has no digests.', 'Add one: /digest add at:07:00')
  if (no === null && others.length > 0) throw new Missing([key])
  const found = no === null ? only : all.find((one) => one.no === no)
  if (found === undefined) throw new Refusal(`There is no digest ${subscriptionId(no ?? 0)} at this desk.`, 'All digests: /digest list')
  return found
}
