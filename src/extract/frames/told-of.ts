import type { Party } from '../cascade/item.ts'
import { isOne } from '../cascade/pattern.ts'
import { gather } from '../text/gather.ts'
import { type Carried, NOTHING } from './carried.ts'
import type { Clause } from './clauses.ts'
import type { Frame } from './frame.ts'
import { subjectOf } from './subjects.ts'

/** Of whom a clause tells: those behind whom it stands, those of the main clause that it leads up to, or those told of before. */
export function subjectIn(clause: Clause, before: Clause | undefined, main: Clause | undefined, subject: readonly Party[]): readonly Party[] {
  return relativeTo(clause, before) ?? (main && clauseSubject(main)) ?? subject
}

/** "the attack, which …", "gunmen who …": what stands before the link is the subject, and only a party can have done it. */
function relativeTo({ link }: Clause, before: Clause | undefined): readonly Party[] | null {
  if (link === null || before === undefined || !RELATIVE.has(link)) return null
  const last = before.items.findLast(({ is }) => is !== 'mark' && is !== 'place' && is !== 'when')
  if (last?.is === 'party') return [last.party]
  return last?.is === 'losers' ? gather(last.parts, ({ party }) => (party === null ? [] : [party])) : []
}

/** "Retook the town, two days after it was attacked": the town was, and not who retook it. */
export function townIn({ items }: Clause, before: Frame | undefined): { readonly carried: Carried } | null {
  const [first, be] = items[0]?.is === 'when' ? items.slice(1) : items
  const passive = first?.low === 'it' && be !== undefined && isOne(be, 'BE')
  if (!passive || before?.happenings.some(({ role }) => role === 'gains') !== true || before.places.length === 0) return null
  return { carried: { ...NOTHING, places: before.places } }
}

/** "The group said its fighters had clashed and …": it is still the group that goes on. */
export function theirMen({ items }: Clause, frame: Frame | null): readonly Party[] | null {
  const at = items.findIndex(({ low }) => low === 'its' || low === 'their')
  const men = items[at + 1]
  const own = at >= 0 && men?.is === 'party' && men.party.generic && items.slice(0, at).every(({ is }) => is === 'speech')
  return own && frame !== null && frame.by.length > 0 ? frame.by : null
}

/** Links behind whom a clause is about. */
export const RELATIVE = new Set(['which', 'who', 'whose'])

/** Who acts in a clause, before its verb. */
export function clauseSubject({ items }: Clause): readonly Party[] | null {
  const verb = items.findIndex((item) => item.is === 'trigger' && item.happening.form === 'verb')
  return subjectOf(items, verb < 0 ? items.length : verb)
}
