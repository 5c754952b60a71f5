import type { Item } from '../cascade/item.ts'
import { isOne } from '../cascade/pattern.ts'
import { grainOf } from '../lexicon/place-words.ts'
import { LIGHT_VERBS } from '../lexicon/triggers.ts'
import { opensWithPurpose, PURPOSE, reasonAt } from './reasons.ts'
import { endsRelative, resumes } from './relative-clauses.ts'

/** A part of a sentence with a verb of its own; `link` is the word that ties it to the one before, `apart` where it tells of something earlier. */
export interface Clause {
  readonly link: string | null
  readonly items: readonly Item[]
}

const LINKS = new Set(
  'while whereas after when where before following but however although though which who whose as because amid despite since until followed follows'.split(' '),
)
/** "Identified as", "known as": no time. */
const TAKEN = new Set(
  'identified known described named regarded seen considered listed posing posed disguised dressed serving working acting used treated branded labelled labeled referred touted hailed'.split(
    ' ',
  ),
)
const NOT_AFTER_AS = new Set('well many part a an of much soon low high they'.split(' '))

/** Takes a sentence apart at its links. */
export function clausesOf(items: readonly Item[]): Clause[] {
  const clauses: Clause[] = []
  let link: string | null = opensWithPurpose(items) ? PURPOSE : null
  let open: Item[] = []
  const close = (next: string | null) => {
    if (open.length > 0) clauses.push({ link, items: open })
    ;[open, link] = [[], next]
  }
  for (const [at, item] of items.entries()) {
    if (resumes(items, at, link, open)) {
      const told = clauses.at(-1)?.items ?? []
      const head = told.filter(({ is }, index) => index === told.length - 1 || (index === 0 && is === 'when'))
      close('and')
      open.push(...head)
    }
    const next = endsRelative(items, at, link) ? 'and' : linkAt(items, at, open, clauses.length === 0 ? link : null)
    const turned = turnsBack(items, at, open)
    if (next !== undefined) close(next)
    else if (turned !== null) {
      close('apart')
      open.push(turned)
    } else open.push(item)
  }
  close(null)
  return clauses
}

const ENDS = new Set([';', ':', '–', '—', '…', '...'])

/** "Attacks across the country; specifically, they hit …": what follows says where. */
const NARROWS = new Set(['specifically', 'namely'])

/** The link that a new clause starts with here; undefined where none starts. */
function linkAt(items: readonly Item[], at: number, open: readonly Item[], lead: string | null): string | null | undefined {
  const item = items[at]
  if (item === undefined) return undefined
  if (endsClause(item, open)) return NARROWS.has(items[at + 1]?.low ?? '') ? 'where' : null
  const reason = reasonAt(items, at, open)
  if (reason !== null) return reason
  if (isLink(items, at)) return EARLIER.has(item.low) && cameAfter(open, item) ? 'apart' : item.low
  if (tellsAnother(items, at, open) || losesElsewhere(items, at, open)) return 'apart'
  if (alsoElsewhere(items, at, open)) return AS_WELL
  if (tellsOfPast(items, at)) return 'which'
  return goesOn(items, at, open, lead) ? 'and' : undefined
}

/** Whether a clause that "and" joins starts here. */
function goesOn(items: readonly Item[], at: number, open: readonly Item[], lead: string | null): boolean {
  return endsLead(items, at, lead) || startsNew(items, at, open) || doesMore(items, at, open)
}

function endsClause({ low }: Item, open: readonly Item[]): boolean {
  return ENDS.has(low) || (low === '-' && isHeading(open))
}

/** "Gao - …": only where, and when. */
function isHeading(open: readonly Item[]): boolean {
  return open.some(({ is }) => is === 'place') && open.every(({ is }) => is === 'place' || is === 'when' || is === 'mark')
}

/** The link of a clause that says only where else the deed was done. */
export const AS_WELL = 'as well as'

