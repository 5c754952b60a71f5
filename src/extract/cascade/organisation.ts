import { ALIGNED } from '../lexicon/people.ts'
import { capitalised } from '../text/token.ts'
import type { Item } from './item.ts'

/** Capitalised words that end the name of an organisation: "Sons of the North Brigade". */
const ORGANISATION = new Set(
  'army forces front brigade brigades battalion battalions movement party corps guard militia command coalition council units alliance guards resistance legion regiment division group faction air-force police military'.split(
    ' ',
  ),
)

/** "the Tigray People's Liberation Front", "the Government of National Unity". */
export function isNameGoingOn(items: readonly Item[], at: number): boolean {
  const [before, item, next] = items.slice(at - 1, at + 2).map(({ text }) => text)
  if (item === "'s") return /^(?:People|Women|Workers|Citizens)$/.test(before ?? '') && next !== undefined && capitalised(next)
  if (isSpelledOut(items, at)) return true
  return item === 'of' && next === 'National' && /^(?:Government|Council|Army|Front)$/.test(before ?? '')
}

/** So long is a name of which the initials follow, its small words with it. */
const SPELLED = 6

/** "The Coalition of Patriots for Change (CPC)": the initials say where the name ends. */
function isSpelledOut(items: readonly Item[], at: number): boolean {
  if (!SMALL.test(items[at]?.low ?? '')) return false
  const behind = items.slice(at + 1, at + SPELLED + 3)
  const open = behind.findIndex(({ low }) => low === '(')
  const [letters, close] = behind.slice(open + 1)
  if (open < 1 || close?.low !== ')' || !/^\p{Lu}{2,6}$/u.test(letters?.text ?? '')) return false
  const named = items.slice(Math.max(0, at - SPELLED), at).some(isOrganisation)
  return named && behind.slice(0, open).every(({ low, text }) => SMALL.test(low) || capitalised(text))
}

const SMALL = /^(?:of|for|the|and)$/

/** The last word before such initials. */
function endsSpelledOut(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.low === '(' && items.slice(Math.max(0, at - SPELLED), at).some((_, index, all) => isSpelledOut(items, at - all.length + index))
}

/** Unity, Accord, Salvation: the end of such a name. */
function isOfNational(items: readonly Item[], at: number): boolean {
  return items[at - 2]?.text === 'of' && items[at - 1]?.text === 'National' && capitalised(items[at]?.text ?? '')
}

/** "The Kenyan-led mission", "the UN peacekeeping mission": under arms, and no errand. */
export function isMission(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.low ?? ''
  return items[at]?.low === 'mission' && (ALIGNED.test(before) || /^(?:un|au|union|peacekeeping|stabili[sz]ation)$/.test(before))
}

/** Whether a capitalised word ends such a name. */
export function endsName(items: readonly Item[], at: number): boolean {
  return isMission(items, at) || isOfNational(items, at) || endsSpelledOut(items, at) || items.slice(at, at + 1).some(isOrganisation)
}

function isOrganisation(item: Item): boolean {
  return capitalised(item.text) && ORGANISATION.has(item.low)
}
