import type { Kind } from '../../core/count.ts'
import type { Counted, Evidence, Party } from '../cascade/item.ts'

type Told = Counted & Evidence & { readonly kind: Kind }

/** So many characters part the figures of one list: "four dead and seven wounded". */
const LISTED = 18

/** Whose the bare numbers of a clause are. "killed nine soldiers and wounded five": the five are soldiers too; "suffered four dead and seven wounded": its own, too. */
export function shared<One extends Told>(losses: readonly One[], before: Party | null): One[] {
  let last = before
  let suffered = Number.NEGATIVE_INFINITY
  return losses.map((loss, at) => {
    const beside = loss.party === null && losses[at - 1]?.from === loss.from
    const owned = loss.own === true || (!beside && loss.party === null && loss.from - suffered < LISTED)
    suffered = owned && loss.party === null ? loss.to : Number.NEGATIVE_INFINITY
    if (owned) return { ...loss, own: true }
    const party = loss.party ?? (beside || (last !== null && isOther(loss, last, last === before)) ? null : last)
    if (!beside) last = party
    return { ...loss, party }
  })
}

/** "Protesters fought police; 12 were arrested", "nine, four civilians among them": the number is not of those named before. */
function isOther({ kind, mixed }: Told, { sort }: Party, before: boolean): boolean {
  return (kind === 'captured' && before && sort === 'state') || (mixed === true && sort !== 'civil')
}
