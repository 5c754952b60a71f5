import type { Item } from '../cascade/item.ts'
import type { Loss } from './losses.ts'
import type { Seen } from './parts.ts'

/** "Had earlier spoken of 13 deaths", "speaks of six civilians killed": a count that somebody gives of what was told before. */
export function asSpoken(losses: readonly Loss[], items: readonly Item[]): readonly Loss[] {
  const at = items.findIndex(({ low }, index) => /^(?:spoke|spoken|speaks|speak|speaking)$/.test(low) && items[index + 1]?.low === 'of')
  return at < 0 ? losses : losses.map((loss) => (loss.from > (items[at]?.to ?? 0) ? { ...loss, rule: 'spoken of' } : loss))
}

/** "Had initially put the toll at 13", "had earlier reported 17 injured": a count that another has replaced. */
export function isOldCount(items: readonly Item[], seen: readonly Seen[]): boolean {
  const bare = seen.every(({ happening }) => happening.role === 'kills') && !items.some(({ is }) => is === 'place' || is === 'when')
  return bare && OLD.test(items.map(({ low }) => low).join(' '))
}

const OLD =
  /\b(?:initial|earlier|previous|first) (?:count|toll|tally|figure)\b|\b(?:number|toll) (?:of (?:dead|wounded|injured|killed) )?had (?:initially )?(?:been|stood)\b|\bhad (?:initially|earlier|previously|originally|first|at first) (?:said|put|reported|announced|given|spoken|confirmed|counted)\b/
