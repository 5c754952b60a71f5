import type { Entry } from '../core/entry.ts'
import { foldedName } from './folded-name.ts'
import type { Scope } from './scope.ts'

/** Brings the places that were found to be one of the desk's own up to what the desk says of it now; a retracted one is nowhere again. */
export async function followPlace(scope: Scope, { no, status, facts }: Entry<'place'>, seq: number): Promise<void> {
  const mine = scope.db.updateTable('place').where('desk_id', '=', scope.desk).where('ref', '=', `P-${no}`)
  const rows = await scope.places().where('ref', '=', `P-${no}`).select(['id', 'said_admin1', 'said_country']).execute()
  if (status === 'retracted') {
    for (const { id, said_admin1 } of rows) {
      await mine
        .where('id', '=', id)
        .set((row) => ({ admin1: row.ref('said_admin1'), country: row.ref('said_country'), lat: row.ref('said_lat'), lon: row.ref('said_lon') }))
        .set({ admin1_folded: said_admin1 === null ? '' : foldedName(said_admin1), ref: null, known_as: null, kind: null, bearing: null, seq })
        .execute()
    }
    return
  }
  const { name, kind, admin1, country, lat, lon } = facts
  for (const { id, said_admin1, said_country } of rows) {
    const province = admin1 ?? said_admin1
    await mine
      .where('id', '=', id)
      .set((row) => ({ lat: row.fn.coalesce('said_lat', row.val(lat)), lon: row.fn.coalesce('said_lon', row.val(lon)) }))
      .set({ known_as: name, kind, admin1: province, admin1_folded: province === null ? '' : foldedName(province), country: country ?? said_country, seq })
      .execute()
  }
}
