import type { Operation } from '../operation.ts'

/** Places that events name and nobody has located, the most used first; those of which a point was said are where that says. */
export const unsettledPlaces: Operation<'unsettledPlaces'> = {
  name: 'unsettledPlaces',
  lane: 'read',
  run: async (scope, limit) => {
    const rows = await scope
      .places()
      .where('ref', 'is', null)
      .where('said_lat', 'is', null)
      .where('uses', '>', 0)
      .orderBy('uses', 'desc')
      .orderBy('name')
      .limit(limit)
      .select(['name', 'said_admin1 as admin1', 'said_country as country', 'said_lat as lat', 'said_lon as lon', 'uses'])
      .execute()
    return rows.map(({ uses, country, ...place }) => ({ place: { ...place, country: country === '' ? null : country }, events: uses }))
  },
}
