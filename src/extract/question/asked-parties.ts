import type { Question } from '../../core/reading/question.ts'
import type { Item } from '../cascade/item.ts'
import { isOne } from '../cascade/pattern.ts'
import { isAnyEvent, weaponOf } from './asked-types.ts'

const DOERS = new Set(['by'])
/** "Syrian Army losses": said of the one who had them. */
const SUFFERED = /^(?:losses|casualties)$/
/** "SDF vs ISIS": each did it to the other. */
const VERSUS = new Set(['vs', 'versus'])
const TARGETS = new Set(['on', 'against', 'targeting', 'hitting', 'at', 'upon'])

/** The parties of a question that the register knows: who did it, to whom, or either. A word like "army" names nobody, and stays a word. */
export function askedParties(items: readonly Item[]): { readonly asked: Pick<Question, 'actor' | 'by' | 'on'>; readonly taken: ReadonlySet<Item> } {
  const asked: Record<'actor' | 'by' | 'on', string[]> = { actor: [], by: [], on: [] }
  const taken = new Set<Item>()
  for (const [at, item] of items.entries()) {
    if (item.is !== 'party' || item.party.key === null) continue
    taken.add(item)
    const thing = weaponOf(item.party.name)
    const name = thing === '' ? item.party.name : item.party.name.slice(0, -thing.length).trim()
    for (const role of thing === '' ? rolesAt(items, at) : (['by'] as const)) asked[role].push(name)
  }
  return { asked, taken }
}

/** "ISIS attacks", "attacks by ISIS", "attacks on ISIS"; "between ISIS and the army" is both of both. */
function rolesAt(items: readonly Item[], at: number): ('actor' | 'by' | 'on')[] {
  const before = items.slice(0, at).findLast((item) => !isOne(item, 'DET'))
  if (before !== undefined && DOERS.has(before.low)) return ['by']
  if (before !== undefined && TARGETS.has(before.low)) return ['on']
  if (between(items, at) || VERSUS.has(before?.low ?? '') || VERSUS.has(items[at + 1]?.low ?? '')) return ['by', 'on']
  const after = items[at + 1]
  const does =
    after !== undefined &&
    !SUFFERED.test(after.low) &&
    ((after.is === 'trigger' && after.happening.role === 'acts' && !after.happening.passive) || isAnyEvent(after))
  if (does) return ['by']
  return before?.is === 'trigger' && before.happening.form === 'verb' && before.happening.role === 'acts' ? ['on'] : ['actor']
}

function between(items: readonly Item[], at: number): boolean {
  const words = items.map(({ low }) => low)
  const start = words.lastIndexOf('between', at)
  return start >= 0 && items.slice(start + 1, at).every((item) => item.is === 'party' || isOne(item, 'DET') || item.low === 'and')
}
