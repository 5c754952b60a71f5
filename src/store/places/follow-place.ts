import type { Entry } from '../../core/entry.ts'
import { foldedName } from '../../core/fold.ts'
import { placeNames } from '../../core/place/check-place.ts'
import type { Scope } from '../scope.ts'

/**
 * Brings the places that were found to be one of the desk's own up to what the desk says of it now. Those whose name is no longer
 * one of its names, and all of a retracted one, are nowhere again, until they are looked up anew.
 */
export async function followPlace(scope: Scope, { no, status, facts }: Entry<'place'>, seq: number): Promise<void> {
  const rows = await scope.places().where('ref', '=', `P-${no}`).select(['id', 'folded', 'said_admin1', 'said_country']).execute()
  const names = new Set(status === 'live' ? placeNames(facts) : [])
  for (const row of rows) {
    const mine = scope.db.updateTable('place').where('desk_id', '=', scope.desk).where('id', '=', row.id)
    if (!names.has(row.folded)) {
      await mine
        .set((place) => ({ admin1: place.ref('said_admin1'), country: place.ref('said_country'), lat: place.ref('said_lat'), lon: place.ref('said_lon') }))
        .set({ admin1_folded: row.said_admin1 === null ? '' : foldedName(row.said_admin1), ref: null, known_as: null, kind: null, bearing: null, seq })
        .execute()
      continue
    }
    const province = facts.admin1 ?? row.said_admin1
    await mine
      .set((place) => ({ lat: place.fn.coalesce('said_lat', place.val(facts.lat)), lon: place.fn.coalesce('said_lon', place.val(facts.lon)) }))
      .set({ known_as: facts.name, kind: facts.kind, admin1: province, admin1_folded: province === null ? '' : foldedName(province) })
      .set({ country: facts.country ?? row.said_country, seq })
      .execute()
  }
}
