import type { Item, Party } from '../cascade/item.ts'
import { isOne } from '../cascade/pattern.ts'
import type { Target } from './frame.ts'
import { behind, targets } from './noun-phrase.ts'
import { subjectOf } from './subjects.ts'

interface Sides {
  readonly by: readonly Party[]
  readonly on: readonly Target[]
}

/** "clashes between A and B", "a firefight with B". */
export function mutualNoun(items: readonly Item[], at: number, subject: readonly Party[]): Sides {
  const between = behind(items, at, ['between', 'among'])
  const foes = between.length > 1 ? behind(items, at, ['against']) : []
  if (foes.length > 0) return { by: between, on: targets(foes) }
  if (between.length > 1) return parted(between)
  const opponents = behind(items, at, ['with', 'against'])
  if (opponents.length === 0) return between.length === 0 ? { by: [], on: [] } : { by: between, on: [] }
  const own = subjectOf(items, at) ?? subject
  return isFatalTo(items, at) ? { by: opponents, on: targets(own) } : { by: own, on: targets(opponents) }
}

/** "Between the army and the rebels"; in "between Malian and French forces and the rebels" the first two are one side. */
function parted(between: readonly Party[]): Sides {
  const first = between.length > 2 && between[0]?.sort === 'nation' ? 2 : 1
  return { by: between.slice(0, first), on: targets(between.slice(first)) }
}

/** "Three soldiers were killed in a gunfight with militants": it was done to those who fell. */
function isFatalTo(items: readonly Item[], at: number): boolean {
  const before = items.slice(0, at)
  const verb = before.find((item) => item.is === 'trigger' || isOne(item, 'DIED'))
  return (
    before.some(({ is }) => is === 'losers') && verb !== undefined && (verb.is !== 'trigger' || (verb.happening.role === 'kills' && verb.happening.passive))
  )
}
