import type { Place } from '../../core/place/place.ts'
import { idList } from '../id-list.ts'
import type { Scope } from '../scope.ts'

/** The place whose events are counted together, and whether some of them may have happened near it. */
export interface Anchor {
  readonly place: string
  readonly about: boolean
}

/** A place as an event names it. */
export interface NamedAt {
  readonly written: string
  readonly relation: Place['relation']
  readonly known_as: string | null
  readonly bearing: string | null
}

/** For `10 km north of Raqqa`, and for Raqqa where events north of it are counted with it, the anchor is Raqqa, under the name that the log uses most. */
export async function anchorOf(scope: Scope, { written, relation, known_as, bearing }: NamedAt, ids: readonly number[]): Promise<Anchor> {
  const rows = await scope.places().where('id', 'in', idList(ids)).orderBy('uses', 'desc').orderBy('id').select(['name', 'bearing']).execute()
  const about = relation !== 'at' || rows.some((row) => isAbout(row.bearing))
  if (!isAbout(bearing)) return { place: written, about }
  return { place: rows.find((row) => row.bearing === 'itself')?.name ?? known_as ?? written, about }
}

function isAbout(bearing: string | null): boolean {
  return bearing !== null && bearing !== 'itself'
}
