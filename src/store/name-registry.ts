import type { Insertable } from 'kysely'
import { foldedName } from '../core/fold.ts'
import type { Place } from '../core/place/place.ts'
import { insertRow } from './insert-row.ts'
import { keptQuery, type One } from './kept-query.ts'
import { byKind, NAME_KINDS } from './name-kinds.ts'
import type { Scope } from './scope.ts'
import type { NameKind, Tables } from './tables.ts'

/** Names that are the same whenever they fold to the same; of places there can be several. */
type PlainKind = Exclude<NameKind, 'place'>

/** What tells places apart. */
type Named = Pick<Place, 'name' | 'admin1' | 'country' | 'lat' | 'lon'>

/** Gives names their ids within one transaction, makes those that are new, and counts how often each is used. */
export interface NameRegistry {
  name(kind: PlainKind, name: string): number
  /** A place is one that the desk has only where all that is said of it agrees: a bare name learns nothing from other events. */
  place(place: Named): number
  /** Takes back one use. */
  release(kind: NameKind, id: number): void
  /** Writes the counts: once, at the end. */
  save(): void
}

export function nameRegistry(scope: Scope): NameRegistry {
  const ids = byKind(() => new Map<string, number>())
  const places = new Map<string, Map<string, number>>()
  const uses = byKind(() => new Map<number, number>())
  const count = (kind: NameKind, id: number, by: number): number => {
    uses[kind].set(id, (uses[kind].get(id) ?? 0) + by)
    return id
  }
  const named = (kind: PlainKind, name: string): number => {
    const id = ids[kind].get(name) ?? findOrMakeName(scope, kind, name)
    ids[kind].set(name, id)
    return count(kind, id, 1)
  }
  const placed = (place: Named): number => {
    const folded = foldedName(place.name)
    const known = places.get(folded) ?? findPlaces(scope, folded)
    places.set(folded, known)
    const id = known.get(particulars(place)) ?? makePlace(scope, place, folded)
    known.set(particulars(place), id)
    return count('place', id, 1)
  }
  return {
    name: named,
    place: placed,
    release: (kind, id) => void count(kind, id, -1),
    save: () => {
      for (const kind of NAME_KINDS) saveUses(scope, kind, uses[kind])
    },
  }
}

function findOrMakeName(scope: Scope, kind: PlainKind, name: string): number {
  const folded = foldedName(name)
  const [known] = namesCalled[kind](scope, folded)
  return known?.id ?? makeName(scope, kind, { desk_id: scope.desk, name, folded, uses: 0 })
}

const namesCalled = byKind((kind) => keptQuery((scope, folded: One<string>) => scope.names(kind).select('id').where('folded', '=', folded)))

/** The ids of the places of a name, by their particulars. */
function findPlaces(scope: Scope, folded: string): Map<string, number> {
  return new Map(placesCalled(scope, folded).map((row) => [particulars(row), row.id]))
}

const placesCalled = keptQuery((scope, folded: One<string>) =>
  scope.places().where('folded', '=', folded).select(['id', 'said_admin1 as admin1', 'said_country as country', 'said_lat as lat', 'said_lon as lon']),
)

/** All that is said of a place but its name and how the event lies to it. */
function particulars({ admin1, country, lat, lon }: Omit<Named, 'name'>): string {
  return JSON.stringify([admin1, country ?? '', lat, lon])
}

function makePlace(scope: Scope, { name, admin1, country, lat, lon }: Named, folded: string): number {
  const admin1_folded = admin1 === null ? '' : foldedName(admin1)
  const said = { said_admin1: admin1, said_country: country ?? '', said_lat: lat, said_lon: lon }
  const found = { admin1, admin1_folded, country: country ?? '', lat, lon }
  return makeName(scope, 'place', {
    desk_id: scope.desk,
    name,
    folded,
    uses: 0,
    ...found,
    ...said,
    ref: null,
    known_as: null,
    kind: null,
    bearing: null,
    seq: 0,
  })
}

function makeName<Kind extends NameKind>(scope: Scope, kind: Kind, row: Insertable<Tables[Kind]> & { folded: string }): number {
  const id = insertRow(scope, kind, row)
  for (const word of new Set(row.folded.split(' '))) insertRow(scope, 'name_word', { desk_id: scope.desk, what: kind, word, name_id: id })
  return id
}

function saveUses({ run }: Scope, kind: NameKind, uses: ReadonlyMap<number, number>): void {
  for (const [id, by] of uses) if (by !== 0) run(`update ${kind} set uses = uses + ? where id = ?`, [by, id])
}
