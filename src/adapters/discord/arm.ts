import type { Offer } from '../../core/keep-actions.ts'
import { keepActions } from '../../core/keep-actions.ts'
import { LIMITS } from './limits.ts'
import { type Offered, offeredIn, type Panel } from './panel.ts'
import { customId } from './parse/custom-id.ts'

/** Keeps the line behind everything that a panel offers, and gives the id of each. Sharing works once, for the one who was answered. */
export async function arm(panel: Panel, offer: Offer): Promise<Map<Offered, string>> {
  const all = offeredIn(panel)
  const [shares, others] = [all.filter(({ use }) => use.does === 'share'), all.filter(({ use }) => use.does !== 'share')]
  const tokens = await keepActions(
    offer,
    others.map(({ use }) => use.line),
  )
  const once = await offer.switchboard.keepLines(
    offer.workspace,
    shares.map(({ use }) => ({ line: use.line, only: offer.member, once: true })),
  )
  const pairs = [...others.map((one, at) => [one, tokens[at]] as const), ...shares.map((one, at) => [one, once[at]] as const)]
  const ids = pairs.flatMap(([one, token]) => (token === undefined ? [] : [[one, customId(one.use, token)] as const]))
  return new Map(ids.filter(([, id]) => id.length <= LIMITS.customId))
}
