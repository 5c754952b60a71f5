import { checkFacts } from '../../core/check-facts.ts'
import type { Operation } from '../operation.ts'
import { needReading } from '../readings/load-reading.ts'
import { writeReading } from '../readings/write-reading.ts'

/** Replaces parts of a reading: drafts that were edited or dropped, or all that was found where it was read anew. */
export const changeReading: Operation<'changeReading'> = {
  name: 'changeReading',
  lane: 'write',
  run: async (scope, { no, version, change }) => {
    const before = await needReading(scope, no)
    if (before.version !== version) return null
    for (const { facts } of change.drafts ?? []) checkFacts(facts)
    return writeReading(scope, before, change)
  },
}
