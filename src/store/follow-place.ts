import type { Entry } from '../core/entry.ts'
import { foldedName } from './folded-name.ts'
import type { Scope } from './scope.ts'

/** Brings the places that were found to be one of the desk's own up to what the desk says of it now; a retracted one is nowhere again. */
export async function followPlace(scope: Scope, { no, status, facts }: Entry<'place'>, seq: number): Promise<void> {
  const mine = scope.db.updateTable('place').where('desk_id', '=', scope.desk).where('ref', '=', `P-${no}`)
  if (status === 'retracted') {
    const folded = await scope.places().where('ref', '=', `P-${no}`).select(['id', 'said_admin1']).execute()
    for (const { id, said_admin1 } of folded) {
      await mine
        .where('id', '=', id)
        .set((row) => ({ admin1: row.ref('said_admin1'), country: row.ref('said_country'), lat: row.ref('said_lat'), lon: row.ref('said_lon') }))
        .set({ admin1_folded: said_admin1 === null ? '' : foldedName(said_admin1), ref: null, known_as: null, kind: null, bearing: null, seq })
        .execute()
    }
    return
  }
  const { name, kind, admin1, country, lat, lon } = facts
  await mine
    .set((row) => ({ lat: row.fn.coalesce('said_lat', row.val(lat)), lon: row.fn.coalesce('said_lon', row.val(lon)) }))
    .set({ known_as: name, kind, admin1, admin1_folded: admin1 === null ? '' : foldedName(admin1), country: country ?? '', seq })
    .execute()
}
