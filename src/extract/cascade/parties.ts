import { fold } from '../../core/fold.ts'
import { COUNTRIES, DEMONYMS, PEOPLES } from '../lexicon/nations.ts'
import { AGED, ALIGNED, BARE_IS_NOTHING, MACHINES, MODIFIERS, PART_OF, type Sort, sortOfHead } from '../lexicon/people.ts'
import { BUILT } from '../lexicon/place-words.ts'
import { classesOf } from '../lexicon/word-classes.ts'
import { capitalised } from '../text/token.ts'
import { called, claimant, linked, opponent, unknownName } from './called.ts'
import { initials } from './initials.ts'
import { type Item, isNation, type Party, type Reading, type Step, span } from './item.ts'
import { newParty } from './new-party.ts'
import { lastWord } from './one-person.ts'
import { endsName, isMission, isNameGoingOn } from './organisation.ts'
import { registered } from './registered.ts'
import { type Rewrite, rewrite } from './rewrite.ts'
import { standsAlone } from './stands-alone.ts'

const LONGEST_LEFT = 7
/** Whom something is told, and who is no part of the name behind: "told Reuters militants had fled". */
const OUTLETS = new Set('Reuters AFP AP CNN BBC DPA EFE Xinhua TASS Anadolu'.split(' '))

/** Who: names of the register, organisations by their last word, people by class with the words before them, nations by theirs. */
export const parties: Step = (items, reading) => {
  const folded = items.map((item) => (item.is === 'word' || item.is === 'number' ? fold(item.text) : undefined))
  const named = rewrite(items, (at): Rewrite | null => registered(items, folded, at, reading))
  const grown = initials(grow(named, reading))
  return joinParts(grown, reading)
}

/** Nouns for people take in the words to their left, and names take in the nouns to their right. */
function grow(items: readonly Item[], reading: Reading): Item[] {
  const out: Item[] = []
  for (let at = 0; at < items.length; ) {
    const item = items[at]
    if (item === undefined) break
    const end = phraseEnd(items, at)
    const found = end > at ? party(items, at, end, reading) : null
    if (found === null) {
      out.push(item)
      at++
    } else {
      out.push(found)
      at = end
    }
  }
  return out
}

/** Where the noun phrase that starts here ends, just behind its last noun for people or name; `at` where there is none. */
function phraseEnd(items: readonly Item[], at: number): number {
  let end = at
  let skipped = 0
  for (let to = at; to < items.length && to - at < LONGEST_LEFT; to++) {
    const item = items[to]
    if (to > at && isNameGoingOn(items, to)) continue
    const inside = belongs(items, to, at)
    if (item === undefined || !(inside || (to === at + skipped && isPlainWord(items, to, at)))) break
    if (!inside) skipped++
    if (isHead(items, to)) end = to + 1
  }
  return end
}

/** So many words that no list has may stand between a number and the noun: "one port worker", "24 truffle pickers". */
const MOST_UNKNOWN = 2

function isPlainWord(items: readonly Item[], at: number, start: number): boolean {
  const before = items[start - 1]
  const item = items[at]
  if (item?.is !== 'word' || at - start >= MOST_UNKNOWN || before === undefined) return false
  const led = before.is === 'quantity' || before.low === 'a' || before.low === 'an' || before.low === 'another'
  return led && /^[\p{Ll}-]{3,}$/u.test(item.text) && !/(?:ed|ing|ly)$/.test(item.low) && classesOf(item.low).size === 0 && !STOPS.has(item.low)
}

const STOPS = new Set(
  'of for by with and who that which when than while after under against during because them what said where whose whom if as or but'.split(' '),
)

function belongs(items: readonly Item[], at: number, start: number): boolean {
  const item = items[at]
  if (item?.is === 'party') return at === start || !items.slice(start, at).some(({ is }) => is === 'party')
  if (item?.is !== 'word') return false
  if (isMission(items, at)) return true
  const classes = classesOf(item.low)
  if (OUTLETS.has(item.text)) return false
  if (classes.has('MONTH') || classes.has('WEEKDAY') || classes.has('SAY') || classes.has('DET') || classes.has('LOC')) return false
  if (at === start && /^\d{1,3}(?:st|nd|rd|th)$/.test(item.low)) return true
  if (isOfPeople(item.low)) return true
  return capitalised(item.text) && !(at === 0 && (classes.size > 0 || isPlainStart(items)))
}

