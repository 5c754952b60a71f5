import type { Kind } from '../../core/count.ts'
import type { Counted, Item, Party } from '../cascade/item.ts'
import { isOne, type Match, matchAt, pattern } from '../cascade/pattern.ts'

/** How many of whom, and what became of them. `party` is null where the words name nobody. */
export interface Loss extends Counted {
  readonly kind: Kind
  readonly rule: string
  readonly from: number
  readonly to: number
}

const AUX = 'PLACE|WHEN|BE|HAVE|ADV*'
const ASIDE = ',? WORD|PARTY|LOSERS|AND* ,?'

/** What is read, in the order in which it is tried: the longer before what it begins with. */
const RULES: readonly (readonly [rule: string, kind: Kind, source: string])[] = [
  ['killed or wounded', 'casualties', `n:LOSERS ${AUX} KILLED and|or WOUNDED`],
  ['killing or wounding', 'casualties', 'KILLING and|or WOUNDING n:LOSERS'],
  ['were killed', 'killed', `n:LOSERS ${AUX} KILLED|DEAD`],
  ['struck and killed', 'killed', 'n:LOSERS BE ADV* TRIGGER by|in|with WORD|TRIGGER|PARTY* and KILLED'],
  ['who were killed', 'killed', `n:LOSERS ${ASIDE} BE|HAVE BE|HAVE|ADV* KILLED|DEAD`],
  ['were wounded', 'wounded', `n:LOSERS ${AUX} WOUNDED`],
  ['of some place, died', 'killed', 'n:LOSERS of|from|at WORD|PARTY|PLACE* DIED'],
  ['of some place, were killed', 'killed', 'n:LOSERS of|from|at WORD|PARTY|PLACE* BE ADV* KILLED'],
  ['died', 'killed', `n:LOSERS ${AUX} DIED`],
  ['lost their lives', 'killed', `n:LOSERS ${AUX} lost their lives`],
  ['were captured', 'captured', `n:LOSERS ${AUX} SEIZED`],
  ['taken prisoner', 'captured', 'taking|took|taken n:LOSERS prisoner|prisoners|hostage|captive'],
  ['lost a life', 'killed', `n:LOSERS ${AUX} lost|losing his|her|their life|lives`],
  ['martyrdom', 'killed', `n:LOSERS ${AUX} embraced|attained|achieved martyrdom`],
  ['with wounds', 'wounded', 'n:LOSERS ADV* with WORD* wounds|injuries|burns'],
  ['sustained wounds', 'wounded', `n:LOSERS ${AUX} sustained|sustaining|suffered|suffering|received WORD* wounds|injuries|burns`],
  ['in hospital', 'wounded', `n:LOSERS ${AUX} in|to hospital|hospitals`],
  ['surrendered', 'surrendered', `n:LOSERS ${AUX} surrendered`],
  ['took prisoners', 'captured', 'took|taking|taken|captured|capturing n:LOSERS'],
  ['went missing', 'missing', `n:LOSERS ${AUX} missing`],
  ['killing', 'killed', 'KILLING ADV* n:LOSERS'],
  ['wounding', 'wounded', 'WOUNDING ADV* n:LOSERS'],
  ['capturing', 'captured', 'SEIZING n:LOSERS'],
  ['death of', 'killed', 'DEATH of ADV* n:LOSERS'],
  ['lives', 'killed', 'claimed|claiming|cost|costing|took|taking n:LOSERS lives'],
  ['lives of', 'killed', 'lives of n:LOSERS'],
  ['taking of', 'captured', 'TAKING of ADV* n:LOSERS'],
  ['named, was killed', 'killed', 'n:LOSERS WORD|PARTY|PLACE|MARK* WORD|PARTY|PLACE|MARK* was ADV* KILLED'],
  ['named, was wounded', 'wounded', 'n:LOSERS WORD|PARTY|PLACE|MARK* WORD|PARTY|PLACE|MARK* was ADV* WOUNDED'],
  ['bodies of', 'killed', 'bodies of n:LOSERS'],
  ['toll', 'killed', 'toll WORD* to|at|: n:LOSERS'],
  ['toll rose', 'killed', 'rose|rises|risen|climbed|increased|stands|stood to|at n:LOSERS'],
  ['losing', 'killed', 'LOSING n:LOSERS'],
  ['deaths', 'killed', 'n:LOSERS ADV* deaths|fatalities'],
  ['casualties for', 'casualties', 'n:LOSERS WORD* casualties'],
]
const PATTERNS = RULES.map(([rule, kind, source]) => ({ rule, kind, pattern: pattern(source) }))
const SIDE_BEHIND = pattern('for|among|from|in WORD* side:PARTY')

/** The losses that a clause states. A number counts once: the first rule that takes it. */
export function lossesOf(items: readonly Item[], before: Party | null): Loss[] {
  if (!items.some(({ is }) => is === 'losers')) return []
  const used = new Set<Item>()
  const losses: Loss[] = []
  const here = items.map((_, at) => at)
  const counts = here.filter((at) => items[at]?.is === 'losers')
  for (const { rule, kind, pattern } of PATTERNS) {
    for (const at of pattern[0]?.name === 'n' ? counts : here) {
      const match = matchAt(pattern, items, at)
      const counted = match?.named.get('n')
      if (match === null || counted?.is !== 'losers' || used.has(counted) || isOtherwise(rule, items, at, match)) continue
      used.add(counted)
      losses.push(...counted.parts.map((part) => ({ ...withSide(part, items, at, match, rule), kind, rule, from: counted.from, to: counted.to })))
    }
  }
  return shared(
    losses.sort((a, b) => a.from - b.from),
    before,
  )
}

/** Where the words of a rule mean something else: a rise that is no toll's, a loss of cars, a killer. */
function isOtherwise(rule: string, items: readonly Item[], at: number, match: Match): boolean {
  if (rule === 'toll rose') return !items.some(({ low }) => low === 'toll')
  const counted = match.named.get('n')
  if (rule === 'took prisoners') return counted?.is !== 'losers' || !counted.parts.some(({ party }) => party !== null && PRISONERS.test(party.name))
  if (rule === 'were captured') return !isDone(items, at, match) || isDoer(items, at, match)
  if (rule === 'losing' && counted?.is === 'losers') return counted.parts.some(({ party }) => party === null || party.sort === 'civil')
  return isDoer(items, at, match)
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

/** "5 casualties for the militia": whose they are follows. */
function withSide(part: Counted, items: readonly Item[], at: number, match: Match, rule: string): Counted {
  if (part.party !== null || (rule !== 'casualties for' && rule !== 'deaths' && rule !== 'were killed')) return part
  const side = matchAt(SIDE_BEHIND, items, at + match.length)?.named.get('side')
  return side?.is === 'party' ? { ...part, party: side.party } : part
}

/** "killed nine soldiers and wounded five": the five are soldiers too. */
function shared(losses: readonly Loss[], before: Party | null): Loss[] {
  let last = before
  return losses.map((loss) => {
    const party = loss.party ?? last
    last = party
    return { ...loss, party }
  })
}
