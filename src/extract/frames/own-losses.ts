import type { Item, Party } from '../cascade/item.ts'
import { gather } from '../text/gather.ts'
import type { Loss } from './losses.ts'
import type { Seen } from './parts.ts'
import type { Roles } from './roles.ts'
import { saysWe, subjectOf } from './subjects.ts'

/** "The army lost seven of its own", "the group said two of its fighters died", "killing himself": the losses of whoever does or says it. */
export function ofOwner(loss: Loss, items: readonly Item[], subject: readonly Party[], speaker: Party | null): Loss {
  if (loss.own !== true) return loss
  const at = items.findIndex((item) => item.is === 'losers' && item.from === loss.from)
  const before = items.slice(0, Math.max(0, at))
  const [own] = saysWe(before) ? [] : (subjectOf(before, at) ?? [])
  const owner = [own, speaker, subject[0]].find((one) => one != null && (one.sort !== 'civil' || loss.party === null))
  return owner == null ? loss : { ...loss, party: { ...owner, tier: 'resolved' } }
}

const DONE = new Set(['killing', 'wounding', 'capturing', 'killing or wounding'])

/** "The militia killed ten fighters": none of the militia's, whatever they are called. */
export function ofFoes(loss: Loss, seen: readonly Seen[], roles: readonly Roles[]): Loss {
  if (loss.own === true || !DONE.has(loss.rule)) return loss
  const killers = gather(roles, ({ by }, at) => (seen[at]?.happening.role === 'kills' ? by : []))
  return killers.some(({ sort, generic }) => sort === 'armed' && !generic) ? { ...loss, foes: true } : loss
}