/** A noun for people, or a word that stands before one. */
function isOfPeople(low: string): boolean {
  if (MODIFIERS.has(low) || DEMONYMS.has(low) || sortOfHead(low) !== null) return true
  return low.includes('-') && (ALIGNED.test(low) || AGED.test(low))
}

/** The first word of a sentence is a capital of grammar, unless it is written as a name or a noun for people follows at once. */
function isPlainStart(items: readonly Item[]): boolean {
  const [{ text = '', low = '' } = {}, next] = items
  if (/^(?:\p{Lu}[\p{Lu}\p{N}]|[AaEe][lsdnrtz]h?-)/u.test(text) || DEMONYMS.has(low)) return false
  return STARTS.has(low) || /(?:ly|ing)$/.test(low) || next?.is !== 'word' || !(sortOfHead(next.low) !== null || DEMONYMS.has(next.low))
}

/** Words that open a sentence before a noun for people, and name nobody. */
const STARTS = new Set(
  'when after while although as if since but and or yet so because however meanwhile elsewhere also then there here during under over unlike like despite according earlier later today yesterday for with without angry hundreds dozens scores thousands following once until though whether more many few other some such that these those both'.split(
    ' ',
  ),
)

function isHead(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item === undefined) return false
  if (item.is === 'party' || endsName(items, at)) return true
  return isArmedPeople(items, at) || sortOfHead(item.low) !== null || AGED.test(item.low) || PEOPLES.has(item.low)
}

/** "Armed Palestinians", "armed Fulani". */
function isArmedPeople(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.text === 'armed' && capitalised(items[at]?.text ?? '') && items[at]?.is === 'word'
}

function party(items: readonly Item[], at: number, end: number, reading: Reading): Item | null {
  const head = items[end - 1]
  const inner = items.slice(at, end).find((item) => item.is === 'party')
  const base = span(items, at, end, reading)
  if (head === undefined) return null
  if (inner?.is === 'party') {
    const sort = sortOfHead(head.low) ?? inner.party.sort
    const { from, to } = base
    return { is: 'party', party: { ...inner.party, name: base.text, sort: sort === 'civil' || sort === 'rank' ? sort : inner.party.sort, from, to }, ...base }
  }
  const sort = sortOf(items, end - 1, head.low)
  const alone = end - at === 1
  if (alone && BARE_IS_NOTHING.has(head.low) && !standsAlone(items, at, head.low)) return null
  if (sort === 'civil' && isCamp(items[end])) return null
  return { is: 'party', party: newParty(items, at, end, base, sort), ...base }
}

function sortOf(items: readonly Item[], at: number, low: string): Sort {
  if (isMission(items, at)) return 'state'
  if (isArmedPeople(items, at)) return 'armed'
  return sortOfHead(low) ?? (PEOPLES.has(low) || AGED.test(low) ? 'civil' : 'armed')
}

/** "Jabalia refugee camp", "a workers' district": people who only name a place. */
function isCamp(next: Item | undefined): boolean {
  return next?.is === 'word' && /^(?:camps?|cent(?:re|er)s?|districts?|quarters?|housing|settlements?)$/.test(next.low)
}

/** "members of the Syrian Democratic Forces" is that party; a country or demonym that stands alone may be one. */
function joinParts(items: readonly Item[], reading: Reading): Item[] {
  const nations = items.map((item, at) => (opensBuilding(items, at) || items[at + 1]?.low === 'emirates' ? item : nation(item)))
  const owners = rewrite(nations, (at): Rewrite | null => owned(nations, at, reading))
  const whole = rewrite(owners, (at): Rewrite | null => called(owners, at, reading) ?? claimant(owners, at, reading) ?? opponent(owners, at, reading))
  return rewrite(whole, (at): Rewrite | null => part(whole, at, reading))
}

