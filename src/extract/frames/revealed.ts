import type { Item, Party } from '../cascade/item.ts'
import { isOne } from '../cascade/pattern.ts'
import { listed } from './party-list.ts'

/** Whoever did what was told before, without a name. */
const THE_DOERS = /^(?:(?:the|these|those) )?(?:attackers?|assailants?|raiders?|gunm[ae]n|militants|assassins?|perpetrators?|hijackers?)$/
/** Between them and their name: "the attackers belonged to the X", "the gunmen were from the X", "the attackers, from the X". */
const BELONGING = new Set('belonged belong belonging to members member fighters of from , identified as known'.split(' '))
/** So many words may stand there. */
const LONGEST = 6

/** "The attackers, from the group known as X", "the gunmen belonged to X": who they were. */
export function revealedIn(items: readonly Item[]): readonly Party[] {
  const at = items.findIndex(({ is, low }) => is === 'party' && THE_DOERS.test(low))
  if (at < 0) return []
  const name = items.findIndex(({ is }, index) => index > at && is === 'party')
  const between = items.slice(at + 1, Math.max(at + 1, name))
  const says = between.some(({ low }) => /^(?:from|of|to|as)$/.test(low)) && between.length <= LONGEST && between.every(isBelonging)
  return says ? listed(items, name).filter(({ generic, sort }) => !generic && sort === 'armed') : []
}

function isBelonging(item: Item): boolean {
  return BELONGING.has(item.low) || isOne(item, 'DET') || isOne(item, 'BE') || isOne(item, 'ADV')
}
