import type { Context } from '../src/core/command.ts'
import { countryCode } from '../src/core/country.ts'
import { fold, foldedName } from '../src/core/fold.ts'
import { locatePlace } from '../src/core/place/locate-place.ts'
import { placeParts } from '../src/core/place/place-parts.ts'
import type { PlaceWords } from '../src/core/reading/question.ts'
import { atlasOf } from './atlas.ts'
import { gazetteerState } from './gazetteer-state.ts'

type Asked = Pick<Context, 'desk' | 'gazetteer' | 'settings'>

/** So many words of a question are looked at, and names of so many words. */
const MOST_WORDS = 40
const LONGEST_NAME = 4
/** In a longer text, names are looked for in the gazetteer behind "in" or "near" alone. */
const FEW_WORDS = 12
const WHERE = new Set(['in', 'near', 'around', 'at'])

/**
 * Those words of a question that name places: places of the log and of the desk's register, countries, and what the gazetteer knows by
 * that very name, where it has several words or stands behind "in" or "near". A single word is left to the words that are looked for.
 */
export async function placesIn(context: Asked, question: string): Promise<PlaceWords[]> {
  const words = question
    .split(/[\s,;?!]+/u)
    .filter(Boolean)
    .slice(0, MOST_WORDS)
  if (words.length < 2) return []
  const spans = words.flatMap((_, at) => spansAt(words, at))
  const known = await namesOfDesk(context, spans)
  const named = spans.flatMap((typed): PlaceWords[] => {
    const name = known.get(foldedName(typed)) ?? (typed.length > 3 && countryCode(typed) !== null ? capitals(typed) : null)
    return name === null ? [] : [{ typed, name }]
  })
  if ((await gazetteerState(context)) !== 'ready') return named
  const open = words.flatMap((_, at): string[][] => {
    const behind = WHERE.has(words[at - 1]?.toLowerCase() ?? '')
    const here = spansAt(words, at).filter((span) => behind || span.includes(' '))
    return (behind || words.length <= FEW_WORDS) && !here.some((span) => known.has(foldedName(span))) ? [here] : []
  })
  const found = await Promise.all(open.map((some) => inGazetteer(context, some)))
  return [...named, ...found.filter((place) => place !== null)]
}

/** What the log and the desk's register call places, by the folded words of the question that name them. */
async function namesOfDesk({ desk }: Asked, spans: readonly string[]): Promise<Map<string, string>> {
  const folded = [...new Set(spans.map(foldedName))]
  const [said, own] = await Promise.all([desk.saidPlaces(folded, folded.length * 10), desk.placesCalled(folded)])
  const ofRegister = own.flatMap(({ facts }) => [facts.name, ...facts.spellings])
  return new Map([...said.map(({ place }) => place.name).toReversed(), ...ofRegister].map((name) => [foldedName(name), name]))
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
    if (same !== undefined || meant.is === 'known') return { typed, name: same?.name ?? capitals(typed) }
  }
  return null
}

/** "south sudan" as a name is written. */
function capitals(typed: string): string {
  return typed.replace(/(?<![\p{L}\p{N}])\p{Ll}/gu, (letter) => letter.toUpperCase())
}
