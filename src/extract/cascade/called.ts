import { type Item, type Reading, span } from './item.ts'
import type { Rewrite } from './rewrite.ts'

/** Words between a group and the name that it is called by. */
const CALLED = wordsOf(
  'calling itself|calling themselves|known as|called|named|styling itself|believed to be|thought to be|suspected to be|suspected of being|identified as|claiming to be',
)
/** Words between fighters and whom they stand by: both are their name. */
const LINKED = wordsOf('loyal to|linked to|affiliated with|aligned with|aligned to|affiliated to|allied with|allied to|belonging to')

/** "a group calling itself the X" and "gunmen believed to be members of X" are X; "fighters loyal to X" are called so. */
export function called(items: readonly Item[], at: number, reading: Reading): Rewrite | null {
  const head = items[at]
  if (head?.is !== 'party') return null
  const own = nameBehind(items, at, CALLED)
  const found = own ?? nameBehind(items, at, LINKED)
  const name = found === null ? undefined : items[found]
  if (found === null || name?.is !== 'party' || (own === null && name.party.sort === 'nation')) return null
  const base = span(items, at, found + 1, reading)
  const { from, to } = base
  const party = own === null ? { ...head.party, name: base.text, key: name.party.key, from, to } : name.party
  return { length: found + 1 - at, items: [{ is: 'party', party, ...base }] }
}

/** Where the party stands that follows one of these phrases. */
function nameBehind(items: readonly Item[], at: number, phrases: readonly (readonly string[])[]): number | null {
  const words = phrases.find((some) => some.every((one, index) => items[at + 1 + index]?.low === one))
  if (words === undefined) return null
  const behind = at + 1 + words.length
  const members = items[behind]?.low === 'members' && items[behind + 1]?.low === 'of' ? 2 : 0
  const found = behind + members + (items[behind + members]?.low === 'the' ? 1 : 0)
  return items[found]?.is === 'party' ? found : null
}

function wordsOf(phrases: string): string[][] {
  return phrases.split('|').map((phrase) => phrase.split(' '))
}
