import { countryCode } from '../../core/country.ts'
import { fold } from '../../core/fold.ts'
import type { PlaceWords } from '../../core/reading/question.ts'
import type { Token } from '../text/token.ts'

/** A known place, and the tokens of the question that name it. */
export interface FoundPlace {
  readonly place: PlaceWords
  readonly at: number
  readonly end: number
}

/** Between these, places are alternatives. */
const LINKS = new Set([',', 'and', 'or', 'to', 'vs', '/', '&'])

/** The places of a question, as they are looked for: "nyala, sudan" and "homs in syria" are one place each, "nyala and homs" are two. */
export function placeChains(found: readonly FoundPlace[], tokens: readonly Token[]): string[] {
  const chains: (readonly FoundPlace[])[] = []
  for (const next of found) {
    const chain = chains.at(-1) ?? []
    const joined = join(chain, next, tokens)
    if (joined === null) chains.push([next])
    else chains[chains.length - 1] = joined
  }
  return [...new Set(chains.map((chain) => chain.map(({ place }) => place.name).join(', ')))]
}

export function isCountry(name: string): boolean {
  return countryCode(name) !== null
}

function join(chain: readonly FoundPlace[], next: FoundPlace, tokens: readonly Token[]): readonly FoundPlace[] | null {
  const last = chain.at(-1)
  if (last === undefined) return null
  const between = tokens.slice(last.end, next.at).map(({ low }) => low)
  const linked = between.some((word) => LINKS.has(word))
  const [large, small] = [isCountry(next.place.name), isCountry(last.place.name)]
  const comma = between.join('') === ','
  const holds = (large && !small) || last.place.inside.includes(fold(next.place.name)) || (comma && last.place.name === next.place.name)
  if (holds && (!linked || comma)) return [...chain, next]
  return small && !large && chain.length === 1 && !linked ? [next, last] : null
}