/** "Attacks on Gao, held by the army, as well as in Kidal": there, too; in "in Gao as well as in Kidal" both are one list. */
function alsoElsewhere(items: readonly Item[], at: number, open: readonly Item[]): boolean {
  const [well, as, place] = items.slice(at + 1, at + 4)
  if (items[at]?.low !== 'as' || well?.low !== 'well' || as?.low !== 'as' || place?.is !== 'place') return false
  const first = open.findIndex(({ is }) => is === 'place')
  return first >= 0 && open.slice(first).some(({ is }) => is === 'party') && open.some((item) => item.is === 'trigger' && item.happening.form === 'noun')
}

/** "A town that the rebels had taken on Friday": what was before, of the place. */
function tellsOfPast(items: readonly Item[], at: number): boolean {
  if (items[at]?.low !== 'that') return false
  const subject = at + (isOne(items[at + 1] ?? (items[at] as Item), 'DET') ? 2 : 1)
  const before = items[at - 1]
  const isPlace = before?.is === 'place' || (before?.is === 'word' && grainOf(before.low) !== null)
  return isPlace && items[subject]?.is === 'party' && items[subject + 1]?.low === 'had'
}

/** So far behind the second verb its own place or day may stand. */
const REACH = 12

/** "The rebels stormed Gao on Friday and seized a base in Ansongo a day later": a second deed, with a place or day of its own. */
function doesMore(items: readonly Item[], at: number, open: readonly Item[]): boolean {
  const verb = items[at + 1]
  if (items[at]?.low !== 'and' || verb?.is !== 'trigger' || verb.happening.form !== 'verb' || verb.happening.passive || /ing$/.test(verb.low)) return false
  const first = open.findIndex(({ is }) => is === 'trigger')
  if (first < 0 || !open.slice(first).some(({ is }) => is === 'place' || is === 'when')) return false
  const behind = items.slice(at + 2, at + REACH)
  const end = behind.findIndex((item) => (item.is === 'trigger' && item.happening.role !== 'thing') || item.low === ';' || LINKS.has(item.low))
  return (end < 0 ? behind : behind.slice(0, end)).some(({ is }) => is === 'place' || is === 'when')
}

/** "… was shot dead the day before.": nothing follows that it could date; in "two days after the army said it had taken Bara" that does. */
function isLast(items: readonly Item[], at: number): boolean {
  const [next, behind] = [items[at + 1], items[at + 2]]
  return next === undefined || next.is === 'mark' || (next.is === 'speech' && (behind === undefined || behind.is === 'mark'))
}

/** "…, two days after a strike": the clause behind it tells of what was two days before this one. */
function turnsBack(items: readonly Item[], at: number, open: readonly Item[]): Item | null {
  const item = items[at]
  if (item?.is !== 'when' || isLast(items, at) || !item.when.relative || !/ (?:after|before)$/.test(item.low) || !tellsMore(open)) return null
  const { away } = item.when
  if (away === null || !('unit' in away)) return null
  return { ...item, when: { ...item.when, away: { unit: away.unit, least: -away.most, most: -away.least } } }
}

/** Fewer items than these before "two days after" tell nothing yet, but that "it came". */
const LEAST = 3

function tellsMore(open: readonly Item[]): boolean {
  return open.length >= LEAST || /^(?:came|comes|happened|occurred|followed)$/.test(open.at(-1)?.low ?? '')
}

const EARLIER = new Set(['after', 'follows', 'following', 'since'])
const CAME = new Set('came comes come happened occurred took'.split(' '))

/** "The blast came days after …", "follows …": what comes next happened before, and is another event. */
function cameAfter(open: readonly Item[], { low }: Item): boolean {
  return low === 'follows' || open.slice(-4).some((item) => CAME.has(item.low))
}

/** "Following their capture of the town, the rebels …": the comma ends what leads in. */
function endsLead(items: readonly Item[], at: number, link: string | null): boolean {
  if (link === null || items[at]?.low !== ',') return false
  const next = items[at + 1]
  const subject = next !== undefined && isOne(next, 'DET') ? items[at + 2] : next
  if (link === 'while' && next !== undefined && isOne(next, 'DET')) return true
  return subject?.is === 'party' || subject?.is === 'losers'
}

