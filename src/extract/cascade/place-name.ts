import { COUNTRIES } from '../lexicon/nations.ts'
import { DIRECTION, type Grain, grainOf, PLACE_ADJECTIVES } from '../lexicon/place-words.ts'
import { TRIGGERS } from '../lexicon/triggers.ts'
import { classesOf } from '../lexicon/word-classes.ts'
import { capitalised } from '../text/token.ts'
import { type Item, isNation, type Reading, span } from './item.ts'

const LONGEST_NAME = 5
const SMALL = new Set('al el ad ez as ash ar an of de du da la le bin ibn abu upon'.split(' '))

/** A name in the text, with where it ends. */
export interface Name {
  readonly end: number
  readonly name: string
  readonly grain: Grain | null
  readonly from: number
  readonly to: number
}

/** What stands before a name: where the name starts, and how fine the place is by its word. */
export interface Lead {
  readonly at: number
  readonly grain: Grain | null
  readonly around: boolean
}

/** The words before a name: articles, directions, adjectives, and "kind of" as often as it is said. */
export function leading(items: readonly Item[], start: number): Lead {
  let lead: Lead = { at: start, grain: null, around: false }
  for (let steps = 0; steps < 8; steps++) {
    const next = leadStep(items, lead)
    if (next === null) break
    lead = next
  }
  return lead
}

function leadStep(items: readonly Item[], lead: Lead): Lead | null {
  const item = items[lead.at]
  if (item === undefined || items[lead.at + 1] === undefined) return null
  const step = { ...lead, at: lead.at + 1 }
  if (item.low === 'the' && isOfCapital(items, lead.at + 1)) return { ...lead, at: lead.at + 4 }
  if (isPeopleOfPlace(items, lead.at) || HELD_BY.test(item.low)) return step
  if (item.is !== 'word' || (capitalised(item.text) && item.low !== 'the')) return null
  const direction = DIRECTION.test(item.low) && (isKind(items[lead.at + 1]) || isPeopleOfPlace(items, lead.at + 1))
  const skipped = item.low === 'the' || PLACE_ADJECTIVES.has(item.low) || direction
  return kindStep(items, lead, grainOf(item.low)) ?? (skipped ? step : null)
}

/** "The Haitian capital's Cité Soleil slum". */
function isOfCapital(items: readonly Item[], at: number): boolean {
  const [nation, capital, mark] = items.slice(at, at + 3)
  return nation !== undefined && isNation(nation) && capital?.low === 'capital' && mark?.low === "'s"
}

/** "Houthi-held", "government-controlled": who has it is no part of its name. */
const HELD_BY = /-(?:held|controlled|run|ruled|administered|occupied)$/

/** A word for a kind of place that is no part of a name. */
function isKind(item: Item | undefined): boolean {
  return item !== undefined && grainOf(item.low) !== null && !capitalised(item.text)
}

/** "Lebanese town", "Shi'ite Muslim area": whose it is, before a word for a kind of place. */
function isPeopleOfPlace(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item === undefined || !(isNation(item) || PEOPLE_OF_PLACE.has(item.low))) return false
  const next = items[at + 1]?.low ?? ''
  return isKind(items[at + 1]) || ((PEOPLE_OF_PLACE.has(next) || PLACE_ADJECTIVES.has(next) || DIRECTION.test(next)) && isKind(items[at + 2]))
}

/** `town of`, `capital,` and `capital` before a name; "outskirts of" says that it was about the place, and not how fine it is. */
function kindStep(items: readonly Item[], lead: Lead, kind: Grain | null): Lead | null {
  const { at, grain, around } = lead
  const next = items[at + 1]
  const low = items[at]?.low ?? ''
  if (kind === null || next === undefined) return null
  const road = ROADS.has(low) ? roadLink(items, at + 1) : 0
  if (road > 0) return { at: at + 1 + road, grain, around: true }
  if (next.low === 'of') return kindOf(lead, /^(?:provincial|regional)$/.test(items[at - 1]?.low ?? '') ? 'city' : low, kind)
  if (capitalised(next.text) && !DIRECTION.test(low)) return { at: at + 1, grain: kind, around }
  return low === 'capital' && next.low === ',' && capitalised(items[at + 2]?.text ?? '') ? { at: at + 2, grain: 'town', around } : null
}

/** `capital of` a province is named for the province, `provincial capital of` is a city; `part of` a town is in it. */
function kindOf({ at, grain, around }: Lead, low: string, kind: Grain): Lead {
  if (low === 'capital') return { at: at + 2, grain: 'province', around }
  return { at: at + 2, grain: kind === 'area' ? grain : kind, around: around || kind === 'area' }
}

/** So many words tie a road to a place: "from", "out of"; 0 where none do. */
function roadLink(items: readonly Item[], at: number): number {
  const [first = '', second = ''] = items.slice(at, at + 2).map(({ low }) => low)
  return ROAD_WAYS.has(`${first} ${second}`) ? 2 : ROAD_LINKS.has(first) ? 1 : 0
}

