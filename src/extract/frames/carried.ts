import type { Item, Place } from '../cascade/item.ts'
import { gather } from '../text/gather.ts'
import type { Clause } from './clauses.ts'
import { type Frame, SAID_ON } from './frame.ts'
import { isTakenTo } from './other-places.ts'

/** "On Friday morning, when the army …": a clause that tells nothing says when and where the next one was. */
export interface Carried extends Pick<Frame, 'whens' | 'places'> {
  /** "29 March – Gao, North.": no more than that, over what follows. */
  readonly heads?: boolean
}
export const NOTHING: Carried = { whens: [], places: [] }

export function carriedBy({ items }: Clause, others: readonly Clause[]): Carried {
  const narrowed = others.some((one) => hasPlace(one)) && items.every(({ is }) => is === 'place' || is === 'when' || is === 'mark')
  return { whens: whensIn(items), places: narrowed ? [] : gather(items, (item, at) => (item.is === 'place' && !isTakenTo(items, at) ? item.places : [])) }
}

/** What a sentence without an event leaves to the next: "Soldiers searched a farm near Tame on Sunday. Two men were arrested." */
export function givenBy(items: readonly Item[]): Carried {
  const { whens, places } = carriedBy({ link: null, items }, [])
  return {
    heads: items[0]?.is === 'when' && items.every(({ is, text }) => is !== 'word' || /^\p{Lu}/u.test(text)),
    whens: whens.filter(({ rule, start, end }) => rule !== SAID_ON && start !== null && start === end),
    places: places.map((place) => ({ ...place, tier: 'inherited' })),
  }
}

export function takeOver([first, ...others]: readonly Frame[], { whens, places, heads }: Carried): Frame[] {
  if (first === undefined) return []
  const dated = first.whens.length > 0 || whens.length === 0
  const carried = first.losses.length > 0 || heads === true ? places : []
  return [{ ...first, places: first.places.length > 0 ? first.places : carried, whens: dated ? first.whens : whens, inherited: !dated }, ...others]
}

/** "Pattani: … in Yarang district": what follows says where more closely. */
function hasPlace({ items }: Clause): boolean {
  return items.some(({ is }) => is === 'place')
}

/** "… when their lorry overturned near a bridge", "by rebels who stopped their bus near Lice on Sunday": a clause that tells nothing says where the one before it was, and when if it was at once. */
export function trail(frames: Frame[], clause: Clause): void {
  const last = frames.at(-1)
  const link = clause.link ?? ''
  if (last === undefined || !(TRAILING.has(link) || (link === 'who' && (last.places.length === 0 || last.whens.length === 0)))) return
  const { places, whens } = carriedBy(clause, [])
  const dates = last.whens.length === 0 && (link !== 'after' || last.places.length === 0)
  frames[frames.length - 1] = { ...last, places: last.places.length === 0 ? places : narrowedTo(last, places), whens: dates ? whens : last.whens }
}

/** "In Balochistan, gunmen killed five after pulling them off a coach in Kalat": what opens the sentence is where that lies. */
function narrowedTo({ places: [opening, ...others] }: Frame, places: readonly Place[]): readonly Place[] {
  if (opening === undefined) return places
  if (opening.opens !== true || others.length > 0 || places.length !== 1) return [opening, ...others]
  return places.map((place) => ({ ...place, parents: [...place.parents, opening.name] }))
}

const TRAILING = new Set(['when', 'as', 'after', 'while'])

/** The times of a clause, the one that dates it first: the day of whoever spoke, or by which it was known, comes last, and "overnight" before a day of its own. */
export function whensIn(items: readonly Item[]): Frame['whens'] {
  const begins = items.some(beginsState)
  const whens = gather(items, (item, at) =>
    item.is === 'when' ? [{ when: begins ? atItsStart(item.when) : item.when, rank: rankOf(items, at, item.low) }] : [],
  )
  const ranked = whens.every(({ rank }) => rank === whens[0]?.rank) ? whens : [...whens].sort((a, b) => a.rank - b.rank)
  const dated = ranked.some(({ when, rank }) => rank !== SPOKEN && when.start !== null && when.start === when.end)
  const told = dated ? ranked.filter(({ when }) => when.rule !== 'open range' || when.end !== null) : ranked
  return told.map(({ when, rank }) => (rank === SPOKEN ? { ...when, rule: SAID_ON } : when))
}

/** "Under the control of the rebels since Monday", "missing since Monday": it happened on the day since when it is so. */
function beginsState(item: Item): boolean {
  return item.low === 'missing' || (item.is === 'trigger' && item.happening.role === 'gains' && /^(?:under|in)$/.test(item.low))
}

function atItsStart(when: Frame['whens'][number]): Frame['whens'][number] {
  return when.rule === 'open range' && when.start !== null && when.end === null ? { ...when, end: when.start, precision: 'day' } : when
}

const SPOKEN = 2

function rankOf(items: readonly Item[], at: number, low: string): number {
  if (items[at - 1]?.is === 'speech' || items[at - 1]?.low === 'by' || isOfCount(items, at)) return SPOKEN
  return low === 'overnight' ? 1 : 0
}

/** So far behind the count stands the day on which it was given. */
const GIVEN = 7

/** "A toll of 22 given by officials a day earlier": when it was counted. */
function isOfCount(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - GIVEN), at)
  const count = before.findIndex(({ low }) => /^(?:toll|figure|estimate|count)$/.test(low))
  return count >= 0 && before.slice(count).some(({ low }) => /^(?:given|issued|released|announced|reported|put|published)$/.test(low))
}
