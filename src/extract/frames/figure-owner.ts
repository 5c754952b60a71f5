import type { Counted, Item, Party } from '../cascade/item.ts'
import { type Match, matchAt, pattern } from '../cascade/pattern.ts'

const OWN_BEHIND = pattern('in|among|on|from its|their own? ranks|side')
/** "It had suffered four dead", "the army had 11 wounded": its own. */
const SUFFERED = new Set(['suffered', 'suffering', 'sustained', 'mourned', 'mourning', 'had', 'has'])

const SIDE_BEHIND = pattern('for|among|from|in WORD* side:PARTY')
const THEIRS = pattern('from the? side:PARTY')

/** "5 casualties for the militia", "cost the army nine men": whose the people of a figure are, as the words around it tell. */
export function withOwner(part: Counted, items: readonly Item[], at: number, match: Match, rule: string): Counted {
  const { party } = part
  if (rule === 'cost') return { ...part, party: partyIn(items.slice(at, at + match.length)) ?? party }
  if (rule === 'losing' && party?.generic === true) return { ...part, own: true }
  if (party?.sort === 'armed' && party.generic) return { ...part, party: groupOf(items, at + match.length) ?? party }
  return party === null ? ofOwner(part, items, at, match, rule) : part
}

function ofOwner(part: Counted, items: readonly Item[], at: number, match: Match, rule: string): Counted {
  if (rule.endsWith('put at') && /^(?:its|their)$/.test(items[at - 1]?.low ?? '')) return { ...part, own: true }
  if (SUFFERED.has(items[at - 1]?.low ?? '') || matchAt(OWN_BEHIND, items, at + match.length) !== null) return { ...part, own: true }
  const loser = lossesOfParty(items, at) ?? (rule.endsWith('put at') ? partyIn(items.slice(at, at + match.length)) : rowOf(items, at))
  if (loser !== null) return { ...part, party: loser, bare: false }
  if (rule !== 'casualties for' && rule !== 'deaths' && rule !== 'were killed') return part
  const side = matchAt(SIDE_BEHIND, items, at + match.length)?.named.get('side')
  return side?.is === 'party' ? { ...part, party: side.party } : part
}

function partyIn(items: readonly Item[]): Party | null {
  const party = items.find(({ is }) => is === 'party')
  return party?.is === 'party' ? party.party : null
}

/** "Putting the militia's losses at 60 dead": whose those are. */
function lossesOfParty(items: readonly Item[], at: number): Party | null {
  const noun = /^(?:at|of|to)$/.test(items[at - 1]?.low ?? '') ? at - 2 : at
  if (!/^(?:losses|casualties|dead|deaths|fatalities|wounded)$/.test(items[noun]?.low ?? '')) return null
  const owner = items[items[noun - 1]?.low === "'s" ? noun - 2 : noun - 1]
  return owner?.is === 'party' ? owner.party : null
}

/** "Losses: army 8 killed, 20 wounded; rebels 5 killed": the side stands before its figures. */
function rowOf(items: readonly Item[], at: number): Party | null {
  const [before, side] = [items[at - 2], items[at - 1]]
  return items[at]?.is === 'losers' && side?.is === 'party' && (before === undefined || before.is === 'mark') ? side.party : null
}

/** "14 militants were killed from the group". */
function groupOf(items: readonly Item[], at: number): Party | null {
  const group = matchAt(THEIRS, items, at)?.named.get('side')
  return group?.is === 'party' && group.party.sort === 'armed' ? group.party : null
}
