import { distance } from 'fastest-levenshtein'
import type { Entry } from '../entry.ts'
import { fold } from '../fold.ts'
import type { Gazetteer, GazetteerPlace, PlaceQualifier } from '../gazetteer.ts'
import { placeNames } from './check-place.ts'
import type { Place } from './place.ts'
import { type Site, siteOf, type Within } from './site.ts'

/** What a place's name stands for. `known` alone may be used without asking. */
export type Meant =
  | { readonly is: 'known'; readonly site: Site }
  | { readonly is: 'asked'; readonly because: 'several' | 'alike'; readonly choices: readonly Site[] }
  | { readonly is: 'unknown'; readonly within: Within | null }

/** Who is asked, in this order: the desk's own places, then the gazetteer. */
export interface Atlas {
  /** The desk's live places that are called, spelt or lie in one of the folded names. */
  placesCalled(names: readonly string[]): Promise<readonly Entry<'place'>[]>
  readonly gazetteer: Gazetteer
  /** ISO 3166-1 alpha-2 of the countries that the desk works on. */
  readonly theatre: readonly string[]
}

type Named = Pick<Place, 'name' | 'admin1' | 'country'>

/** Finds out which place is meant by a name and what was said with it. */
export async function locatePlace(place: Named, { placesCalled, gazetteer, theatre }: Atlas): Promise<Meant> {
  const [own, ...others] = deskPlaces(place, await placesCalled([fold(place.name)]))
  if (own !== undefined && others.length === 0) return { is: 'known', site: deskSite(own) }
  if (own !== undefined) return { is: 'asked', because: 'several', choices: [own, ...others].map(deskSite) }
  const { name, admin1, country } = place
  const found = await gazetteer.locate(name, { admin1, country, theatre })
  if (found.is === 'found') return { is: 'known', site: siteOf(found.place, bearing(found.qualifier)) }
  if (found.is === 'unknown') return { is: 'unknown', within: withinOf(found.parent) }
  const choices = found.choices.map((choice) => siteOf(choice.place, bearing(found.qualifier)))
  return { is: 'asked', because: found.is === 'question' ? 'several' : 'alike', choices }
}

/** The desk's live places of that name or spelling, where nothing that was said contradicts it. */
function deskPlaces({ name, admin1, country }: Named, places: readonly Entry<'place'>[]): Entry<'place'>[] {
  const folded = fold(name)
  return places.filter(({ facts }) => {
    const around = [facts.admin1, facts.parent].filter((known) => known !== null)
    const apart = admin1 !== null && around.length > 0 && !around.some((known) => alike(admin1, known))
    return placeNames(facts).includes(folded) && (country === null || facts.country === null || country === facts.country) && !apart
  })
}

/** Whether two names of what lies around a place are spellings of one: `Deir Ezzor`, `Deir ez-Zor`. */
function alike(a: string, b: string): boolean {
  const [one, other] = [fold(a).replaceAll(' ', ''), fold(b).replaceAll(' ', '')]
  return distance(one, other) <= Math.floor(Math.min(one.length, other.length) / 5)
}

function deskSite({ no, facts: { name, kind, admin1, country, lat, lon } }: Entry<'place'>): Site {
  return { ref: `P-${no}`, name, kind, bearing: 'itself', admin1, country, lat, lon }
}

/** What lies in a province or a country lies there for certain; of a town that was given in its stead, where that one lies. */
function withinOf(parent: GazetteerPlace | null): Within | null {
  if (parent === null) return null
  return { admin1: parent.kind === 'province' ? parent.name : parent.admin1, country: parent.country }
}

function bearing(qualifier: PlaceQualifier | null): Site['bearing'] {
  return qualifier?.bearing ?? 'itself'
}
