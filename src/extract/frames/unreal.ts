import type { Item } from '../cascade/item.ts'
import { isOne } from '../cascade/pattern.ts'
import { LIGHT_VERBS } from '../lexicon/triggers.ts'
import type { Clause } from './clauses.ts'

/** Words before a trigger that make it a plan, a fear, a wish, a rule or a denial. */
const UNREAL = new Set(
  'if unless plan plans planned planning threat threats threaten threatens threatened threatening risk fear fears prevent preventing avoid deter vow vows vowed aim aims aimed seek seeks prepare preparing prepares intend intends capable ability able regularly routinely often usually sometimes frequently repeatedly call calls called calling urge urged urging demand demanded halt stop ending possibility potential likely expect expects expected hope hopes against anti ready warn warned warning accuse ban regular daily frequent sporadic recurring'.split(
    ' ',
  ),
)
/** What is remembered, tried, acted or trained is not the news. */
const TOLD_OTHERWISE = new Set(
  'anniversary commemorate commemorates commemorated commemorating commemoration memorial re-enactment film novel movie documentary drill drills exercise exercises simulating simulated simulation mock sentenced convicted acquitted defendant tribunal trial verdict indicted wargame scenario rehearsal'.split(
    ' ',
  ),
)
/** Behind a verb, these make it a habit: "have fought repeatedly". */
const HABITS = new Set('repeatedly regularly routinely often frequently sporadically daily'.split(' '))
/** Before "to" they say that it was done, or that what was done to somebody follows: "were subjected to shelling". */
const DONE_TO = new Set(
  'attempted tried managed succeeded began started continued attempting trying managing manages tries fails failed subjected exposed'.split(' '),
)

/** "Has long been plagued by attacks", "have repeatedly clashed": what is usual, and no one event. */
const USUAL =
  /\b(?:ha(?:s|ve) (?:long|often|repeatedly|frequently|regularly|previously|increasingly|been plagued)|(?:wave|series|spate|string|surge) of (?:\S+ )?(?:attacks|raids|strikes|bombings|killings) (?:by .{1,60} )?ha(?:s|ve) |for (?:years|decades|months)|over the years|in recent (?:years|months|weeks))\b/

/** Whether a clause tells of what has not happened: a trigger under "would", "to", "not", "if", or a habit. */
export function isUnreal(items: readonly Item[], at: number): boolean {
  if (items.some(({ low }) => TOLD_OTHERWISE.has(low))) return true
  if (at < 0) return false
  if (items[0]?.low === 'long' && items[1]?.low === 'as') return true
  if (USUAL.test(items.map(({ low }) => low).join(' '))) return true
  if (items.slice(at + 1, at + 3).some(({ low }) => HABITS.has(low))) return true
  if (modalBehind(items, at) || items.some((_, index) => isOnlyFeared(items, index))) return true
  return items.slice(Math.max(0, at - 7), at).some((item, index, before) => cancels(item, before, index))
}

/** "An operation of that size would need", "the battle is set for Sunday": said of what has not begun. */
function modalBehind(items: readonly Item[], at: number): boolean {
  const behind = items.slice(at + 1, at + 6)
  const modal = behind.findIndex((item, index) => isOne(item, 'MODAL') || (isOne(item, 'BE') && isAhead(behind, index + 1)))
  return modal >= 0 && behind.slice(0, modal).every(({ is }) => is === 'word' || is === 'place' || is === 'party')
}

function isAhead(items: readonly Item[], at: number): boolean {
  return /^(?:set|due|scheduled|slated|poised)$/.test(items[at]?.low ?? '') && /^(?:for|to)$/.test(items[at + 1]?.low ?? '')
}

/** "could kill thousands". */
function isOnlyFeared(items: readonly Item[], at: number): boolean {
  const item = items[at]
  return item?.is === 'trigger' && item.happening.role === 'kills' && items.slice(Math.max(0, at - 2), at).some((before) => isOne(before, 'MODAL'))
}

/** "expect the army to launch an assault": what it is to lend itself to comes behind. */
function isToLaunch(before: readonly Item[], index: number): boolean {
  return LIGHT_VERBS.has(before[index + 1]?.low ?? '') && !/ed$/.test(before[index + 1]?.low ?? '') && before[index - 1]?.low !== 'used'
}

/** "Were able to enter", "has been able to seize": they did. */
function wasAble(before: readonly Item[], at: number): boolean {
  return (
    before[at]?.low === 'able' &&
    /^(?:was|were|been)$/.test(before[at - 1]?.low ?? '') &&
    !before.slice(0, at).some(({ low }) => low === 'not' || low === 'never')
  )
}

function cancels(item: Item, before: readonly Item[], index: number): boolean {
  if (item.is !== 'word' || wasAble(before, item.low === 'to' ? index - 1 : index)) return false
  if (isOne(item, 'MODAL')) return true
  if (item.low === 'not' || item.low === 'never' || item.low === 'no' || item.low === 'denied' || item.low === 'denies') return true
  if (item.low === 'to' && (index === before.length - 1 || isToLaunch(before, index))) return !before.slice(0, index).some(({ low }) => DONE_TO.has(low))
  return UNREAL.has(item.low) && index >= before.length - 5
}

/** "The town marked ten years since gunmen killed …": what the clause behind tells is remembered. */
export function isYearsBefore({ link }: Clause, before: Clause | undefined): boolean {
  return link === 'since' && before !== undefined && before.items.slice(-2).some(({ low }) => /\byears$/.test(low))
}
