import type { Item, Party } from '../cascade/item.ts'
import { gather } from '../text/gather.ts'

const JOINING = ['and', ',', 'with', 'by']

/** A party, and those that are named with it: "A, B and C", "A backed by B"; of "the army's 5th Brigade" the brigade. */
export function listed(items: readonly Item[], at: number): Party[] {
  const first = items[at]
  if (first?.is !== 'party') return []
  const members = membersOf(items, at)
  if (members.length > 0) return members
  if (items[at + 1]?.low === "'s" && items[at + 2]?.is === 'party') return listed(items, at + 2)
  const out: Party[] = [first.party]
  let index = at + 1
  for (let steps = 0; steps < 6; steps++) {
    const next = joinedAt(items, index)
    const item = next === null ? undefined : items[next]
    if (next === null || item?.is !== 'party' || isOnesOwn(items, next) || saysWhatTheyAre(items, index)) break
    out.push(item.party)
    index = next + 1
  }
  return out
}

/** "A group of around 40 bandits": they are the party. */
function membersOf(items: readonly Item[], at: number): Party[] {
  const who = items[at + 2]
  const of =
    /(?:^|\s)(?:group|groups|band|gang|team|column|unit|units|squad|squads|platoon|patrol|cell|cells)$/.test(items[at]?.low ?? '') &&
    items[at + 1]?.low === 'of'
  if (!of) return []
  return who?.is === 'party' ? [who.party] : who?.is === 'losers' ? gather(who.parts, ({ party }) => (party === null ? [] : [party])) : []
}

/** "backed by US air strikes": the party is part of the strikes' name. */
function isOnesOwn(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  return next?.is === 'trigger' && next.happening.form === 'noun'
}

/** "The Local Force, a militia of veterans,": who they are, and nobody else; in "the army, a militia and the police" they are three. */
function saysWhatTheyAre(items: readonly Item[], at: number): boolean {
  const [comma, article, , next] = items.slice(at, at + 4)
  return comma?.low === ',' && /^an?$/.test(article?.low ?? '') && !/^(?:and|,)$/.test(next?.low ?? 'and')
}

/** What may stand before the next party: "the army, backed by its allies", "the rebels, mainly the Front". */
const BETWEEN = new Set('the a an another backed supported alongside together allied along cooperation coordination in its their mostly mainly'.split(' '))

/** Where the next party of a list stands; null where the list ends. */
function joinedAt(items: readonly Item[], at: number): number | null {
  let index = at
  for (let steps = 0; steps < 6; steps++) {
    const item = items[index]
    if (item === undefined) return null
    if (item.is === 'party') return index > at ? index : null
    if (item.low === 'in' && !/^(?:cooperation|coordination|alliance)$/.test(items[index + 1]?.low ?? '')) return null
    if (!JOINING.includes(item.low) && !BETWEEN.has(item.low)) return null
    index++
  }
  return null
}
