import type { Context } from '../src/core/command.ts'
import { countryCode } from '../src/core/country.ts'
import { fold, foldedName } from '../src/core/fold.ts'
import { locatePlace } from '../src/core/place/locate-place.ts'
import { placeParts } from '../src/core/place/place-parts.ts'
import { EVERYTHING } from '../src/core/query.ts'
import type { PlaceWords } from '../src/core/reading/question.ts'
import { monthNumber, weekdayNumber } from '../src/text/dates/words.ts'
import { atlasOf } from './atlas.ts'
import { gazetteerState } from './gazetteer-state.ts'

type Asked = Pick<Context, 'desk' | 'gazetteer' | 'settings'>

/** So many words of a question are looked at, and names of so many words. */
const MOST_WORDS = 40
const LONGEST_NAME = 4
/** So many names that begin like a word are looked through for one that is the word. */
const MOST_NAMES = 200
/** In a longer text, names are looked for in the gazetteer behind "in" or "near" alone. */
const FEW_WORDS = 12
const WHERE = new Set(['in', 'near', 'around', 'at'])
const LINKS = new Set(['and', 'or'])
const LONGEST_LIST = 12
/** Behind a name of a list. */
const AFTER = new Set(['and', 'or', 'in', 'since', 'until', 'by', 'on'])
/** No name of the gazetteer is looked for that begins or ends so: "the north of Syria", "near the". */
const NO_EDGE = /^(?:the|an?|of|in|on|at|to|by|from|for|with|and|or|near|around|between|since|until|last|this|is|was|all|any)$/
/** A part of what follows, unless it is its very name: "western Homs", "South Darfur". */
const DIRECTION = /^(?:north|south|east|west|central|rural|upper|lower)(?:east|west)?(?:ern)?(?: |$)/
/** Countries by so few letters are words, too: "us", "a bomb in a car". */
const SHORTEST_COUNTRY = 4
const SHORT_COUNTRIES = new Set(['us', 'uk', 'usa', 'uae', 'drc'])

/**
 * Those words of a question that name places: places of the log and of the desk's register, countries, and what the gazetteer knows by
 * that very name, where it has several words or stands behind "in" or "near". A single word is left to the words that are looked for.
 */
export async function placesIn(context: Asked, question: string): Promise<PlaceWords[]> {
  const typed = [...question.matchAll(/([^\s,;?!|/+&()[\]{}]+)\s*(,?)/gu)].filter(([, word = '']) => fold(word) !== '').slice(0, MOST_WORDS)
  const words = typed.map(([, word = '']) => word)
  const commas = typed.map(([, , comma]) => comma === ',')
  if (words.length < 2) return loneCountry(context, words[0] ?? '')
  const isListed = (at: number): boolean =>
    commas[at - 1] === true && (commas[at] === true || at === words.length - 1 || AFTER.has(words[at + 1]?.toLowerCase() ?? ''))
  const spans = words.flatMap((_, at) => spansAt(words, at))
  const known = await namesOfDesk(context, spans)
  const countries = words.flatMap((_, at) => spansAt(words, at).flatMap((typed) => country(typed, isBehind(words, at, isListed)) ?? []))
  const named = [...countries, ...spans.flatMap((typed): PlaceWords[] => withTyped(typed, known.get(foldedName(typed))))]
  if ((await gazetteerState(context)) !== 'ready') return named
  const open = words.flatMap((_, at): string[][] => {
    const behind = isBehind(words, at, isListed)
    const here = spansAt(words, at).filter((span) => isName(span, behind))
    return (behind || words.length <= FEW_WORDS) && !here.some((span) => known.has(foldedName(span))) ? [here] : []
  })
  const found = await Promise.all(open.map((some) => inGazetteer(context, some)))
  return [...named, ...found.filter((place) => place !== null)]
}

/** One word alone is a country where events of the log lie, unless a party of the log is called so: "niger" as a word is in Nigeria, too. */
async function loneCountry({ desk }: Asked, word: string): Promise<PlaceWords[]> {
  const named = country(word, true)
  if (named === null) return []
  const [{ total }, parties] = await Promise.all([
    desk.find({ ...EVERYTHING, place: [named.name] }, { sort: 'logged', page: 1, size: 1 }),
    desk.complete('actor', word, MOST_NAMES),
  ])
  return total === 0 || parties.some((name) => fold(name) === fold(word)) ? [] : [named]
}

