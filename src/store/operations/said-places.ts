import { textList } from '../id-list.ts'
import type { Operation } from '../operation.ts'

/** Places as events name them. Those of which a point was said are where that says, and need nobody to locate them. */
export const saidPlaces: Operation<'saidPlaces'> = {
  name: 'saidPlaces',
  lane: 'read',
  run: async (scope, names, limit, skip = 0) => {
    const used = scope.places().where('uses', '>', 0)
    const rows = await (names === null ? used.where('ref', 'is', null).where('said_lat', 'is', null) : used.where('folded', 'in', textList(names)))
      .orderBy('uses', 'desc')
      .orderBy('name')
      .orderBy('id')
      .limit(limit)
      .offset(skip)
      .select(['name', 'said_admin1 as admin1', 'said_country as country', 'said_lat as lat', 'said_lon as lon', 'uses'])
      .execute()
    return rows.map(({ uses, country, ...place }) => ({ place: { ...place, country: country === '' ? null : country }, events: uses }))
  },
}
