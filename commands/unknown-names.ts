import { countryCode } from '../src/core/country.ts'
import { fold } from '../src/core/fold.ts'
import { nearest } from '../src/core/nearest.ts'
import { placeParts } from '../src/core/place/place-parts.ts'
import { DIMENSIONS, type Dimension, type Query } from '../src/core/query.ts'
import type { Line } from '../src/core/reply.ts'
import type { Desk } from '../src/core/store.ts'
import { code, text } from '../src/render/inline.ts'
import { misspeltWords } from './misspelt-words.ts'

const KEYS = { actor: 'actor', by: 'actor', on: 'actor', place: 'place', source: 'source' } as const
type Key = keyof typeof KEYS
/** Names that begin with fewer letters are too many for one of them to be meant. */
const SHORTEST_BEGINNING = 3

/** For a search that finds nothing: which of its names the log does not know, which of its words are nearly one, and what they may have meant. */
export async function unknownNames(desk: Desk, query: Query): Promise<Line[]> {
  const lines = await misspeltWords(desk, query)
  for (const key of Object.keys(KEYS) as Key[]) {
    for (const typed of query[key]) {
      if (key === 'place' && isArea(query, typed)) continue
      lines.push(...(await unknownName(desk, key, typed)))
    }
  }
  return lines
}

/** A country or a province has events that name it nowhere. */
function isArea({ located }: Query, typed: string): boolean {
  return countryCode(typed) !== null || located.provinces.some(({ admin1 }) => fold(admin1) === fold(typed))
}

async function unknownName(desk: Desk, key: Key, typed: string): Promise<Line[]> {
  const dimension = key === 'by' ? DIMENSIONS.find((known) => known === typed.toLowerCase()) : undefined
  if (dimension !== undefined) return [[text(`by: is who did it here. To add up by ${dimension}: `), code(`/event tally by:${dimension}`), ...drawn(dimension)]]
  const what = KEYS[key]
  const { name } = key === 'place' ? placeParts(typed) : { name: typed }
  const alike = new Map((await desk.complete(what, fold(name).slice(0, 2), 200)).map((each) => [fold(each), each]))
  if (alike.has(fold(name))) return []
  const begun = fold(name).length < SHORTEST_BEGINNING ? undefined : [...alike.keys()].find((other) => other.startsWith(fold(name)))
  const near = begun ?? nearest(fold(name), alike.keys()) ?? ''
  const meant = alike.get(near)
  return [[text(`No event of this desk names the ${what} “${name}”.${meant === undefined ? '' : ` Did you mean ${meant}?`}`)]]
}

/** Losses by side are drawn, too. */
function drawn(dimension: Dimension): Line {
  return dimension === 'side' ? [text(' or '), code('/event chart show:sides')] : []
}
