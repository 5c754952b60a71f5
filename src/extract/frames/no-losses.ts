import type { Kind } from '../../core/count.ts'
import type { Evidence, Item } from '../cascade/item.ts'
import { isOne, matchAt, pattern } from '../cascade/pattern.ts'

/** Of which kind none are reported: neither a count of nought nor silence. */
export interface NoLoss extends Evidence {
  readonly kind: Kind
}

const HARM = 'casualties|casualty|victims|losses|damage|fatalities|deaths|dead|killed|injuries|wounded|injured'
const NOBODY = 'nobody|no-one|none'

/** "No civilian casualties were reported", "without causing any injuries", "nobody was hurt", "killed no one". */
const RULES = [
  `no|without WORD|PARTY|TRIGGER* ${HARM} or|and|nor ${HARM}`,
  `no|without WORD|PARTY|TRIGGER* ${HARM}`,
  `not|nor|never WORD|TRIGGER* any WORD|PARTY* ${HARM}`,
  `${NOBODY} of? them|PARTY? BE|HAVE|ADV* KILLED|WOUNDED|DIED|harmed`,
  'no one|PARTY BE|HAVE|ADV* KILLED|WOUNDED|DIED|harmed',
  'not|never KILLING|WOUNDING|SEIZING anyone|anybody',
  `KILLING|WOUNDING|SEIZING ${NOBODY}`,
  'KILLING|WOUNDING|SEIZING no one',
  `LOSING ${NOBODY} of its|their|his WORD|PARTY`,
  'without LOSING LOSERS|a|any|one WORD|PARTY?',
].map(pattern)
const BEHIND = pattern('BE|HAVE|ADV* reported|recorded|registered|caused|known|sustained')
const OPENINGS = new Set(['no', 'without', 'not', 'nor', 'never', 'nobody', 'no-one', 'none'])

/** Whether a sentence has a word that can open one of these. */
export function canTellOfNone(items: readonly Item[]): boolean {
  return items.some(({ low }) => OPENINGS.has(low))
}

/** The words of a clause without those that say that nobody came to harm, and what those say. */
export function withoutNoLosses(items: readonly Item[]): { readonly rest: readonly Item[]; readonly none: readonly NoLoss[] } {
  if (!canTellOfNone(items) || items.some((item) => isOne(item, 'MODAL'))) return { rest: items, none: [] }
  const none: NoLoss[] = []
  const rest: Item[] = []
  for (let at = 0; at < items.length; ) {
    const end = endOfNone(items, at)
    const [item, last] = [items[at], items[end - 1]]
    if (item === undefined) break
    if (last === undefined || end === at) {
      rest.push(item)
      at++
      continue
    }
    for (const kind of kindsIn(items.slice(at, end))) none.push({ kind, from: item.from, to: last.to })
    at = end
  }
  return { rest, none }
}

function endOfNone(items: readonly Item[], at: number): number {
  const length = RULES.map((rule) => matchAt(rule, items, at)?.length ?? 0).find((some) => some > 0) ?? 0
  return length === 0 ? at : at + length + (matchAt(BEHIND, items, at + length)?.length ?? 0)
}

/** What those words leave nobody to be: none of them is who was taken. */
function kindsIn(items: readonly Item[]): Kind[] {
  const killed = items.some((item) => ['KILLED', 'KILLING', 'DIED', 'DEAD', 'fatalities', 'deaths', 'LOSING'].some((word) => isOne(item, word)))
  const wounded = items.some((item) => ['WOUNDED', 'WOUNDING', 'injuries'].some((word) => isOne(item, word)))
  const either = items.some((item) => ['casualties', 'casualty', 'victims', 'losses', 'harmed'].some((word) => isOne(item, word)))
  if (either) return ['casualties']
  return [...(killed ? (['killed'] as const) : []), ...(wounded ? (['wounded'] as const) : [])]
}