/** "the road from A to B", "the highway linking A and B", "the road out of A". */
const ROADS = new Set(['road', 'highway', 'route', 'motorway'])
const ROAD_LINKS = new Set(['from', 'between', 'linking', 'connecting', 'to'])
const ROAD_WAYS = new Set(['leading to', 'leading into', 'leading towards', 'leading out', 'out of', 'heading to'])

/** Whose quarter it is, and no part of its name. */
const PEOPLE_OF_PLACE = new Set(
  "shi'ite shiite shia sunni muslim christian kurdish druze alawite jewish arab tuareg hazara fulani catholic orthodox protestant coptic hindu buddhist".split(
    ' ',
  ),
)

/** "the Gulf of Aden", "the Line of Control". */
const WATERS = new Set('gulf strait bay line sea cape horn island isle lake mount port valley republic coast'.split(' '))

/** A name: capitalised words, its direction before it and its kind behind it. */
export function nameAt(items: readonly Item[], at: number, reading: Reading): Name | null {
  let from = at
  while (items[from]?.is === 'word' && DIRECTION.test(items[from]?.low ?? '') && from - at < 2) from++
  let end = from
  while (end - from < LONGEST_NAME && isNamePart(items, end, from)) end++
  if (end === from || isOffice(items, from, end)) return null
  if (isNumberOf(items, end)) end++
  const last = items[end - 1]
  const inner = last === undefined ? null : end - at > 1 ? grainOf(last.low) : null
  const { length, grain } = kindBehind(items, end)
  const stop = end + length
  const { text, from: start, to } = span(items, at, stop, reading)
  return { end: stop, name: text.replace(/^the /i, ''), grain: inner ?? grain ?? countryGrain(items.slice(from, end)), from: start, to }
}

/** "The Ministry of Health", "President Ali Musa's home town": no place. */
function isOffice(items: readonly Item[], from: number, end: number): boolean {
  if (/^(?:president|prime|premier|minister|senator|chancellor)$/.test(items[from]?.low ?? '') && end > from + 1) return true
  if (end === from + 1 && /^(?:an?|the)$/.test(items[from]?.low ?? '')) return true
  return end === from + 1 && /^(?:ministry|department|directorate|bureau|office)$/.test(items[from]?.low ?? '') && items[end]?.low === 'of'
}

const BEFORE_KIND = new Set(
  'refugee displacement idp military air oil gas industrial international power border central training market mountain mining migrant transit'.split(' '),
)

/** `district`, `refugee camp`, `international airport` behind a name. */
function kindBehind(items: readonly Item[], at: number): { readonly length: number; readonly grain: Grain | null } {
  const skip = BEFORE_KIND.has(items[at]?.low ?? '') && kindAt(items, at + 1) !== null ? 1 : 0
  const grain = kindAt(items, at + skip)
  return grain === null ? { length: 0, grain } : { length: skip + 1, grain }
}

function kindAt(items: readonly Item[], at: number): Grain | null {
  const kind = items[at]
  if (kind?.is !== 'word' || capitalised(kind.text) || kind.low === 'side') return null
  return kind.low === 'direction' ? 'area' : grainOf(kind.low)
}

function isNamePart(items: readonly Item[], at: number, from: number): boolean {
  const item = items[at]
  if (item === undefined) return false
  if (item.is === 'party') return isNation(item) && COUNTRIES.has(item.low) && !ownsWhatFollows(items[at + 1])
  if (item.is !== 'word') return false
  const classes = classesOf(item.low)
  if (classes.has('MONTH') || classes.has('WEEKDAY') || isOfFaith(items, at)) return false
  if (item.low === 'of' && at > from) return WATERS.has(items[at - 1]?.low ?? '') && capitalised(items[at + 1]?.text ?? '')
  if (SMALL.has(item.low) && at > from) return capitalised(items[at + 1]?.text ?? '')
  return capitalised(item.text)
}

/** "Mile 4", "Ward 12", "Moo 3 village": a number that counts nobody. */
export function isNumberOf(items: readonly Item[], at: number): boolean {
  const kind = kindAt(items, at + 1)
  return /^\d{1,2}$/.test(items[at]?.text ?? '') && (kind === 'town' || NUMBERED.has(items[at - 1]?.low ?? '')) && items[at + 1]?.is !== 'party'
}

const NUMBERED = new Set('mile km kilometre kilometer camp ward zone sector block district phase cell pk colony'.split(' '))

function isOfFaith(items: readonly Item[], at: number): boolean {
  return FAITHS.has(items[at]?.low ?? '') || FAITHS.has(items[at + 1]?.low ?? '')
}

/** "The holiest sites in Shi'ite Islam". */
const FAITHS = new Set(['islam', 'christianity', 'judaism', 'hinduism', 'buddhism'])

/** "a U.S. drone strike": the country is whose it is, and not where. */
function ownsWhatFollows(next: Item | undefined): boolean {
  return next !== undefined && (next.is === 'trigger' || next.is === 'party' || (TRIGGERS.get(next.low)?.noun ?? null) !== null)
}

function countryGrain(words: readonly Item[]): Grain | null {
  return COUNTRIES.has(words.map(({ low }) => low).join(' ')) ? 'country' : null
}
