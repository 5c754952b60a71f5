import type { Party } from '../cascade/item.ts'
import type { DraftLoss, DraftParty } from '../draft.ts'
import { DEMONYMS } from '../lexicon/nations.ts'
import { ANYBODY, CIVILIANS, OF_OFFICE, UNCERTAIN } from '../lexicon/people.ts'
import { gather } from '../text/gather.ts'
import type { Frame } from './frame.ts'
import type { Loss } from './losses.ts'

/** A loss as a draft has it, with the words that show it. */
export interface SidedLoss {
  readonly value: DraftLoss
  readonly rule: string
  readonly from: number
  readonly to: number
}

/** Losses by side and kind: "a man and his daughter" are two civilians. */
export function lossesBySide(losses: readonly Loss[]): SidedLoss[] {
  const out: SidedLoss[] = []
  for (const { party, kind, quantity, rule, from, to } of losses) {
    const side = party === null || isAnybody(party) ? null : sideOf(party)
    const at = out.findIndex((one) => one.from === from && one.value.kind === kind && one.value.side?.name === side?.name)
    const told = out[at]
    if (told === undefined) out.push({ value: { side, kind, quantity }, rule, from, to })
    else out[at] = { ...told, value: { side, kind, quantity: sum(told.value.quantity, quantity) } }
  }
  return out
}

/** What a report says there was none of, where it counts none either. */
export function noLosses({ none, losses }: Pick<Frame, 'none' | 'losses'>): SidedLoss[] {
  const counted = new Set(gather(losses, ({ kind }) => (kind === 'killed' || kind === 'wounded' ? [kind, 'casualties'] : [kind])))
  const first = none.filter(({ kind }, at) => none.findIndex((one) => one.kind === kind) === at)
  return gather(first, ({ kind, from, to }) => (counted.has(kind) ? [] : [{ value: { side: null, kind, quantity: NONE }, rule: 'none reported', from, to }]))
}

const NONE: DraftLoss['quantity'] = { low: 0, high: 0, qualifier: 'none' }

function sum(a: DraftLoss['quantity'], b: DraftLoss['quantity']): DraftLoss['quantity'] {
  const high = a.high === null || b.high === null ? null : a.high + b.high
  return { low: a.low + b.low, high, qualifier: a.qualifier === b.qualifier ? a.qualifier : high === null ? 'at-least' : 'range' }
}

/** "People" and "others" name no side. */
export function isAnybody({ name }: { readonly name: string }): boolean {
  return ANYBODY.test(name)
}

/** Whose loss it is: who is told of by home, age or work is a civilian, the words stay with the figure; whoever else is named keeps the name. */
function sideOf({ name, key, sort }: Party): DraftParty {
  const civilian = CIVILIANS.test(name) || (key === null && isUnarmed(sort, name))
  return civilian ? { name: 'civilians', key: null } : { name, key }
}

/** A people's name says nothing of arms. */
function isUnarmed(sort: Party['sort'], name: string): boolean {
  if (OF_OFFICE.test(name)) return sort === 'civil' || sort === 'rank'
  return sort === 'civil' && !UNCERTAIN.test(name) && !DEMONYMS.has(name.toLowerCase())
}
