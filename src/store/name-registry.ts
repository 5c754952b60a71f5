import type { Insertable } from 'kysely'
import type { Place } from '../core/event.ts'
import { foldedName } from './folded-name.ts'
import { insertRow } from './insert-row.ts'
import { type KnownPlace, samePlace } from './same-place.ts'
import type { Scope } from './scope.ts'
import type { NameKind, Tables } from './tables.ts'

/** Names that are the same whenever they fold to the same; of places there can be several. */
type PlainKind = Exclude<NameKind, 'place'>

const KINDS = ['actor', 'place', 'source', 'tag', 'weapon'] as const satisfies readonly NameKind[]

/** Gives names their ids within one transaction, makes those that are new, and counts how often each is used. */
export interface NameRegistry {
  name(kind: PlainKind, name: string): Promise<number>
  /** `asWritten`: the place just as it is given, not a known one that says more. */
  place(place: Place, asWritten: boolean): Promise<number>
  /** Takes back one use. */
  release(kind: NameKind, id: number): void
  /** Writes the counts: once, at the end. */
  save(): void
}

function byKind<Key>(): Record<NameKind, Map<Key, number>> {
  return { actor: new Map(), place: new Map(), source: new Map(), tag: new Map(), weapon: new Map() }
}

export function nameRegistry(scope: Scope): NameRegistry {
  const ids = byKind<string>()
  const places = new Map<string, KnownPlace[]>()
  const uses = byKind<number>()
  const count = (kind: NameKind, id: number, by: number): number => {
    uses[kind].set(id, (uses[kind].get(id) ?? 0) + by)
    return id
  }
  const named = async (kind: PlainKind, name: string): Promise<number> => {
    const id = ids[kind].get(name) ?? (await findOrMakeName(scope, kind, name))
    ids[kind].set(name, id)
    return count(kind, id, 1)
  }
  const placed = async (place: Place, asWritten: boolean): Promise<number> => {
    const folded = foldedName(place.name)
    const known = places.get(folded) ?? (await findPlaces(scope, folded))
    places.set(folded, known)
    const found = samePlace(place, known, asWritten) ?? makePlace(scope, place, folded)
    if (!known.includes(found)) known.push(found)
    found.uses += 1
    return count('place', found.id, 1)
  }
  return {
    name: named,
    place: placed,
    release: (kind, id) => void count(kind, id, -1),
    save: () => {
      for (const kind of KINDS) saveUses(scope, kind, uses[kind])
    },
  }
}

async function findOrMakeName(scope: Scope, kind: PlainKind, name: string): Promise<number> {
  const folded = foldedName(name)
  const known = await scope.names(kind).select('id').where('folded', '=', folded).executeTakeFirst()
  return known?.id ?? makeName(scope, kind, { desk_id: scope.desk, name, folded, uses: 0 })
}

function findPlaces(scope: Scope, folded: string): Promise<KnownPlace[]> {
  return scope.places().where('folded', '=', folded).select(['id', 'admin1_folded', 'country', 'lat', 'lon', 'uses']).orderBy('id').execute()
}

function makePlace(scope: Scope, { name, admin1, country, lat, lon }: Place, folded: string): KnownPlace {
  const particulars = { admin1_folded: admin1 === null ? '' : foldedName(admin1), country: country ?? '', lat, lon }
  const id = makeName(scope, 'place', { desk_id: scope.desk, name, folded, uses: 0, admin1, ...particulars })
  return { id, ...particulars, uses: 0 }
}

function makeName<Kind extends NameKind>(scope: Scope, kind: Kind, row: Insertable<Tables[Kind]> & { folded: string }): number {
  const id = insertRow(scope, kind, row)
  for (const word of new Set(row.folded.split(' '))) insertRow(scope, 'name_word', { desk_id: scope.desk, what: kind, word, name_id: id })
  return id
}

function saveUses({ db, run }: Scope, kind: NameKind, uses: ReadonlyMap<number, number>): void {
  const add = db
    .updateTable(kind)
    .set((row) => ({ uses: row('uses', '+', 0) }))
    .where('id', '=', 0)
    .compile()
  for (const [id, by] of uses) if (by !== 0) run(add.sql, [by, id])
}
