import type { Item, Party } from '../cascade/item.ts'
import { tellsOfVictims } from './points-back.ts'
import { subjectOf } from './subjects.ts'

const PRONOUN = /^(?:it|its|they|their)\b/
/** So near its start a sentence says of whom it goes on to tell. */
const OPENING = 4

/** "Two assailants opened fire. Both were killed": the two that were counted last. */
function theTwo(before: readonly Item[]): readonly Party[] {
  const counted = before.findLast((item) => item.is === 'losers' && item.parts.some(({ quantity, party }) => quantity.low === 2 && party !== null))
  return counted?.is === 'losers' ? counted.parts.flatMap(({ party }) => (party === null ? [] : [{ ...party, tier: 'resolved' as const }])) : []
}

/** "The militia did not comment. Its fighters had looted …": whom a sentence that opens with "it", "they" or "its" goes on to tell of. */
export function meantBy(items: readonly Item[], before: readonly Item[]): readonly Party[] {
  if (items[0]?.low === 'both') return theTwo(before)
  const opening = items.slice(0, OPENING)
  const at = opening.findIndex(({ low }) => PRONOUN.test(low))
  if (at < 0 || tellsOfVictims(items) || opening.slice(0, at).some(({ is }) => is === 'party' || is === 'losers' || is === 'trigger')) return []
  const subject = subjectOf(before, before.length) ?? []
  const speaker = before.find((item) => item.is === 'speech' && item.speaker !== null)
  const meant = subject.length > 0 ? subject : speaker?.is === 'speech' && speaker.speaker !== null ? [speaker.speaker] : []
  return meant.filter(({ sort }) => sort !== 'civil' && sort !== 'rank').map((party) => ({ ...party, tier: 'resolved' }))
}
