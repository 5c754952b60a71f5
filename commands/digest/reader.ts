import type { Gazetteer } from '../../src/core/gazetteer.ts'
import { EVERYTHING } from '../../src/core/query.ts'
import { sameValue } from '../../src/core/same-value.ts'
import type { DigestReader } from '../../src/digest/findings.ts'
import { queryEcho } from '../../src/render/query-echo.ts'
import { readFilter } from '../../src/text/options/filter.ts'
import { askedParties } from '../asked-parties.ts'
import { totalsWithin } from '../beside-totals.ts'
import { locateQuery } from '../located-query.ts'

/** Reads the filters of digests as `find` reads its keys. */
export function digestReader(gazetteer: Gazetteer, clock: () => Date): DigestReader {
  return {
    query: async (desk, filter, language) => {
      if (filter === '') return { query: EVERYTHING, echo: null }
      const settings = await desk.settings()
      const { query } = await locateQuery({ desk, gazetteer, settings }, readFilter(filter, { now: clock(), settings }))
      const { readings } = await askedParties(desk, query)
      const echo = queryEcho(query, language, null, readings)
      return { query, echo: echo.map(({ v }) => v).join('') }
    },
    totals: async (desk, query, numbers) => {
      const inside = sameValue(query, EVERYTHING) ? await desk.entries('total') : (await totalsWithin(desk, query)).map(({ total }) => total)
      return inside.filter(({ no }) => numbers.includes(no))
    },
  }
}
