import type { Kind } from '../../core/count.ts'
import type { Counted, Item, Party } from '../cascade/item.ts'
import { matchAt, signsOf } from '../cascade/pattern.ts'
import { withOwner } from './figure-owner.ts'
import { lossRulesFor } from './loss-rules.ts'
import { isOtherwise } from './not-losses.ts'
import { shared } from './shared-losses.ts'

/** How many of whom, and what became of them. `party` is null where the words name nobody. */
export interface Loss extends Counted {
  readonly kind: Kind
  readonly rule: string
  readonly from: number
  readonly to: number
  /** Done in the active voice by an armed group that the same clause names: none of its own. */
  readonly foes?: boolean
}

/** The losses that a clause states. A number counts once: the first rule that takes it. */
export function lossesOf(items: readonly Item[], before: Party | null): Loss[] {
  if (!items.some(({ is }) => is === 'losers')) return []
  const used = new Set<Item>()
  const losses: Loss[] = []
  const here = items.map((_, at) => at)
  const counts = here.filter((at) => items[at]?.is === 'losers')
  for (const { rule, kind, pattern } of lossRulesFor(signsOf(items))) {
    for (const at of pattern[0]?.name === 'n' ? counts : here) {
      const match = matchAt(pattern, items, at)
      const counted = match?.named.get('n')
      if (match === null || counted?.is !== 'losers' || used.has(counted) || isOtherwise(rule, items, at, match)) continue
      used.add(counted)
      const also = items.slice(at, at + match.length).some(({ low }) => low === 'also')
      losses.push(
        ...counted.parts.map((part) => ({ kind, rule, from: counted.from, to: counted.to, ...withOwner(part, items, at, match, rule), ...told(part, also) })),
      )
    }
  }
  losses.push(...besides(items, losses, used))
  return shared(
    losses.sort((a, b) => a.from - b.from),
    before,
  )
}

/** So far apart may stand the two of "the mayor of San Pedro, Juan Diaz, and his driver". */
const APART = 11

/** "Killed the mayor of Herat and his two guards", "the mayor of Herat and his driver were killed": what befell one befell the other. */
function besides(items: readonly Item[], losses: readonly Loss[], used: ReadonlySet<Item>): Loss[] {
  return items.flatMap((item, at) => {
    if (item.is !== 'losers' || !isWith(items, at)) return []
    const chief = items.findLastIndex((one, index) => one.is === 'losers' && index < at && index >= at - APART)
    const before = items[chief]
    if (before?.is !== 'losers' || items[chief + 1]?.low !== 'of' || used.has(before) === used.has(item)) return []
    const [told, other] = used.has(before) ? [before, item] : [item, before]
    const { kind, rule } = losses.find(({ from }) => from === told.from) ?? {}
    return kind === undefined || rule === undefined ? [] : other.parts.map((part) => ({ ...part, kind, rule, from: told.from, to: told.to }))
  })
}

/** "And his driver", "and two of her aides", "and three of his guards". */
function isWith(items: readonly Item[], at: number): boolean {
  const [before, last] = [items[at - 2], items[at - 1]]
  return last?.low === 'and' ? /(?:^| )(?:his|her|their) /.test(items[at]?.low ?? '') : /^(?:his|her|their)$/.test(last?.low ?? '') && before?.low === 'and'
}

/** "Two guards were also hurt": of what was told before. */
function told(part: Counted, also: boolean): Pick<Counted, 'further'> {
  return also && part.further !== true ? { further: true } : {}
}