/** "… and a separate attack on a court", "and another raid near": one more event, by its noun. */
function tellsAnother(items: readonly Item[], at: number, open: readonly Item[]): boolean {
  const along = items[at]?.low === 'along' && items[at + 1]?.low === 'with'
  if (!(along || items[at]?.low === 'and') || !open.some(({ is }) => is === 'place' || is === 'when')) return false
  const start = along ? at + 2 : at + 1
  const next = items.slice(start, start + 4)
  const noun = next.findIndex((item) => item.is === 'trigger' && item.happening.form === 'noun')
  return noun > 0 && ['a', 'an', 'another', 'other', 'further'].includes(next[0]?.low ?? '') && next.slice(0, noun).every(({ is }) => is === 'word')
}

/** "… in one town and another man died in the next": a loss with a place of its own. */
function losesElsewhere(items: readonly Item[], at: number, open: readonly Item[]): boolean {
  if (items[at]?.low !== 'and' || items[at + 1]?.is !== 'losers' || !open.some(({ is }) => is === 'place')) return false
  const behind = items.slice(at + 2, at + 6)
  const place = behind.findIndex(({ is }) => is === 'place')
  return place >= 0 && behind.slice(0, place).some((item) => isOne(item, 'DIED') || isOne(item, 'KILLED') || isOne(item, 'WOUNDED'))
}

/** "After midnight", "before dawn": no clause. */
const OF_DAY = new Set(['midnight', 'midday', 'noon', 'dawn', 'daybreak', 'dusk', 'dark', 'nightfall', 'sunrise', 'sunset'])

function isLink(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.is !== 'word' || !LINKS.has(item.low)) return false
  const next = items[at + 1]
  if (item.low === 'as')
    return next !== undefined && !NOT_AFTER_AS.has(next.low) && !NOT_AFTER_AS.has(items[at - 1]?.low ?? '') && !TAKEN.has(items[at - 1]?.low ?? '')
  if (item.low === 'followed') return next?.low === 'by'
  if (isOfWounds(item, next)) return false
  if (OF_DAY.has((next?.low ?? '').split(' ')[0] ?? '') || /^(?:them|him)$/.test(next?.low ?? '')) return false
  if (item.low === 'before' || item.low === 'since' || item.low === 'until') return next?.is !== 'when'
  return true
}

/** "Three children who sustained gunshot wounds": who they were. */
function isOfWounds({ low }: Item, next: Item | undefined): boolean {
  return low === 'who' && /^(?:sustained|suffered)$/.test(next?.low ?? '')
}

/** So near behind "carried" stands what was carried out. */
const LIGHT = 4

/** "The rebels seized", "warplanes have carried out strikes". */
function doesDeed(item: Item, behind: readonly Item[]): boolean {
  if (item.is === 'trigger') return item.happening.form === 'verb' && !item.happening.passive
  return item.is === 'word' && LIGHT_VERBS.has(item.low) && behind.some(({ is }) => is === 'trigger')
}

/** `and` with a subject and a verb of its own behind it, where something has been said already. */
function startsNew(items: readonly Item[], at: number, open: readonly Item[]): boolean {
  const item = items[at]
  if (item === undefined || (item.low !== 'and' && item.low !== ',') || !open.some((one) => one.is === 'trigger' || one.is === 'losers')) return false
  const subject = at + 1 + (isOne(items[at + 1] ?? item, 'DET') ? 1 : 0)
  if (items[subject]?.is !== 'party') return false
  for (let index = subject + 1; index < Math.min(items.length, subject + 4); index++) {
    const next = items[index]
    if (next !== undefined && doesDeed(next, items.slice(index + 1, index + LIGHT))) return true
    if (next === undefined || next.is === 'trigger' || !(isOne(next, 'HAVE') || isOne(next, 'ADV') || isOne(next, 'BE'))) return false
  }
  return false
}
