import type { Transaction } from 'kysely'
import type { Place } from '../core/event.ts'
import { foldedName } from './folded-name.ts'
import { insertRow } from './insert-row.ts'
import { type KnownPlace, samePlace } from './same-place.ts'
import type { NameKind, Tables } from './tables.ts'

/** Gives names their ids within one transaction, makes those that are new, and counts how often each is used. */
export interface NameRegistry {
  actor(name: string): Promise<number>
  source(name: string): Promise<number>
  /** `asWritten`: the place just as it is given, not a known one that says more. */
  place(place: Place, asWritten: boolean): Promise<number>
  /** Takes back one use. */
  release(kind: NameKind, id: number): void
  /** Writes the counts: once, at the end. */
  save(): Promise<void>
}

export function nameRegistry(db: Transaction<Tables>, desk: number): NameRegistry {
  const ids = { actor: new Map<string, number>(), source: new Map<string, number>() }
  const places = new Map<string, KnownPlace[]>()
  const uses = { actor: new Map<number, number>(), place: new Map<number, number>(), source: new Map<number, number>() }
  const count = (kind: NameKind, id: number, by: number): number => {
    uses[kind].set(id, (uses[kind].get(id) ?? 0) + by)
    return id
  }

  async function named(kind: 'actor' | 'source', name: string): Promise<number> {
    const folded = foldedName(name)
    const known =
      ids[kind].get(folded) ?? (await findName(db, desk, kind, folded)) ?? (await makeName(db, kind, { desk_id: desk, name: name.trim(), folded, uses: 0 }))
    ids[kind].set(folded, known)
    return count(kind, known, 1)
  }

  async function placed(place: Place, asWritten: boolean): Promise<number> {
    const folded = foldedName(place.name)
    const known = places.get(folded) ?? (await findPlaces(db, desk, folded))
    places.set(folded, known)
    const same = samePlace(place, known, asWritten)
    if (same !== null) {
      same.uses += 1
      return count('place', same.id, 1)
    }
    const row = {
      desk_id: desk,
      name: place.name,
      folded,
      uses: 0,
      admin1: place.admin1,
      admin1_folded: adminFolded(place),
      country: place.country ?? '',
      lat: place.lat,
      lon: place.lon,
    }
    const id = await makeName(db, 'place', row)
    known.push({ ...row, id, uses: 1 })
    return count('place', id, 1)
  }

  return {
    actor: (name) => named('actor', name),
    source: (name) => named('source', name),
    place: placed,
    release: (kind, id) => void count(kind, id, -1),
    save: async () => {
      for (const kind of ['actor', 'place', 'source'] as const) await saveUses(db, kind, uses[kind])
    },
  }
}

async function findName(db: Transaction<Tables>, desk: number, kind: 'actor' | 'source', folded: string): Promise<number | undefined> {
  const row = await db.selectFrom(kind).select('id').where('desk_id', '=', desk).where('folded', '=', folded).executeTakeFirst()
  return row?.id
}

function findPlaces(db: Transaction<Tables>, desk: number, folded: string): Promise<KnownPlace[]> {
  return db
    .selectFrom('place')
    .select(['id', 'admin1_folded', 'country', 'lat', 'lon', 'uses'])
    .where('desk_id', '=', desk)
    .where('folded', '=', folded)
    .orderBy('id')
    .execute()
}

async function makeName(db: Transaction<Tables>, kind: NameKind, row: { desk_id: number; name: string; folded: string; uses: number }): Promise<number> {
  const id = await insertRow(db, kind, row)
  for (const word of new Set(row.folded.split(' '))) await insertRow(db, 'name_word', { desk_id: row.desk_id, what: kind, word, name_id: id })
  return id
}

async function saveUses(db: Transaction<Tables>, kind: NameKind, uses: ReadonlyMap<number, number>): Promise<void> {
  for (const [id, by] of uses) {
    if (by !== 0)
      await db
        .updateTable(kind)
        .set((row) => ({ uses: row('uses', '+', by) }))
        .where('id', '=', id)
        .execute()
  }
}

function adminFolded({ admin1 }: Place): string {
  return admin1 === null ? '' : foldedName(admin1)
}
