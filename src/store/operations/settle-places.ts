import { foldedName } from '../../core/fold.ts'
import type { Settlement } from '../../core/place/said-places.ts'
import { whereabouts } from '../../core/place/site.ts'
import type { Operation } from '../operation.ts'
import type { Scope } from '../scope.ts'
import { takeNumbers } from '../take-numbers.ts'

/** Says where places are, for all events that name them so. */
export const settlePlaces: Operation<'settlePlaces'> = {
  name: 'settlePlaces',
  lane: 'write',
  run: async (scope, settlements) => {
    const { seq } = takeNumbers(scope, 0, 1)
    let events = 0
    for (const settlement of settlements) events += await settle(scope, settlement, seq)
    return events
  },
}

async function settle(scope: Scope, settlement: Settlement, seq: number): Promise<number> {
  const { place } = settlement
  const [row] = await scope
    .places()
    .where('folded', '=', foldedName(place.name))
    .where('said_country', '=', place.country ?? '')
    .where('said_admin1', 'is', place.admin1)
    .where('said_lat', 'is', place.lat)
    .where('said_lon', 'is', place.lon)
    .select(['id', 'uses'])
    .execute()
  if (row === undefined) return 0
  const site = 'site' in settlement ? settlement.site : null
  const found = 'site' in settlement ? whereabouts(place, site) : { ...settlement.within, lat: null, lon: null }
  await scope.db
    .updateTable('place')
    .set({
      admin1: found.admin1,
      admin1_folded: found.admin1 === null ? '' : foldedName(found.admin1),
      country: found.country ?? '',
      lat: found.lat,
      lon: found.lon,
      seq,
    })
    .set(site === null ? {} : { ref: site.ref, known_as: site.name, kind: site.kind, bearing: site.bearing })
    .where('id', '=', row.id)
    .where('desk_id', '=', scope.desk)
    .execute()
  return row.uses
}
