import { shinglesOf } from '../../core/reading/shingles.ts'
import { insertRow } from '../insert-row.ts'
import type { Operation } from '../operation.ts'
import { alikeReading } from '../readings/alike.ts'
import { needReading } from '../readings/load-reading.ts'
import { readingFacts } from '../readings/write-reading.ts'
import { memberId, takeNumbers } from '../take-numbers.ts'

/** Keeps a text that was read, and says which earlier one it is, where it is one. */
export const addReading: Operation<'addReading'> = {
  name: 'addReading',
  lane: 'write',
  run: async (scope, reading, stamp) => {
    takeNumbers(scope, 0, 0) // keeps a desk's writers in line, so that no two find the same last reading
    const last = await scope
      .readings()
      .select((row) => row.fn.max<number | null>('no').as('no'))
      .executeTakeFirst()
    const no = (last?.no ?? 0) + 1
    const runs = shinglesOf(reading.text)
    const alike = await alikeReading(scope, runs)
    insertRow(scope, 'reading', {
      desk_id: scope.desk,
      no,
      version: 1,
      read_at: stamp.at,
      read_by: memberId(scope, stamp.by),
      body: reading.text,
      facts: readingFacts({ ...reading, alike }),
      runs: runs.count,
    })
    for (const run of runs.sample) insertRow(scope, 'reading_run', { desk_id: scope.desk, run, reading_no: no })
    return needReading(scope, no)
  },
}
