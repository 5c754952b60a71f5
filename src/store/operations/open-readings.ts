import type { ReportReading } from '../../core/reading/reading.ts'
import type { Operation } from '../operation.ts'

/** So many of the latest readings are looked through. */
const LOOKED_AT = 500

/** The latest readings with drafts that nobody has saved or dropped. */
export const openReadings: Operation<'openReadings'> = {
  name: 'openReadings',
  lane: 'read',
  run: async (scope, limit) => {
    const rows = await scope
      .readings()
      .innerJoin('member', 'member.id', 'reading.read_by')
      .select(['no', 'read_at', 'member.name', 'facts'])
      .orderBy('no', 'desc')
      .limit(LOOKED_AT)
      .execute()
    const waiting = rows.map(({ no, read_at, name, facts }) => {
      const { told, drafts } = JSON.parse(facts) as Omit<ReportReading, 'text'>
      return { no, readAt: read_at, readBy: name, told, open: drafts.filter(({ state }) => state.is === 'open').length, drafts: drafts.length }
    })
    return waiting.filter(({ open }) => open > 0).slice(0, limit)
  },
}
