import type { Counted, Item } from '../cascade/item.ts'
import { isOne, type Match } from '../cascade/pattern.ts'
import { classesOf } from '../lexicon/word-classes.ts'

/** Whether the words that a rule took mean something else. */
type Check = (items: readonly Item[], at: number, match: Match) => boolean

const isNotPut: Check = (items, at) => !items.slice(Math.max(0, at - PUT), at).some(({ low }) => /^(?:put|puts|putting|estimated|estimates)$/.test(low))

/** So near before "losses at 37" stands the verb that gives the figure. */
const PUT = 6

const CHECKS: Readonly<Record<string, Check>> = {
  'toll rose': (items) => !items.some(({ low }) => low === 'toll' || low === 'tally' || low === 'deaths'),
  fell: (items, at, match) => !isFallen(items[at + match.length]),
  'with wounds': (items, at) => items[at - 1]?.low === 'of' && /^(?:bod(?:y|ies)|corpses?)$/.test(items[at - 2]?.low ?? ''),
  bodies: (_items, _at, match) => !/(?:bodies|corpses)$|^[^ ]+ dead /.test(countedIn(match)?.low ?? ''),
  'took prisoners': (items, at, match) =>
    countsGoods(match, items[at + match.length]) ||
    !(items[at]?.is === 'trigger' || partsIn(match).some(({ party }) => party !== null && PRISONERS.test(party.name))),
  'were captured': (items, at, match) => items[at + match.length]?.is === 'party' || isDoer(items, at, match),
  'put at': isNotPut,
  'wounded put at': isNotPut,
  admitting: (items, at, match) => !/^(?:and )?(?:admit|acknowledg|conced)/.test(items[at]?.low ?? '') || !partsIn(match).every(({ own }) => own === true),
  losing: (items, at, match) => isGame(items, at + match.length) || !partsIn(match).every(isOwn),
  capturing: (items, at, match) => countsGoods(match, items[at + match.length]) || isDoer(items, at, match),
}

/** Where the words of a rule mean something else: a rise that is no toll's, a loss of cars, a killer. */
export function isOtherwise(rule: string, items: readonly Item[], at: number, match: Match): boolean {
  return (CHECKS[rule] ?? isDoer)(items, at, match)
}

function countedIn(match: Match): Item | undefined {
  return match.named.get('n')
}

function partsIn(match: Match): readonly Counted[] {
  const counted = countedIn(match)
  return counted?.is === 'losers' ? counted.parts : []
}

/** "Made off with three gun trucks": the number is of what follows it. */
function countsGoods(match: Match, next: Item | undefined): boolean {
  const bare = partsIn(match).every((part) => part.bare === true)
  return bare && next?.is === 'word' && /^(?:\p{Ll}{3,}|\p{Lu}\p{Ll}+s)$/u.test(next.text) && classesOf(next.low).size === 0
}

/** "Four soldiers fell, …", "12 fell in the shelling": not ill, not behind, not to anybody. */
function isFallen(next: Item | undefined): boolean {
  return (
    next === undefined || next.is === 'mark' || next.is === 'place' || next.is === 'when' || isOne(next, 'AND') || next.low === 'in' || next.low === 'during'
  )
}

/** "Lost seven men", "lost two of its own": of whoever lost them. */
function isOwn({ party, own }: Counted): boolean {
  return own === true || (party !== null && (party.sort !== 'civil' || party.name === 'men'))
}

/** "Lost two guards to injury", "to suspension": players. */
function isGame(items: readonly Item[], at: number): boolean {
  return items[at]?.low === 'to' && /^(?:injury|injuries|suspension|illness|retirement|transfers?|fouls|cramps?)$/.test(items[at + 1]?.low ?? '')
}

const PRISONERS = /(?:prisoners|hostages|captives)(?: of war)?$/i

/** "A bomber killed nine": whoever is followed by a bare verb and more people did it; "1 killed, 2 wounded" are both counted. */
function isDoer(items: readonly Item[], at: number, match: Match): boolean {
  const part = items.slice(at, at + match.length)
  const [first] = part
  const named = first?.is === 'losers' && first.parts.some(({ party }) => party !== null)
  const behind = items.slice(at + match.length, at + match.length + 2)
  return named && part.at(-1)?.is === 'trigger' && !part.some((item) => isOne(item, 'BE')) && countsOn(behind)
}

/** More people at once, or over one adverb. */
function countsOn([next, second]: readonly Item[]): boolean {
  return next?.is === 'losers' || (next !== undefined && isOne(next, 'ADV') && second?.is === 'losers')
}