/** "In Nyala", "in Kherson or Mariupol", "in Aleppo, Idlib and Hama". */
function isBehind(words: readonly string[], at: number, isListed: (at: number) => boolean): boolean {
  const before = words.slice(0, at).map((word) => word.toLowerCase())
  const where = before.findLastIndex((word) => WHERE.has(word))
  const between = before.slice(where + 1)
  return where >= 0 && (between.length === 0 || (between.length <= LONGEST_LIST && (LINKS.has(between.at(-1) ?? '') || isListed(at))))
}

/** Whether a gazetteer is asked for it: no month, no part of something else, and by one word only where a place is said to follow. */
function isName(span: string, behind: boolean): boolean {
  const folded = span.toLowerCase().split(' ')
  const [first = '', last = ''] = [folded[0], folded.at(-1)]
  if (NO_EDGE.test(first) || NO_EDGE.test(last)) return false
  return folded.length > 1 || (behind && !DIRECTION.test(first) && monthNumber(first) === null && weekdayNumber(first) === null)
}

function country(typed: string, behind: boolean): PlaceWords | null {
  const low = typed.toLowerCase()
  const short = SHORT_COUNTRIES.has(low.replace(/^the /, ''))
  if (short) return behind ? { typed, name: low.replace(/^the /, '').toUpperCase(), inside: [] } : null
  return typed.length >= SHORTEST_COUNTRY && countryCode(typed) !== null ? { typed, name: capitals(typed), inside: [] } : null
}

function withTyped(typed: string, place: Omit<PlaceWords, 'typed'> | undefined): PlaceWords[] {
  return place === undefined ? [] : [{ typed, ...place }]
}

/** What the log and the desk's register call places, by the folded words of the question that name them. */
async function namesOfDesk({ desk }: Asked, spans: readonly string[]): Promise<Map<string, Omit<PlaceWords, 'typed'>>> {
  const folded = [...new Set(spans.map(foldedName))]
  const [said, own] = await Promise.all([desk.saidPlaces(folded, folded.length * 10), desk.placesCalled(folded)])
  const known = new Map<string, { name: string; inside: readonly string[] }>()
  const add = (name: string, admin1: string | null): void => {
    const inside = [...(known.get(foldedName(name))?.inside ?? []), ...(admin1 === null ? [] : [fold(admin1)])]
    known.set(foldedName(name), { name, inside: [...new Set(inside)] })
  }
  for (const { place } of said.toReversed()) {
    add(place.name, place.admin1)
    if (place.admin1 !== null && !known.has(foldedName(place.admin1))) add(place.admin1, null)
  }
  for (const { facts } of own) for (const name of [facts.name, ...facts.spellings]) add(name, facts.admin1)
  return known
}

/** The names that may begin at a word, the longest first. */
function spansAt(words: readonly string[], at: number): string[] {
  const longest = Math.min(LONGEST_NAME, words.length - at)
  return Array.from({ length: Math.max(0, longest) }, (_, less) => words.slice(at, at + longest - less).join(' '))
}

/** The longest of some names that the gazetteer has, spelt so; null where none is a place. */
async function inGazetteer(context: Asked, spans: readonly string[]): Promise<PlaceWords | null> {
  for (const typed of spans) {
    const meant = await locatePlace(placeParts(typed), atlasOf(context))
    const sites = meant.is === 'known' ? [meant.site] : meant.is === 'asked' && meant.because === 'several' ? meant.choices : []
    const same = sites.find(({ name }) => fold(name) === fold(typed))
    const [site] = sites
    const inside = sites.flatMap(({ admin1 }) => (admin1 === null ? [] : [fold(admin1)]))
    if (same !== undefined || (meant.is === 'known' && site?.kind !== 'country' && !DIRECTION.test(fold(typed))))
      return { typed, name: same?.name ?? capitals(typed), inside }
  }
  return null
}

/** "south sudan" as a name is written. */
function capitals(typed: string): string {
  return typed.replace(/(?<![\p{L}\p{N}])\p{Ll}/gu, (letter) => letter.toUpperCase())
}