/** "Sudan's army" and "Kyiv's forces" are one party; in "Sudan's Rapid Support Forces" the name says enough. */
function owned(items: readonly Item[], at: number, reading: Reading): Rewrite | null {
  const long = ofLongName(items, at)
  if (long !== null) return ownedBy(items, at, long, reading)
  const owner = items[at]
  const of = items[at + 2]
  if (owner === undefined || items[at + 1]?.low !== "'s" || of?.is !== 'party') return null
  if (owner.is === 'party' && owner.low === 'group' && of.party.generic && of.party.sort === 'armed') return { length: 3, items: [owner] }
  if (!(isNation(owner) || isOwner(owner, of))) return null
  if (!of.party.generic) return { length: 3, items: [of] }
  const base = span(items, at, at + 3, reading)
  return { length: 3, items: [{ is: 'party', party: { ...of.party, name: base.text.replace(/ 's /, "'s "), from: base.from, to: base.to }, ...base }] }
}

/** "Burkina Faso's army": where the party stands behind a country of two words; null where none does. */
function ofLongName(items: readonly Item[], at: number): number | null {
  const country = COUNTRIES.has(`${items[at]?.low} ${items[at + 1]?.low}`) && items[at + 2]?.low === "'s"
  const of = items[at + 3]
  return country && of?.is === 'party' && of.party.generic ? at + 3 : null
}

function ownedBy(items: readonly Item[], at: number, of: number, reading: Reading): Rewrite | null {
  const party = items[of]
  if (party?.is !== 'party') return null
  const base = span(items, at, of + 1, reading)
  return {
    length: of + 1 - at,
    items: [{ is: 'party', party: { ...party.party, name: base.text.replace(/ 's /, "'s "), from: base.from, to: base.to }, ...base }],
  }
}

/** A name, before what can be nobody's but a party's: "Haftar's troops", "al-Qaeda's branch". */
function isOwner(owner: Item, of: Item & { readonly is: 'party' }): boolean {
  const named = owner.is === 'party' ? owner.party.key !== null : owner.is === 'word' && capitalised(owner.text)
  const machine = MACHINES.has(lastWord(of)) && owner.is === 'party' && owner.party.sort !== 'civil'
  if (machine) return true
  return named && of.party.generic && (of.party.sort === 'state' || (of.party.sort === 'armed' && owner.is === 'party'))
}

function part(items: readonly Item[], at: number, reading: Reading): Rewrite | null {
  const own = linked(items, at, reading)
  if (own !== null) return own
  const head = items[at]
  const link = items[at + 1]?.low
  if (head?.is !== 'party' || (link !== 'of' && link !== 'from') || !PART_OF.has(lastWord(head))) return null
  const of = at + 2 + (/^(?:the|an?)$/.test(items[at + 2]?.low ?? '') ? 1 : 0)
  const whole = items[of]
  if (link === 'of' && head.party.sort === 'armed') {
    // "militants of Dawlah Islamiyah": a name that no list has, behind a word for fighters
    const name = unknownName(items, of, reading)
    if (name !== null)
      return { length: name.end - at, items: [{ is: 'party', party: { ...head.party, ...name.party }, ...span(items, at, name.end, reading) }] }
  }
  if (whole?.is !== 'party' || (isNation(whole) && /^an?$/.test(items[of - 1]?.low ?? ''))) return null
  return { length: of + 1 - at, items: [{ is: 'party', party: { ...whole.party, sort: sortOfPart(head, whole) }, ...span(items, at, of + 1, reading) }] }
}

/** A commander or villagers of somebody stay what they are; a team is of those who make it up. */
function sortOfPart({ low, party: { sort } }: Item & { is: 'party' }, whole: Item & { is: 'party' }): Party['sort'] {
  return (sort === 'civil' && !/teams?$/.test(low)) || sort === 'rank' ? sort : whole.party.sort
}

/** "the Saudi Maternal Hospital", "the Russian Orthodox Church": a demonym that begins the name of a building. */
function opensBuilding(items: readonly Item[], at: number): boolean {
  let end = at + 1
  while (end - at < 4 && items[end]?.is === 'word' && capitalised(items[end]?.text ?? '')) end++
  return end > at + 1 && BUILT.has(items[end - 1]?.low ?? '')
}

/** A country or demonym that stands alone may be a party: "Israel struck", "Russian shelling". */
function nation(item: Item): Item {
  if (item.is !== 'word' || !capitalised(item.text)) return item
  const low = item.low.replace(/\.$/, '')
  if (!COUNTRIES.has(low) && !DEMONYMS.has(low)) return item
  const { at, end, from, to, text } = item
  const party: Party = { name: text, sort: 'nation', key: null, generic: false, from, to, tier: 'said' }
  return { is: 'party', party, at, end, from, to, text, low: item.low }
}
