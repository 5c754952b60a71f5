import { countryCode } from '../core/country.ts'
import type { GazetteerPlace, Located, PlaceChoice, PlaceHints, PlaceKind, PlaceQualifier } from '../core/gazetteer.ts'
import { likeness } from './likeness.ts'
import type { Lookup } from './lookup.ts'
import { prominence } from './prominence.ts'
import { type Qualified, readQualified } from './qualifier.ts'
import { inScope, type Scope, scopeOf } from './scope.ts'
import { settle, withoutDoubles } from './settle.ts'
import { nameKey, soundKey } from './sound-key.ts'

/** As many places as are offered to choose from. */
const CHOICES = 5
/** The least likeness of a name that only sounds alike, by how many sounds they share: a short one may be any word, a long one is hardly chance. */
const ALIKE: readonly (readonly [sounds: number, likeness: number])[] = [
  [5, 0],
  [4, 0.3],
  [0, 0.5],
]
/** In the whole world some name always sounds alike: there only what is nearly spelt so is offered. */
const ALIKE_ANYWHERE = 0.8

/** What a name stands for, with the hints given. Reads names of any script, in any of the known spellings, with words such as “outskirts of” around them. */
export function locate(lookup: Lookup, typed: string, hints: PlaceHints): Located {
  const scope = scopeOf(lookup, hints)
  const whole = byName(lookup, { name: typed, qualifier: null }, scope)
  if (whole.is === 'found' || whole.is === 'question') return whole
  const qualified = readQualified(typed)
  if (qualified === null) return whole
  const inner = byName(lookup, qualified, scope)
  return inner.is === 'unknown' ? whole : inner
}

interface Named {
  readonly name: string
  readonly qualifier: PlaceQualifier | null
}

function byName(lookup: Lookup, { name, qualifier }: Named | Qualified, scope: Scope): Located {
  const exact = [...lookup.named(nameKey(name)), ...country(lookup, name)].filter((place) => inScope(place, scope))
  const fitting = exact.filter(({ kind }) => fits(kind, qualifier))
  const { ranked, certain } = settle(fitting, scope)
  const [first] = ranked
  if (first !== undefined && qualifier?.bearing !== 'apart') {
    const how = nameKey(first.name) === nameKey(name) ? 'name' : 'spelling'
    return certain ? { is: 'found', place: first, spelling: name, how, qualifier } : ask('question', ranked, name, qualifier, scope)
  }
  const near = exact.length > 0 ? settle(exact, scope).ranked : alike(lookup, name, scope)
  return near.length > 0 ? ask('suggestion', near, name, qualifier, scope) : { is: 'unknown', parent: scope.parent }
}

function ask(is: 'question' | 'suggestion', places: readonly GazetteerPlace[], name: string, qualifier: PlaceQualifier | null, { parent }: Scope): Located {
  const choices: PlaceChoice[] = places.slice(0, CHOICES).map((place) => ({ place, likeness: is === 'question' ? 1 : likeness(name, place.name) }))
  return { is, choices, qualifier, parent }
}

/** A country under any name that is used for it, as DRC. */
function country(lookup: Lookup, name: string): GazetteerPlace[] {
  const code = countryCode(name)
  const place = code === null ? null : lookup.place(`iso:${code}`)
  return place === null ? [] : [place]
}

/** Places whose names only sound like it, the most alike first. */
function alike(lookup: Lookup, name: string, scope: Scope): GazetteerPlace[] {
  const key = soundKey(name)
  if (key === '') return []
  const among = scope.countries.length > 0 ? scope.countries : scope.theatre
  const least = among.length === 0 ? ALIKE_ANYWHERE : (ALIKE.find(([sounds]) => key.length >= sounds)?.[1] ?? 1)
  const heard = lookup.sounding(key, among).filter((place) => inScope(place, scope))
  const scored = heard.map((place) => ({ place, score: likeness(name, place.name) })).filter(({ score }) => score >= least)
  const kept = new Set(withoutDoubles(scored.map(({ place }) => place)))
  return scored
    .filter(({ place }) => kept.has(place))
    .toSorted((a, b) => b.score - a.score || prominence(b.place) - prominence(a.place))
    .map(({ place }) => place)
}

/** Whether a place can be what the words say it is. “Town” may be said of a village, “district” of what is no town. */
function fits(kind: PlaceKind, qualifier: PlaceQualifier | null): boolean {
  const said = qualifier?.kind ?? null
  if (said === null || qualifier?.bearing === 'apart') return true
  return said === 'city' ? kind === 'city' || kind === 'town' || kind === 'village' : kind === said
}
