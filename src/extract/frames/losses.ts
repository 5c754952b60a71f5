import type { Kind } from '../../core/count.ts'
import type { Counted, Item, Party } from '../cascade/item.ts'
import { canMatch, isOne, type Match, matchAt, pattern, signsOf } from '../cascade/pattern.ts'
import { classesOf } from '../lexicon/word-classes.ts'
import { LOSS_RULES } from './loss-rules.ts'
import { shared } from './shared-losses.ts'

/** How many of whom, and what became of them. `party` is null where the words name nobody. */
export interface Loss extends Counted {
  readonly kind: Kind
  readonly rule: string
  readonly from: number
  readonly to: number
  /** Done in the active voice by an armed group that the same clause names: none of its own. */
  readonly foes?: boolean
}

const OWN_BEHIND = pattern('in|among|on|from its|their own? ranks|side')
/** "It had suffered four dead": its own. */
const SUFFERED = new Set(['suffered', 'suffering', 'sustained', 'mourned', 'mourning'])

const SIDE_BEHIND = pattern('for|among|from|in WORD* side:PARTY')
const THEIRS = pattern('from the? side:PARTY')

/** The losses that a clause states. A number counts once: the first rule that takes it. */
export function lossesOf(items: readonly Item[], before: Party | null): Loss[] {
  if (!items.some(({ is }) => is === 'losers')) return []
  const used = new Set<Item>()
  const losses: Loss[] = []
  const here = items.map((_, at) => at)
  const signs = signsOf(items)
  const counts = here.filter((at) => items[at]?.is === 'losers')
  for (const { rule, kind, pattern } of LOSS_RULES) {
    if (!canMatch(pattern, signs)) continue
    for (const at of pattern[0]?.name === 'n' ? counts : here) {
      const match = matchAt(pattern, items, at)
      const counted = match?.named.get('n')
      if (match === null || counted?.is !== 'losers' || used.has(counted) || isOtherwise(rule, items, at, match)) continue
      used.add(counted)
      const also = items.slice(at, at + match.length).some(({ low }) => low === 'also')
      losses.push(
        ...counted.parts.map((part) => ({ ...withSide(part, items, at, match, rule), ...told(part, also), kind, rule, from: counted.from, to: counted.to })),
      )
    }
  }
  return shared(
    losses.sort((a, b) => a.from - b.from),
    before,
  )
}

/** "Two guards were also hurt": of what was told before. */
function told(part: Counted, also: boolean): Pick<Counted, 'further'> {
  return also && part.further !== true ? { further: true } : {}
}

/** Where the words of a rule mean something else: a rise that is no toll's, a loss of cars, a killer. */
function isOtherwise(rule: string, items: readonly Item[], at: number, match: Match): boolean {
  if (rule === 'toll rose') return !items.some(({ low }) => low === 'toll' || low === 'tally' || low === 'deaths')
  if (rule === 'fell') return !isFallen(items[at + match.length])
  const counted = match.named.get('n')
  if (rule === 'capturing' && countsGoods(counted, items[at + match.length])) return true
  if (rule === 'bodies') return !/(?:bodies|corpses)$|^[^ ]+ dead /.test(counted?.low ?? '')
  if (rule === 'took prisoners')
    return counted?.is !== 'losers' || !(items[at]?.is === 'trigger' || counted.parts.some(({ party }) => party !== null && PRISONERS.test(party.name)))
  if (rule === 'were captured') return !isDone(items, at, match) || isDoer(items, at, match)
  if (rule === 'losing' && counted?.is === 'losers') return !counted.parts.every(isOwn)
  return isDoer(items, at, match)
}

/** "Made off with three gun trucks": the number is of what follows it. */
function countsGoods(counted: Item | undefined, next: Item | undefined): boolean {
  const bare = counted?.is === 'losers' && counted.parts.every((part) => part.bare === true)
  return bare && next?.is === 'word' && /^\p{Ll}{3,}$/u.test(next.text) && classesOf(next.low).size === 0
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

const PRISONERS = /(?:prisoners|hostages|captives)(?: of war)?$/i

/** "52 kidnapped villagers": what was done to them before tells who they are. */
function isDone(items: readonly Item[], at: number, match: Match): boolean {
  return items[at + match.length]?.is !== 'party'
}

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

/** "Putting the militia's losses at 60 dead": whose those are. */
function lossesOfParty(items: readonly Item[], at: number): Party | null {
  const noun = /^(?:at|of|to)$/.test(items[at - 1]?.low ?? '') ? at - 2 : at
  if (!/^(?:losses|casualties)$/.test(items[noun]?.low ?? '')) return null
  const owner = items[items[noun - 1]?.low === "'s" ? noun - 2 : noun - 1]
  return owner?.is === 'party' ? owner.party : null
}

/** "5 casualties for the militia": whose they are follows. */
function withSide(part: Counted, items: readonly Item[], at: number, match: Match, rule: string): Counted {
  if (rule === 'losing' && part.party?.generic === true) return { ...part, own: true }
  if (part.party === null && (SUFFERED.has(items[at - 1]?.low ?? '') || matchAt(OWN_BEHIND, items, at + match.length) !== null)) return { ...part, own: true }
  const loser = lossesOfParty(items, at)
  if (part.party === null && loser !== null) return { ...part, party: loser, bare: false }
  if (part.party?.sort === 'armed' && part.party.generic) return { ...part, party: groupOf(items, at + match.length) ?? part.party }
  if (part.party !== null || (rule !== 'casualties for' && rule !== 'deaths' && rule !== 'were killed')) return part
  const side = matchAt(SIDE_BEHIND, items, at + match.length)?.named.get('side')
  return side?.is === 'party' ? { ...part, party: side.party } : part
}

/** "14 militants were killed from the group". */
function groupOf(items: readonly Item[], at: number): Party | null {
  const group = matchAt(THEIRS, items, at)?.named.get('side')
  return group?.is === 'party' && group.party.sort === 'armed' ? group.party : null
}
